import { dayNumber, instantAt } from './viet-nam-time.ts'

/** Unfinished dossiers were moved on in the last days before 1 July 2025 (Khánh Hoà Document 7042). */
const cut = {
  from: instantAt(dayNumber('2025-06-27'), 0),
  until: instantAt(dayNumber('2025-07-01'), 0),
}

export interface RecordedEnd {
  readonly status: string | null
  readonly receivedAt: number | null
  readonly endedAt: number | null
  readonly returnedAt: number | null
  /** When letters of apology were issued. */
  readonly apologies: readonly (readonly [issuedAt: number, newAppointmentAt: number | null])[]
}

/**
 * Whether an end was recorded by the transition and not by work: completed (9) in the last days before 1 July 2025 with a
 * letter of apology by then, and no result returned before. Such a dossier waits for its result at the successor, whose
 * return of it is the true end; as recorded it looks in time.
 */
export function endedInTransition({ status, receivedAt, endedAt, returnedAt, apologies }: RecordedEnd): boolean {
  if ((status !== 'COMPLETED' && status !== 'RETURNED') || receivedAt === null || endedAt === null) return false
  if (endedAt < cut.from || endedAt >= cut.until) return false
  if (returnedAt !== null && returnedAt < cut.until) return false
  return apologies.some(([issuedAt]) => issuedAt < cut.until)
}
