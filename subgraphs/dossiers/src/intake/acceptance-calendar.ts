import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { findCalendarOfProvince } from '../queries/intake/find-calendar.ts'
import { createWorkingCalendar, type WorkingCalendar } from '../rules/working-calendar.ts'

/** The calendar by which the 8 working hours of acceptance are counted in a province. */
export async function readAcceptanceCalendar(db: Kysely<Database>, provinceCode: string): Promise<WorkingCalendar> {
  const { rows } = await findCalendarOfProvince(provinceCode).execute(db)
  const [row] = rows
  if (row === undefined) throw new Error('No working calendar is known. Start the platform once: the seed brings it.')
  const { knownFrom: from, knownUntil: until, ...facts } = row
  return createWorkingCalendar({ ...facts, known: { from, until } })
}
