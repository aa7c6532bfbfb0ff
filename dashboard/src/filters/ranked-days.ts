import { formatPeriod, shiftPeriod, toPeriodInput } from './period.ts'
import type { Period } from './period.ts'

/**
 * How months are cut: by the calendar; by reports, from the 15th of the month before to the 14th; or the first or the second
 * half of a month. All of them begin on the 1st or the 15th, as rankings must.
 */
export const calendars = ['month', 'report', 'first', 'second'] as const
export type Calendar = (typeof calendars)[number]

/** Months with how they are cut. */
export interface RankedPeriod {
  readonly period: Period
  readonly cal: Calendar
}

/** Which other period a ranking is set against: the one before, or one that is named and cut the same way. */
export type Compared = 'prev' | Period

/** The half-open days that the graph asks for. */
export function toRankedDays({ period, cal }: RankedPeriod): { readonly from: string; readonly until: string } {
  const { from, until } = toPeriodInput(period)
  const before = shiftPeriod({ first: period.first, last: period.first }, -1)?.first ?? period.first
  const begins = { month: from, first: from, report: `${before}-15`, second: `${period.first}-15` }
  const ends = { month: until, second: until, report: `${period.last}-15`, first: `${period.last}-15` }
  return { from: begins[cal], until: ends[cal] }
}

/** The period that ends where this one begins; null before the year 2000. */
export function periodBefore({ period, cal }: RankedPeriod): RankedPeriod | null {
  if (cal === 'second' && period.first === period.last) return { period, cal: 'first' }
  const earlier = shiftPeriod(period, -1)
  return earlier && { period: earlier, cal: cal === 'first' ? 'second' : cal }
}

/** Null: there is none. */
export function comparedPeriod(ranked: RankedPeriod, compared: Compared | null): RankedPeriod | null {
  if (compared === null) return null
  return compared === 'prev' ? periodBefore(ranked) : { period: compared, cal: ranked.cal }
}

/** As it stands in the address. */
export const formatCompared = (compared: Compared) => (compared === 'prev' ? compared : formatPeriod(compared))
