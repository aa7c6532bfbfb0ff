import { toPeriodInput } from './period.ts'
import type { Period } from './period.ts'

/** From the first to the last day of which any source reported anything; from null: it is not known. */
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
