import { toPeriodInput } from './period.ts'
import type { Period } from './period.ts'

/** The first and the last day that any source reported. from: null when a source does not say with which day it began. */
interface ReportedDays {
  readonly from: string | null
  readonly through: string
}

/** Whether any day of a period is reported. undefined: not known yet, null: nothing is. */
export function isReported(period: Period, days: ReportedDays | null | undefined): boolean {
  if (days === undefined) return true
  if (days === null) return false
  const { from, until } = toPeriodInput(period)
  return from <= days.through && (days.from === null || days.from < until)
}
