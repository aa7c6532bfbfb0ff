/**
 * CALENDAR: months as the portal and newspapers use them. STATUTORY_15_14: from the 15th of the month before to the 14th
 * of the last month (Decree 09/2019/NĐ-CP, Article 12; read for quarters, by analogy for the others).
 */
export type ReportingCalendar = 'CALENDAR' | 'STATUTORY_15_14'

/** NINE_MONTHS begins with the year, as HALF_YEAR does in its first half; a statutory year begins on 15 December. */
export type ReportingSpan = 'MONTH' | 'QUARTER' | 'HALF_YEAR' | 'NINE_MONTHS' | 'YEAR'

/** Half-open civil days: a day belongs when from <= day < until. */
interface Period {
  readonly from: string
  readonly until: string
}

const monthsOf: Record<ReportingSpan, number> = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, NINE_MONTHS: 9, YEAR: 12 }

/**
 * The period of that length in which a civil day lies; never from a default start. Null: nine months are reported once
 * a year, and the day lies after them.
 */
export function reportingPeriod(calendar: ReportingCalendar, span: ReportingSpan, day: string): Period | null {
  const isAfterFourteenth = Number(day.slice(8, 10)) >= 15
  const month = monthNumber(day) + (calendar === 'STATUTORY_15_14' && isAfterFourteenth ? 1 : 0)
  const length = monthsOf[span]
  const ofYear = month % 12
  if (ofYear - (ofYear % length) + length > 12) return null
  const first = month - (ofYear % length)
  return { from: borderOf(calendar, first), until: borderOf(calendar, first + length) }
}

/** Months since the year 0. */
function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

/** The day on which a reported month begins. */
function borderOf(calendar: ReportingCalendar, month: number): string {
  const begins = calendar === 'CALENDAR' ? month : month - 1
  const text = `${Math.floor(begins / 12)}-${String((begins % 12) + 1).padStart(2, '0')}`
  return `${text}-${calendar === 'CALENDAR' ? '01' : '15'}`
}
