import { dueAfterDays } from './due-after-days.ts'
import { dueAfterHours } from './due-after-hours.ts'
import type { Step } from './ledger.ts'
import { mergePauses, type Pause } from './pauses.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/** The units of a time limit, as in the catalogue of procedures. An unknown unit is no limit. */
export type DurationUnit = 'WORKING_HOUR' | 'WORKING_DAY' | 'CALENDAR_DAY' | 'MONTH'

export interface Limit {
  readonly amount: number
  readonly unit: DurationUnit
}

export interface DueDateQuestion {
  readonly receivedAt: number
  readonly limit: Limit
  readonly pauses?: readonly Pause[]
}

/** When a result is due, with the arithmetic that leads there. Instants are milliseconds since 1970 UTC. */
export interface DueDate {
  /** When the clock begins to run: the first open minute for limits in hours, else the midnight that begins day 1. */
  readonly startsAt: number
  readonly dueAt: number
  /** True when a day was looked at that no announced calendar covers: the answer may change. */
  readonly provisional: boolean
  readonly steps: readonly Step[]
  /** Working hours used; null for limits not in hours. */
  readonly hoursUsed: number | null
  /** The times the clock stood, in order. */
  readonly pauses: readonly Pause[]
}

/**
 * The appointment date (ngày hẹn trả) of a dossier. By the Civil Code 2015: hours run from the moment, days from the day
 * after (Article 147); months end on the day of the same number or the last of the month (Article 148(3)); what ends on
 * a day off ends on the next working day (Article 148(5)). Day limits end when counters close. A limit of 0 is a
 * same-day procedure. Pauses for supplements move the end by their length.
 */
export function dueDate(calendar: WorkingCalendar, { receivedAt, limit, pauses = [] }: DueDateQuestion): DueDate {
  if (!Number.isSafeInteger(limit.amount) || limit.amount < 0) {
    throw new RangeError(`A limit is a whole number of at least 0, not ${limit.amount}.`)
  }
  const apart = mergePauses(pauses)
  const counted =
    limit.unit === 'WORKING_HOUR'
      ? dueAfterHours(calendar, receivedAt, limit.amount, apart)
      : dueAfterDays(calendar, receivedAt, { amount: limit.amount, unit: limit.unit }, apart)
  return { ...counted, pauses: apart }
}
