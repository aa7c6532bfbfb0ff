import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** One row per day of the newest calendar that is not what its weekday says, in order of day. */
export function listCalendarDays(db: Kysely<Database>) {
  return db
    .selectFrom('dossiers.calendar_day as d')
    .innerJoin('dossiers.calendar_version as v', 'v.id', 'd.version_id')
    .where('v.recorded_on', '=', (eb) =>
      eb.selectFrom('dossiers.calendar_version as n').select((of) => of.fn.max('n.recorded_on').as('newest')),
    )
    .select(['d.day as day', 'd.kind as kind', 'd.name as name'])
    .orderBy('d.day')
}
