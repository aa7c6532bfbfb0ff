import type { Kysely } from 'kysely'
import type { Database } from '../../database.ts'

/** One row per province whose petitions are known, in order of code: where they are from. */
export function listRegisters(db: Kysely<Database>) {
  return db
    .selectFrom('dossiers.petition_register as r')
    .select(['r.province_code as provinceCode', 'r.origin', 'r.source', 'r.source_en as sourceEn'])
    .select(['r.known_from as knownFrom', 'r.known_through as knownThrough'])
    .orderBy('r.province_code')
}
