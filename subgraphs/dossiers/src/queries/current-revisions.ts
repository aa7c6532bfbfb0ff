import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** One row per dossier d with the revision r that is current in the system that owns it. */
export function currentRevisions(db: Kysely<Database>, codes: readonly string[]) {
  return db
    .selectFrom('dossiers.dossier as d')
    .innerJoin('dossiers.dossier_revision as r', (join) =>
      join
        .onRef('r.dossier_code', '=', 'd.code')
        .onRef('r.province_code', '=', 'd.province_code')
        .onRef('r.source_name', '=', 'd.source_name')
        .on('r.is_current', '=', true),
    )
    .where('d.code', 'in', codes)
}
