import { addDays, daysBetween } from '@motcua/kit/civil-day'
import { invalidInput } from '@motcua/kit/errors'
import { readPeriod } from '@motcua/kit/period'
import { toTrustReport } from '@motcua/kit/trust'
import { answeredInTurns, takeTurn } from '@motcua/kit/turns'
import type { DossierStatisticsResolvers } from '../generated/resolvers.ts'
import { appliedTo } from '../applied-to.ts'
import type { DossierStatisticsParent } from '../parents.ts'
import { sumOfDays } from '../rules/day-series.ts'
import { figureNames, type DossierFigure } from '../figures/dossier-figures.ts'
import { freshnessOf } from '../rules/freshness.ts'
import { onTimeRate, onTimeRateExcludingTransition } from '../rules/on-time-rate.ts'
import { onlineRate } from '../rules/online-rate.ts'
import { provenanceOf } from '../rules/provenance.ts'
import { ratioOf, type Ratio } from '../rules/ratio.ts'
import { isReported, ofReportingSource } from '../rules/reported.ts'
import { seriesOf } from '../rules/period-series.ts'
import { reconcile } from '../rules/reconciliation.ts'
import { statisticsByField } from '../statistics-by-field.ts'
import { storedPartsOf, statisticsOf } from '../statistics-of.ts'
import { trustReportOf } from '../trust-of.ts'
import { trustWarnings } from '../trust-warnings-of.ts'

const mostDays = 400
const mostParts = 60

function figuresIn(only: readonly DossierFigure[] | null | undefined): DossierFigure[] {
  if (only == null) return [...figureNames]
  return [...new Set(only)]
}

function told({ senders, place, question }: DossierStatisticsParent, ratio: Ratio): Ratio {
  return ofReportingSource(ratio, isReported(senders, place, question.conditions.period))
}

export const DossierStatistics: DossierStatisticsResolvers = {
  received: ({ counts }) => ({
    total: counts.handled,
    inPeriod: counts.received,
    online: counts.receivedOnline,
    direct: counts.receivedDirect,
    post: counts.receivedPost,
    carriedOver: counts.carriedOver,
    boundaryFree: counts.receivedBoundaryFree,
  }),

  resolved: ({ counts }) => ({
    total: counts.resolved,
    early: counts.resolvedEarly,
    onTime: counts.resolvedOnTime,
    late: counts.resolvedLate,
    undeterminable: counts.resolvedUndeterminable,
    lateWithApology: counts.resolvedLateWithApology,
    lateKeptNewDate: counts.resolvedLateKeptNewDate,
    afterSupplement: counts.resolvedAfterSupplement,
    inTransition: counts.resolvedInTransition,
  }),

  inProgress: ({ counts }) => ({
    total: counts.inProgress,
    inTerm: counts.inTerm,
    overdue: counts.overdue,
    overdueWithApology: counts.overdueWithApology,
    undeterminable: counts.undeterminable,
  }),

  closedWithoutResult: ({ counts }) => ({
    total: counts.closed,
    withdrawn: counts.withdrawn,
    stopped: counts.stopped,
    afterAppointment: counts.closedAfterAppointment,
  }),

  reception: ({ counts }) => ({
    submitted: counts.submitted,
    waiting: counts.waiting,
    waitingOver8Hours: counts.waitingOver8Hours,
    acceptedLate: counts.acceptedLate,
    refused: counts.refused,
  }),

  handedOver: ({ counts }) => ({ in: counts.handedIn, out: counts.handedOut }),

  recordedFacts: ({ counts }) => ({
    withObligation: counts.receivedWithObligation,
    paidOnline: counts.receivedPaidOnline,
    digitised: counts.receivedDigitised,
    reused: counts.receivedReused,
    inPersonalStore: counts.receivedInPersonalStore,
    vneidVerified: counts.receivedVneidVerified,
    disliked: counts.receivedDisliked,
    electronicResults: counts.resolvedElectronically,
  }),

  onTimeRate: (statistics, { definition }) => told(statistics, onTimeRate(definition, statistics.counts)),

  onTimeRateExcludingTransition: (statistics) => told(statistics, onTimeRateExcludingTransition(statistics.counts)),

  onlineRate: (statistics, { definition }) => told(statistics, onlineRate(definition, statistics.counts)),

  meanProcessingDays: (statistics) =>
    told(statistics, ratioOf('PROCESSING_DAYS', statistics.counts.processingDays, statistics.counts.resolved)),

  async byDay(statistics, _, { loaders, signal }) {
    const { from, until } = statistics.question.conditions.period
    const days = daysBetween(from, until)
    if (days > mostDays) {
      throw invalidInput(`byDay is given for at most ${mostDays} days; the period spans ${days}.`, 'period')
    }
    const parts = storedPartsOf(statistics).map(({ key, ...stored }) => loaders.days(stored).load(key))
    const series = await Promise.all(parts)
    // Those of many units come in one batch.
    await takeTurn(signal)
    return answeredInTurns(sumOfDays(series), signal)
  },

  async series({ key, question, place, unit, restated }, { by, calendar }, { loaders }) {
    const parts = seriesOf(question.conditions.period, by, calendar)
    if (parts.length > mostParts) {
      throw invalidInput(
        `series gives at most ${mostParts} parts; the period has ${parts.length}. Ask for longer ones.`,
        'by',
      )
    }
    const answers = parts.map(async (period) => {
      const own = { ...question, conditions: { ...question.conditions, period } }
      const statistics = await statisticsOf(loaders, own, key, place, unit, restated)
      return statistics === null ? [] : [{ ...period, statistics }]
    })
    return (await Promise.all(answers)).flat()
  },

  byField: (statistics, _, context) => statisticsByField(context, statistics),

  reconciliation: ({ counts }) => reconcile(counts),

  async freshness({ senders, place, question }, { asOf }, { loaders, today }) {
    const calendars = await loaders.calendars()
    const lastDay = addDays(question.conditions.period.until, -1)
    const day = asOf ?? today
    return freshnessOf(senders, place, {
      asOf: lastDay < day ? lastDay : day,
      calendarOf: (provinceCode) => calendars.ofProvince(provinceCode),
    })
  },

  trust: async (statistics, _, context) => (await trustReportOf(statistics, context)).trust,

  async trustReport(statistics, _, context) {
    const unitOf = new Map(statistics.senders.map(({ provinceCode, unitId }) => [provinceCode, unitId]))
    return toTrustReport(await trustReportOf(statistics, context), unitOf)
  },

  trustWarnings: (statistics, _, context) => trustWarnings(statistics, context),

  applied: (statistics, _, context) => appliedTo(statistics, context),

  async change(now, { against }, { loaders }) {
    const { key, question, place, unit, restated } = now
    const own = { ...question, conditions: { ...question.conditions, period: readPeriod(against, 'against') } }
    const before = await statisticsOf(loaders, own, key, place, unit, restated)
    return before && { before, now }
  },

  restatement: (statistics) => statistics.restated && { restated: statistics.restated, statistics },

  figures: (statistics, { only }) => figuresIn(only).map((figure) => ({ figure, statistics })),

  provenance: ({ senders, place, question }) =>
    provenanceOf(senders, place, addDays(question.conditions.period.until, -1)),
}
