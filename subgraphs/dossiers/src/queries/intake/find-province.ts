import type { Kysely } from 'kysely'
import type { Database } from '../../database.ts'

/** The known unit with that official code; at most one row. */
export function findUnitOfCode(db: Kysely<Database>, code: string) {
  return db.selectFrom('dossiers.known_unit as u').where('u.code', '=', code).select(['u.id', 'u.level'])
}
