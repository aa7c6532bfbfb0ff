import { dueAfterDays } from './due-after-days.ts'
import { dueAfterHours } from './due-after-hours.ts'
import { checkCalculable, pauseStep } from './ledger.ts'
import { countPauses, type CountedPause } from './pauses.ts'
import type { CountedLimit, Limit } from './time-limit.ts'
import type { WorkingCalendar } from './working-calendar.ts'

export type { CountedLimit, DurationUnit, Limit } from './time-limit.ts'

/** A time in which a supplement was awaited: from its request (form 02) to its completion. Instants. */
export interface Pause {
  readonly from: number
  readonly until: number
}

export interface DueDateQuestion {
  readonly receivedAt: number
  readonly limit: Limit
  readonly pauses?: readonly Pause[]
}

/** When a result is due. steps: the days of the limit, then one step for each pause that counts. */
export interface DueDate extends CountedLimit {
  /** The pauses that count, in order of request. */
  readonly pauses: readonly CountedPause[]
}

/**
 * The appointment date (ngày hẹn trả) of a dossier. By the Civil Code 2015: hours run from the moment, days from the day
 * after (Article 147); months end on the day of the same number or the last of the month (Article 148(3)); what ends on
 * a day off ends on the next working day (Article 148(5)). Day limits end when counters close. A limit of 0 is a
 * same-day procedure. The limit is counted without pauses; then those that count move its end by their exact duration,
 * and it stays where it falls, also at night or on a day off.
 */
export function dueDate(calendar: WorkingCalendar, { receivedAt, limit, pauses = [] }: DueDateQuestion): DueDate {
  const ofLimit = countLimit(calendar, receivedAt, limit)
  const { effectiveAt, counted } = countPauses({
    receivedAt,
    appointmentAt: ofLimit.dueAt,
    endedAt: null,
    isResolved: false,
    supplements: pauses.map(({ from, until }) => [from, until]),
  })
  const dueAt = effectiveAt ?? ofLimit.dueAt
  checkCalculable(dueAt)
  return { ...ofLimit, dueAt, steps: [...ofLimit.steps, ...counted.map(pauseStep)], pauses: counted }
}

function countLimit(calendar: WorkingCalendar, receivedAt: number, limit: Limit): CountedLimit {
  if (!Number.isSafeInteger(limit.amount) || limit.amount < 0) {
    throw new RangeError(`A limit is a whole number of at least 0, not ${limit.amount}.`)
  }
  if (limit.unit === 'WORKING_HOUR') return dueAfterHours(calendar, receivedAt, limit.amount)
  return dueAfterDays(calendar, receivedAt, { amount: limit.amount, unit: limit.unit })
}
