import { readConditions } from '../conditions.ts'
import { requireField } from '../filter-codes.ts'
import type { AgencyResolvers } from '../generated/resolvers.ts'
import { onTimeForecast } from '../on-time-forecast.ts'
import { petitionStatisticsOf } from '../petition-statistics-of.ts'
import { statisticsOf } from '../statistics-of.ts'

export const Agency: AgencyResolvers = {
  async statistics({ code }, args, { loaders }) {
    const question = { subjects: { kind: 'AGENCIES' }, conditions: readConditions(args) } as const
    await requireField(loaders, args.field)
    const agency = await loaders.agency.load(code)
    return agency && statisticsOf(loaders, question, code, agency)
  },

  async onTimeForecast({ code }, args, context) {
    const place = await context.loaders.agency.load(code)
    return place && onTimeForecast(context, { subjects: { kind: 'AGENCIES' }, key: code, place }, args)
  },

  async petitionStatistics({ code }, { period }, { loaders }) {
    const agency = await loaders.agency.load(code)
    if (agency === null) return null
    return petitionStatisticsOf(loaders, { subjects: 'AGENCIES', key: code, provinceCode: agency.provinceCode }, period)
  },
}
