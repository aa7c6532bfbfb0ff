import { dueDate, type Limit } from './due-date.ts'
import { mergePauses, type Pause } from './pauses.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/** What a sender told of the appointment of one dossier. Instants are milliseconds since 1970 UTC; null: not told. */
export interface ToldAppointment {
  readonly receivedAt: number | null
  readonly appointmentAt: number | null
  /** The statutory limit of its procedure; null: the catalogue gives none, or lost its unit. */
  readonly limit: Limit | null
  readonly supplements: readonly (readonly [requestedAt: number, completedAt: number | null])[]
}

/**
 * When the result is due (D of the figures): the appointment, without one the end of the statutory limit, moved by the
 * time of completed supplements: by part 2.1 of index 766 that time is taken off the end, which is the same comparison.
 * Null: not received, or neither appointment nor limit is known (undeterminable).
 */
export function effectiveAppointment(calendar: WorkingCalendar, told: ToldAppointment): number | null {
  const { receivedAt, appointmentAt, limit, supplements } = told
  if (receivedAt === null) return null
  const first = appointmentAt ?? (limit === null ? null : dueDate(calendar, { receivedAt, limit }).dueAt)
  if (first === null || supplements.length === 0) return first
  return mergePauses(supplements.flatMap(toPause)).reduce((due, { from, until }) => due + until - from, first)
}

function toPause([from, until]: readonly [number, number | null]): Pause[] {
  return until === null ? [] : [{ from, until }]
}
