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
  /** D: moved by pauses. Null: not received, or neither an appointment nor a limit is known. */
  readonly effectiveAppointmentAt: Date | null
  readonly endedAt: Date | null
  /** Civil day from which on an open pause that counts lets the clock rest, as countPauses says. Null: it runs. */
  readonly pausedOn: string | null
  readonly outcome: Outcome | null
}

const numberOf = (instant: Date | null) => (instant === null ? Infinity : dayNumberAt(instant.getTime()))

/**
 * The state at the end of a civil day, from what is known now. An appointment of that day, at 17:00 say, has passed by
 * then. A dossier whose clock rests is in term: the pause was requested no later than the appointment.
 */
export function dueStateOf(dossier: DueFacts, on: string): DueState {
  const { receivedAt, effectiveAppointmentAt, endedAt, pausedOn, outcome } = dossier
  const today = dayNumber(on)
  if (numberOf(endedAt) <= today) return endStateOf(outcome)
  if (numberOf(receivedAt) > today) return 'WAITING'
  if (effectiveAppointmentAt === null) return 'UNDETERMINABLE'
  const isResting = pausedOn !== null && pausedOn <= on
  return numberOf(effectiveAppointmentAt) <= today && !isResting ? 'OVERDUE' : 'IN_TERM'
}

function endStateOf(outcome: Outcome | null): DueState {
  if (outcome === 'EARLY' || outcome === 'ON_TIME' || outcome === 'LATE') return outcome
  return outcome === 'UNDETERMINABLE' ? 'RESOLVED_UNDETERMINABLE' : 'CLOSED'
}

/**
 * Working days after the day of the effective appointment, through the day of the end or, while overdue, the day asked. 0: late by hours,
 * or by days off only. Null: not late.
 */
export function daysLateOf(calendar: WorkingCalendar, dossier: DueFacts, on: string): number | null {
  const state = dueStateOf(dossier, on)
  if (dossier.effectiveAppointmentAt === null || (state !== 'OVERDUE' && state !== 'LATE')) return null
  const last = state === 'LATE' ? numberOf(dossier.endedAt) : dayNumber(on)
  return calendar.countWorkingDays(numberOf(dossier.effectiveAppointmentAt), last)
}
