import type { Outcome } from './outcome.ts'
import { dayNumber, dayNumberAt } from './viet-nam-time.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/**
 * Where a dossier stands at the end of a day. WAITING: not received. IN_TERM, OVERDUE, UNDETERMINABLE: in progress. EARLY,
 * ON_TIME, LATE, RESOLVED_UNDETERMINABLE: resolved. CLOSED: withdrawn, stopped or refused.
 */
export type DueState =
  | 'WAITING'
  | 'IN_TERM'
  | 'OVERDUE'
  | 'UNDETERMINABLE'
  | 'EARLY'
  | 'ON_TIME'
  | 'LATE'
  | 'RESOLVED_UNDETERMINABLE'
  | 'CLOSED'

export interface DueFacts {
  readonly receivedAt: Date | null
  readonly appointmentAt: Date | null
  readonly endedAt: Date | null
  /** Civil day from which on a supplement is awaited and the clock rests. Null: it runs. */
  readonly pausedOn: string | null
  readonly outcome: Outcome | null
}

const numberOf = (instant: Date | null) => (instant === null ? Infinity : dayNumberAt(instant.getTime()))

/**
 * The state at the end of a civil day, from what is known now. The appointment day itself is still in term, and so is a
 * dossier whose clock rests.
 */
export function dueStateOf(dossier: DueFacts, on: string): DueState {
  const { receivedAt, appointmentAt, endedAt, pausedOn, outcome } = dossier
  const today = dayNumber(on)
  if (numberOf(endedAt) <= today) return endStateOf(outcome)
  if (numberOf(receivedAt) > today) return 'WAITING'
  if (appointmentAt === null) return 'UNDETERMINABLE'
  const isResting = pausedOn !== null && pausedOn <= on
  return numberOf(appointmentAt) <= today && !isResting ? 'OVERDUE' : 'IN_TERM'
}

function endStateOf(outcome: Outcome | null): DueState {
  if (outcome === 'EARLY' || outcome === 'ON_TIME' || outcome === 'LATE') return outcome
  return outcome === 'UNDETERMINABLE' ? 'RESOLVED_UNDETERMINABLE' : 'CLOSED'
}

/**
 * Working days after the appointment day, through the day of the end or, while overdue, the day asked. 0: late by hours,
 * or by days off only. Null: not late.
 */
export function daysLateOf(calendar: WorkingCalendar, dossier: DueFacts, on: string): number | null {
  const state = dueStateOf(dossier, on)
  if (dossier.appointmentAt === null || (state !== 'OVERDUE' && state !== 'LATE')) return null
  const last = state === 'LATE' ? numberOf(dossier.endedAt) : dayNumber(on)
  return calendar.countWorkingDays(numberOf(dossier.appointmentAt), last)
}
