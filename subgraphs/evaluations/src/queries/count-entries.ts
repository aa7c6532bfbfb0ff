import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** One row per capture and level of agency in it: how many entries of that level the list has. */
export function countEntries(db: Kysely<Database>, captureIds: readonly number[]) {
  return db
    .selectFrom('evaluations.capture_entry as e')
    .where('e.capture_id', 'in', captureIds)
    .groupBy(['e.capture_id', 'e.level'])
    .select(({ fn }) => ['e.capture_id as captureId', 'e.level', fn.countAll<number>().as('entries')])
    .orderBy('e.capture_id')
    .orderBy('e.level')
}
