import type { Kysely } from 'kysely'
import type { Database } from '../../database.ts'

/** One row per procedure whose statutory limit is known with its unit. */
export function listLimits(db: Kysely<Database>) {
  return db
    .selectFrom('dossiers.known_procedure as p')
    .where('p.limit_amount', 'is not', null)
    .where('p.limit_unit', 'is not', null)
    .select(['p.code as code', 'p.limit_amount as amount', 'p.limit_unit as unit'])
}
