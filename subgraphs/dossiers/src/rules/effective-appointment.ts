import { dueDate, type Limit } from './due-date.ts'
import { countPauses, type PauseCount, type PausedDossier } from './pauses.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/** What a sender told of the appointment of one dossier. Instants are milliseconds since 1970 UTC; null: not told. */
export interface ToldAppointment extends Omit<PausedDossier, 'receivedAt'> {
  readonly receivedAt: number | null
  /** As promised to the applicant (form 01). */
  readonly appointmentAt: number | null
  /** The statutory limit of its procedure; null: the catalogue gives none, or lost its unit. */
  readonly limit: Limit | null
}

const nothingDue: PauseCount = { effectiveAt: null, restsFrom: null, counted: [], ignored: [] }

/**
 * When the result is due (D of the figures) and whether the clock rests: the promised appointment, without one the end
 * of the statutory limit, moved by the pauses that count. Nothing is due of a dossier that was not received.
 */
export function effectiveAppointment(calendar: WorkingCalendar, told: ToldAppointment): PauseCount {
  const { receivedAt, appointmentAt, limit } = told
  if (receivedAt === null) return nothingDue
  const ofLimit = () => (limit === null ? null : dueDate(calendar, { receivedAt, limit }).dueAt)
  return countPauses({ ...told, receivedAt, appointmentAt: appointmentAt ?? ofLimit() })
}
