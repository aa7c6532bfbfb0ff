import { dayNumber, dayNumberAt } from './viet-nam-time.ts'

/**
 * Where an inter-agency request stands at the end of a day. While a dossier of it is open: OVERDUE, its latest appointment
 * on that day or before; IN_TERM, that appointment still to come, or a clock at rest for a supplement; UNDETERMINABLE,
 * without any appointment. When all have ended: ON_TIME, LATE, ENDED_UNDETERMINABLE; WITHOUT_RESULT when every one was refused, withdrawn or stopped.
 */
export type RequestState =
  'IN_TERM' | 'OVERDUE' | 'UNDETERMINABLE' | 'ON_TIME' | 'LATE' | 'ENDED_UNDETERMINABLE' | 'WITHOUT_RESULT'

/** What all dossiers of a request tell together. */
export interface RequestFacts {
  /** When its first dossier was submitted. */
  readonly begunAt: Date
  /** The latest effective appointment among its dossiers. Null: none has one. */
  readonly dueAt: Date | null
  /** The last end. Null: a dossier is still open. */
  readonly endedAt: Date | null
  /** Whether a dossier of it ended with a result. */
  readonly hasResult: boolean
  /** The first civil day from which on the clock of an open dossier of it rests. Null: none does. */
  readonly restsFrom: string | null
}

/** The state at the end of a civil day, from what is known now. Null: the request had not begun. */
export function requestStateOf(request: RequestFacts, on: string): RequestState | null {
  const { begunAt, dueAt, endedAt, hasResult, restsFrom } = request
  const today = dayNumber(on)
  if (dayNumberAt(begunAt.getTime()) > today) return null
  if (endedAt !== null && dayNumberAt(endedAt.getTime()) <= today) {
    if (!hasResult) return 'WITHOUT_RESULT'
    if (dueAt === null) return 'ENDED_UNDETERMINABLE'
    return endedAt <= dueAt ? 'ON_TIME' : 'LATE'
  }
  if (dueAt === null) return 'UNDETERMINABLE'
  const isResting = restsFrom !== null && restsFrom <= on
  return dayNumberAt(dueAt.getTime()) <= today && !isResting ? 'OVERDUE' : 'IN_TERM'
}
