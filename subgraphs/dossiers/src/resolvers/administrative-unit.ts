import { readDay } from '../calculable-day.ts'
import { readConditions } from '../conditions.ts'
import { requireField } from '../filter-codes.ts'
import type { AdministrativeUnitResolvers } from '../generated/resolvers.ts'
import { groupStatisticsOf } from '../group-statistics-of.ts'
import { onTimeForecast } from '../on-time-forecast.ts'
import { petitionStatisticsOf } from '../petition-statistics-of.ts'
import type { Attribution } from '../queries/subjects.ts'
import { restatedTo } from '../restated-to.ts'
import { statisticsOf } from '../statistics-of.ts'

function subjectOf(id: string, unit: { readonly level: string; readonly code: string }, attribution: Attribution) {
  const [kind, key] = unit.level === 'PROVINCE' ? (['PROVINCES', unit.code] as const) : (['COMMUNES', id] as const)
  return { subjects: { kind, attribution }, key }
}

export const AdministrativeUnit: AdministrativeUnitResolvers = {
  async statistics({ id }, { attribution: asked, restatedTo: on, ...rest }, { loaders }) {
    const conditions = readConditions(rest)
    if (on != null) readDay('restatedTo', on)
    await requireField(loaders, rest.field)
    const attribution = asked ?? 'COMPETENT'
    const unit = await loaders.unit.load(id)
    if (unit === null) return null
    const { asKnownAt } = conditions
    const restated = on == null ? null : await restatedTo(loaders, id, { on, asKnownAt })
    if (on != null && restated === null) return null
    const { subjects, key } = subjectOf(id, unit, attribution)
    return statisticsOf(loaders, { subjects, conditions }, key, unit, id, restated)
  },

  async onTimeForecast({ id }, args, context) {
    const place = await context.loaders.unit.load(id)
    return place && onTimeForecast(context, { ...subjectOf(id, place, 'COMPETENT'), place }, args)
  },

  async groupStatistics({ id }, { period, attribution: asked }, { loaders }) {
    const attribution = asked ?? 'COMPETENT'
    const unit = await loaders.unit.load(id)
    if (unit === null) return null
    return unit.level === 'PROVINCE'
      ? groupStatisticsOf(
          loaders,
          { subjects: { kind: 'PROVINCES', attribution }, key: unit.code, place: unit },
          period,
        )
      : groupStatisticsOf(loaders, { subjects: { kind: 'COMMUNES', attribution }, key: id, place: unit }, period)
  },

  async petitionStatistics({ id }, { period }, { loaders }) {
    const unit = await loaders.unit.load(id)
    if (unit === null) return null
    const { code, provinceCode } = unit
    return unit.level === 'PROVINCE'
      ? petitionStatisticsOf(loaders, { subjects: 'PROVINCES', key: code, provinceCode }, period)
      : petitionStatisticsOf(loaders, { subjects: 'UNITS', key: id, provinceCode }, period)
  },
}
