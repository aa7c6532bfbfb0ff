import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** One row per known field code. */
export function findFields(db: Kysely<Database>, codes: readonly string[]) {
  return db.selectFrom('procedures.field as f').where('f.code', 'in', codes).select(['f.code', 'f.name'])
}

/** One row per field of the catalogue, most procedures first, equal ones in order of code. */
export function listFields(db: Kysely<Database>) {
  return db
    .selectFrom('procedures.field as f')
    .leftJoin('procedures.procedure as p', 'p.field_code', 'f.code')
    .groupBy('f.code')
    .select(['f.code', 'f.name'])
    .orderBy(({ fn }) => fn.count('p.code'), 'desc')
    .orderBy('f.code')
}
