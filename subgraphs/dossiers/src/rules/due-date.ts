import { dueAfterDays } from './due-after-days.ts'
import { dueAfterHours } from './due-after-hours.ts'
import { mergePauses, type Pause } from './pauses.ts'
import type { DueDate, Limit } from './time-limit.ts'
import type { WorkingCalendar } from './working-calendar.ts'

export type { DueDate, DurationUnit, Limit } from './time-limit.ts'

export interface DueDateQuestion {
  readonly receivedAt: number
  readonly limit: Limit
  readonly pauses?: readonly Pause[]
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
