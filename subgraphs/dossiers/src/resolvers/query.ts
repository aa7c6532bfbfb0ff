import { readDay } from '../calculable-day.ts'
import { readConditions } from '../conditions.ts'
import { readDossierFilter } from '../dossier-filter.ts'
import { openList } from '../dossier-list.ts'
import { readProvince, requireField } from '../filter-codes.ts'
import { calendarFor, countDueDate, readDueDateQuestion } from '../due-date-question.ts'
import type { QueryResolvers } from '../generated/resolvers.ts'
import { groupStatisticsOf } from '../group-statistics-of.ts'
import { agencyStatistics, unitStatistics } from '../ordered-statistics.ts'
import { findGroupOfCode } from '../queries/groups/find-groups.ts'
import { nationKey } from '../queries/subjects.ts'
import { reportedDaysOf } from '../rules/reported.ts'
import { reportingPeriod } from '../rules/reporting-period.ts'
import { sendersOf } from '../rules/sender.ts'
import { petitionStatisticsOf } from '../petition-statistics-of.ts'
import { statisticsOf } from '../statistics-of.ts'

export const Query: QueryResolvers = {
  reportingPeriod: (_, { calendar, span, on }) => reportingPeriod(calendar, span, readDay('on', on)),

  async reportedDays(_, { within }, { loaders }) {
    const place = within == null ? null : await readProvince(loaders, within, 'within')
    return reportedDaysOf(sendersOf(await loaders.senders(), place))
  },

  dossier: (_, { code }, { loaders }) => loaders.dossier.load(code),

  // The attribution says which place inside the country a dossier counts to; the country is the same under each.
  async nationalStatistics(_, args, { loaders }) {
    const conditions = readConditions(args)
    await requireField(loaders, args.field)
    return statisticsOf(loaders, { subjects: { kind: 'NATION' }, conditions }, nationKey, null)
  },

  unitStatistics: (_, args, context) => unitStatistics(context, args),

  agencyStatistics: (_, args, context) => agencyStatistics(context, args),

  async dossiers(_, { filter, ...args }, context) {
    const conditions = await readDossierFilter(filter, context.loaders)
    return conditions && openList(context, conditions, args)
  },

  async dataQuality(_, { province }, { loaders }) {
    return { provinceCode: province == null ? null : (await readProvince(loaders, province, 'province')).code }
  },

  async dossierGroup(_, { code }, { db, loaders }) {
    const key = await findGroupOfCode(db, code).executeTakeFirst()
    return key === undefined ? null : loaders.groups.group.load(key)
  },

  nationalGroupStatistics: (_, { period }, { loaders }) =>
    groupStatisticsOf(loaders, { subjects: { kind: 'NATION' }, key: nationKey, place: null }, period),

  petition: (_, { code }, { loaders }) => loaders.petitions.petition.load(code),

  nationalPetitionStatistics: (_, { period }, { loaders }) =>
    petitionStatisticsOf(loaders, { subjects: 'NATION', key: nationKey, provinceCode: null }, period),

  async syncStatus(_, { province }, { loaders }) {
    return loaders.sources(province == null ? null : (await readProvince(loaders, province, 'province')).code)
  },

  async dueDate(_, { profile, province, ...asked }, { loaders }) {
    const question = readDueDateQuestion(asked)
    const provinceCode = province == null ? null : (await readProvince(loaders, province, 'province')).code
    const calendar = calendarFor(await loaders.calendars(), { profile, province: provinceCode })
    return calendar && { calendar, counted: countDueDate(calendar, question) }
  },
}
