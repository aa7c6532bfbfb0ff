import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'

/**
 * One row per entry of the captures. total: points as printed, decimal text. printedName: as printed in this capture
 * or, where it printed none, in the newest that did; null where none did.
 */
export function listEntries(db: Kysely<Database>, captureIds: readonly number[]) {
  return db
    .selectFrom('evaluations.capture_entry as e')
    .where('e.capture_id', 'in', captureIds)
    .select((eb) => [
      'e.capture_id as captureId',
      'e.agency_code as agencyCode',
      'e.level',
      'e.printed_position as printedPosition',
      'e.total',
      eb.fn
        .coalesce(
          'e.printed_name',
          eb
            .selectFrom('evaluations.capture_entry as named')
            .innerJoin('evaluations.capture as c', 'c.id', 'named.capture_id')
            .whereRef('named.agency_code', '=', 'e.agency_code')
            .where('named.printed_name', 'is not', null)
            .select('named.printed_name')
            .orderBy('c.captured_on', 'desc')
            .orderBy('c.captured_at', (order) => order.desc().nullsLast())
            .limit(sql.lit(1)),
        )
        .as('printedName'),
    ])
    .orderBy('e.capture_id')
    .orderBy('e.agency_code')
}
