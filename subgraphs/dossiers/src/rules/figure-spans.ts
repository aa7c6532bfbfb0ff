import type { Period } from '@motcua/kit/period'

/** Stored figures to add up: those of a span whose first day is in [from, until). from null: from the first one on. */
export interface SpanRange {
  readonly span: 'DAY' | 'HALF_MONTH' | 'YEAR'
  readonly from: string | null
  readonly until: string
  /** Before the period: counts to the stock it begins with. */
  readonly isBefore: boolean
}

/** First day of the half-month: days 1 to 14, and 15 to the end of the month. */
export function halfMonthOf(day: string): string {
  return `${day.slice(0, 8)}${day.slice(8) < '15' ? '01' : '15'}`
}

/** First day of the first half-month that begins on the day or after it. */
export function halfMonthFrom(day: string): string {
  const own = halfMonthOf(day)
  if (own === day) return day
  if (own.endsWith('01')) return `${day.slice(0, 8)}15`
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`
}

/** Everything before a day: whole years, then half-months, then days. No question adds up more than 23 + 14 rows of a year. */
export function spansBefore(day: string): SpanRange[] {
  const [year, half] = [`${day.slice(0, 4)}-01-01`, halfMonthOf(day)]
  return atLeastOneDay([
    { span: 'YEAR', from: null, until: year, isBefore: true },
    { span: 'HALF_MONTH', from: year, until: half, isBefore: true },
    { span: 'DAY', from: half, until: day, isBefore: true },
  ])
}

/** A period as whole half-months, of which calendar and statutory months are made, and days at its ends. */
export function spansWithin({ from, until }: Period): SpanRange[] {
  const [first, last] = [halfMonthFrom(from), halfMonthOf(until)]
  if (first >= last) return [{ span: 'DAY', from, until, isBefore: false }]
  return atLeastOneDay([
    { span: 'DAY', from, until: first, isBefore: false },
    { span: 'HALF_MONTH', from: first, until: last, isBefore: false },
    { span: 'DAY', from: last, until, isBefore: false },
  ])
}

function atLeastOneDay(ranges: readonly SpanRange[]): SpanRange[] {
  return ranges.filter(({ from, until }) => from === null || from < until)
}
