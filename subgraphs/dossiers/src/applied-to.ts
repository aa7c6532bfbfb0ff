import { addDays } from '@motcua/kit/civil-day'
import type { Context } from './context.ts'
import type { DossierStatisticsParent } from './parents.ts'
import { definitionSentence, type CountedDossiers } from './rules/definition-sentence.ts'
import { provenanceOf } from './rules/provenance.ts'
import { viewAddress } from './rules/view-address.ts'
import { trustReportOf } from './trust-of.ts'

const country = { vi: 'Cả nước', en: 'The whole country' } as const

/** What statistics are, in one block: to be shown, filed and quoted with them. */
export async function appliedTo(statistics: DossierStatisticsParent, context: Context) {
  const { senders, place, question } = statistics
  const { period, asKnownAt } = question.conditions
  const counted = countedIn(statistics)
  const lastDay = addDays(period.until, -1)
  const [unitName, { trust }] = await Promise.all([
    nameOf(statistics, lastDay, context),
    trustReportOf(statistics, context),
  ])
  const unitCode = statistics.unit === null ? null : (place?.code ?? null)
  const agencyCode = counted.of === 'AGENCY' ? statistics.key : null
  return {
    definition: definitionSentence(counted, context.language),
    unitName,
    period,
    attribution: counted.attribution,
    asKnownAt,
    trust,
    simulated: provenanceOf(senders, place, lastDay).origin === 'SIMULATED',
    address: viewAddress({ ...counted, period, asKnownAt, unitCode, agencyCode }, context.language),
  }
}

function countedIn({ key, unit, question: { subjects, conditions } }: DossierStatisticsParent): CountedDossiers {
  const { level, channel, fieldCode } = conditions
  return {
    of:
      subjects.kind === 'AGENCIES'
        ? 'AGENCY'
        : subjects.kind === 'PROCEDURES'
          ? 'PROCEDURE'
          : unit === null
            ? 'NATION'
            : 'UNIT',
    attribution: 'attribution' in subjects ? subjects.attribution : 'COMPETENT',
    procedureCode: subjects.kind === 'PROCEDURES' ? key : null,
    level,
    channel,
    fieldCode,
  }
}

/** As on the day; the code of a unit or agency that had no name then. */
async function nameOf({ key, unit, place, question }: DossierStatisticsParent, on: string, context: Context) {
  const { loaders, language } = context
  const subject = question.subjects.kind === 'AGENCIES' ? key : unit
  if (subject === null) return country[language]
  const found = await loaders.nameOn(on).load(subject)
  return (language === 'vi' ? found?.name : found?.nameEn) ?? place?.code ?? subject
}
