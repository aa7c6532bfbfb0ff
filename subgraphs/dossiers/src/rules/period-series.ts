import { addDays } from '@motcua/kit/civil-day'
import type { Period } from '@motcua/kit/period'
import { halfMonthFrom } from './figure-spans.ts'
import { reportingPeriod, type ReportingCalendar } from './reporting-period.ts'

/** The lengths of the parts of a series. WEEK: Monday to Sunday. HALF_MONTH: days 1 to 14, and 15 to the end. */
export type SeriesSpan = 'WEEK' | 'HALF_MONTH' | 'MONTH' | 'QUARTER' | 'YEAR'

const monday = '2024-01-01'

/**
 * A period cut into parts that follow each other without a gap, in order. Parts at its ends are as long as the period
 * leaves them, so that the parts always add up to it.
 */
export function seriesOf({ from, until }: Period, span: SeriesSpan, calendar: ReportingCalendar): Period[] {
  const parts: Period[] = []
  for (let begins = from; begins < until;) {
    const next = nextBorder(begins, span, calendar)
    const ends = next < until ? next : until
    parts.push({ from: begins, until: ends })
    begins = ends
  }
  return parts
}

/** The first border after the day. */
function nextBorder(day: string, span: SeriesSpan, calendar: ReportingCalendar): string {
  if (span === 'WEEK') return addDays(day, 7 - daysAfterMonday(day))
  if (span === 'HALF_MONTH') return halfMonthFrom(addDays(day, 1))
  const period = reportingPeriod(calendar, span, day)
  if (period === null) throw new RangeError(`No ${span} holds the day ${day}.`)
  return period.until
}

function daysAfterMonday(day: string): number {
  const days = (Date.parse(day) - Date.parse(monday)) / 86_400_000
  return ((days % 7) + 7) % 7
}
