import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

/**
 * One row per request for supplements that the current revision of a dossier tells, in the order told. completedAt null:
 * not complete yet. A dossier that no revision tells of, such as a simulated one, has no row.
 */
export function listSupplements(db: Kysely<Database>, codes: readonly string[]) {
  return db
    .selectFrom('dossiers.dossier as d')
    .innerJoin('dossiers.dossier_revision as r', (join) =>
      join
        .onRef('r.dossier_code', '=', 'd.code')
        .onRef('r.province_code', '=', 'd.province_code')
        .onRef('r.source_name', '=', 'd.source_name')
        .on('r.is_current', '=', true),
    )
    .innerJoin('dossiers.supplement_pause as s', (join) =>
      join
        .onRef('s.dossier_code', '=', 'r.dossier_code')
        .onRef('s.province_code', '=', 'r.province_code')
        .onRef('s.source_name', '=', 'r.source_name')
        .onRef('s.revision', '=', 'r.revision'),
    )
    .where('d.code', 'in', codes)
    .select([
      'd.province_code as provinceCode',
      'd.code as code',
      's.requested_at as requestedAt',
      's.completed_at as completedAt',
    ])
    .orderBy('d.code')
    .orderBy('d.province_code')
    .orderBy('s.number')
}
