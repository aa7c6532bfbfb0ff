import { addWorkingMinutes, type WorkingCalendar } from './working-calendar.ts'

const acceptanceMinutes = 8 * 60

/**
 * Until when an online dossier must be accepted: 8 working hours after successful submission (Decree 118/2025/NĐ-CP).
 * Opening hours differ by place, so that the calendar decides what a working hour is.
 */
export function acceptanceDueAt(calendar: WorkingCalendar, submittedAt: number): number {
  return addWorkingMinutes(calendar, submittedAt, acceptanceMinutes)
}
