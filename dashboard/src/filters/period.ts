/** Whole months, first and last included, each as 2025-07. */
export interface Period {
  readonly first: string
  readonly last: string
}

/** The month for which the platform holds dossiers. */
export const defaultPeriod: Period = { first: '2025-07', last: '2025-07' }

const monthPattern = /^20\d{2}-(?:0[1-9]|1[0-2])$/
const longestInMonths = 120

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

function monthOf(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
}

function monthsIn({ first, last }: Period): number {
  return monthNumber(last) - monthNumber(first) + 1
}

function periodOf(first: string, last: string): Period | null {
  const period = { first, last }
  const valid = monthPattern.test(first) && monthPattern.test(last)
  return valid && monthsIn(period) >= 1 && monthsIn(period) <= longestInMonths ? period : null
}

/** 2025-07, 2025-Q3, 2025 or 2025-01..2025-07; null for anything else. */
export function parsePeriod(text: string): Period | null {
  const quarter = /^(20\d{2})-Q([1-4])$/.exec(text)
  if (quarter) {
    const first = Number(quarter[1]) * 12 + (Number(quarter[2]) - 1) * 3
    return periodOf(monthOf(first), monthOf(first + 2))
  }
  if (/^20\d{2}$/.test(text)) return periodOf(`${text}-01`, `${text}-12`)
  const [first = '', last = first, ...rest] = text.split('..')
  return rest.length === 0 ? periodOf(first, last) : null
}

/** The shortest way to write a period. */
export function formatPeriod(period: Period): string {
  const { first, last } = period
  const year = first.slice(0, 4)
  const month = Number(first.slice(5, 7))
  if (first === last) return first
  if (monthsIn(period) === 12 && month === 1) return year
  if (monthsIn(period) === 3 && month % 3 === 1) return `${year}-Q${(month + 2) / 3}`
  return `${first}..${last}`
}

/** The half-open days [from, until) that the graph asks for. */
export function toPeriodInput({ first, last }: Period): { readonly from: string; readonly until: string } {
  return { from: `${first}-01`, until: `${monthOf(monthNumber(last) + 1)}-01` }
}

/** A day that many days later; negative is earlier. */
export function shiftDay(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)
}

/** The last day of half-open days: the day whose end a state is of, and whose names the units bear. */
export function lastDayOf({ until }: { readonly until: string }): string {
  return shiftDay(until, -1)
}

/** Civil days of the period. */
export function daysIn(period: Period): number {
  const { from, until } = toPeriodInput(period)
  return (Date.parse(until) - Date.parse(from)) / 86_400_000
}

/** The period of the same length that many steps later; negative is earlier. Null outside the years 2000 to 2099. */
export function shiftPeriod(period: Period, steps: number): Period | null {
  const by = steps * monthsIn(period)
  return periodOf(monthOf(monthNumber(period.first) + by), monthOf(monthNumber(period.last) + by))
}
