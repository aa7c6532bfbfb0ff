import { addDays, daysBetween } from '@motcua/kit/civil-day'
import { periodBefore, reportsAnyDay } from '@motcua/kit/trust'
import type { Context } from './context.ts'
import type { DossierStatisticsParent } from './parents.ts'
import { sumOfDays } from './rules/day-series.ts'
import { sendersOf } from './rules/sender.ts'
import { trustWarningsOf, type TrustWarning } from './rules/trust-warnings.ts'
import { dayNumber } from './rules/viet-nam-time.ts'
import { statisticsOf, storedPartsOf } from './statistics-of.ts'
import { trustReportOf } from './trust-of.ts'

/** Long enough for five working days around Tết. */
const looksBack = 31

/** Warnings of statistics whose sources reported the period through its last judged day; of others none. */
export async function trustWarnings(statistics: DossierStatisticsParent, context: Context): Promise<TrustWarning[]> {
  const { senders, place, question, counts, key, unit, restated } = statistics
  const { loaders } = context
  const { conditions } = question
  const [report, calendars] = await Promise.all([trustReportOf(statistics, context), loaders.calendars()])
  const { judgedThrough, missing, sources, complete } = report
  const isReported = judgedThrough !== null && missing.every(({ until }) => until <= judgedThrough)
  if (!isReported || sendersOf(senders, place).every((one) => !reportsAnyDay(one, conditions.period))) return []
  const until = addDays(judgedThrough, 1)
  const earliest = addDays(until, -looksBack)
  const from = daysBetween(conditions.period.from, earliest) > 0 ? earliest : conditions.period.from
  const last = { ...statistics, question: { ...question, conditions: { ...conditions, period: { from, until } } } }
  const before = { ...question, conditions: { ...conditions, period: periodBefore(conditions.period) } }
  const [parts, earlier] = await Promise.all([
    Promise.all(storedPartsOf(last).map(({ key: each, ...stored }) => loaders.days(stored).load(each))),
    statisticsOf(loaders, before, key, place, unit, restated),
  ])
  const earlierReport = earlier && (await trustReportOf(earlier, context))
  const areComparable = report.hasEnded && complete === sources && earlierReport?.complete === sources
  const calendar = calendars.ofProvince(place?.provinceCode ?? null)
  return trustWarningsOf({
    days: sumOfDays(parts).map(({ day, received, resolved, closedWithoutResult }) => ({
      day,
      received,
      ended: resolved + closedWithoutResult,
    })),
    inProgress: counts.inProgress,
    received: counts.received,
    receivedBefore: areComparable ? (earlier?.counts.received ?? null) : null,
    isWorkingDay: (day) => calendar?.isWorkingDay(dayNumber(day)) ?? true,
  })
}
