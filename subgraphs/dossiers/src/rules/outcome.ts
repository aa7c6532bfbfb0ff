import { dayNumberAt } from './viet-nam-time.ts'

/** How a dossier ended without a result. */
export type Closure = 'WITHDRAWN' | 'STOPPED' | 'REFUSED'
export type Outcome = 'EARLY' | 'ON_TIME' | 'LATE' | 'UNDETERMINABLE' | Closure

interface Ending {
  readonly endedAt: number | null
  /** The effective one. Null: not received, or neither an appointment nor a limit is known. */
  readonly appointmentAt: number | null
  readonly closure: Closure | null
}

/**
 * Early: before the appointment day. On time: on that day, not after the appointment. Late: after the appointment
 * (form II.06a, columns 8 to 10). Without an appointment it cannot be told: never on time. Null: not ended.
 */
export function outcomeOf({ endedAt, appointmentAt, closure }: Ending): Outcome | null {
  if (endedAt === null) return null
  if (closure !== null) return closure
  if (appointmentAt === null) return 'UNDETERMINABLE'
  if (endedAt > appointmentAt) return 'LATE'
  return dayNumberAt(endedAt) < dayNumberAt(appointmentAt) ? 'EARLY' : 'ON_TIME'
}

/**
 * Whether a dossier was closed without a result after its appointment had passed (form II.06a: column 10, not 9). False
 * with a result, and where no appointment is known.
 */
export function isAfterAppointment({ endedAt, appointmentAt, closure }: Ending): boolean {
  return closure !== null && endedAt !== null && appointmentAt !== null && endedAt > appointmentAt
}
