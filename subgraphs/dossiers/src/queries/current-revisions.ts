import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** One row per dossier d with its current revision r. */
export function currentRevisions(db: Kysely<Database>, codes: readonly string[]) {
  return db
    .selectFrom('dossiers.dossier as d')
    .innerJoin('dossiers.current_revision as c', (join) =>
      join.onRef('c.dossier_code', '=', 'd.code').onRef('c.province_code', '=', 'd.province_code'),
    )
    .innerJoin('dossiers.dossier_revision as r', (join) =>
      join
        .onRef('r.dossier_code', '=', 'd.code')
        .onRef('r.province_code', '=', 'd.province_code')
        .onRef('r.source_name', '=', 'c.source_name')
        .onRef('r.revision', '=', 'c.revision')
        .onRef('r.recorded_at', '=', 'c.recorded_at'),
    )
    .where('d.code', 'in', codes)
}
