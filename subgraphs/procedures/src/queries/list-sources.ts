import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** One row per source from which some procedure was read, most procedures first. */
export function listSources(db: Kysely<Database>) {
  return db
    .selectFrom('procedures.source as s')
    .innerJoin('procedures.procedure as p', 'p.source_code', 's.code')
    .groupBy('s.code')
    .select(['s.description as source', 's.description_en as sourceEn', 's.left_out as leftOut'])
    .orderBy(({ fn }) => fn.count('p.code'), 'desc')
    .orderBy('s.code')
}
