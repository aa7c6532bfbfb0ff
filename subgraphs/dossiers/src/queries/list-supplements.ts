import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { currentRevisions } from './current-revisions.ts'

/**
 * One row per request for supplements that the current revision of a dossier tells, in the order told. completedAt null:
 * not complete yet. A dossier that no revision tells of has no row.
 */
export function listSupplements(db: Kysely<Database>, codes: readonly string[]) {
  return currentRevisions(db, codes)
    .innerJoin('dossiers.supplement_pause as s', (join) =>
      join
        .onRef('s.dossier_code', '=', 'r.dossier_code')
        .onRef('s.province_code', '=', 'r.province_code')
        .onRef('s.source_name', '=', 'r.source_name')
        .onRef('s.revision', '=', 'r.revision'),
    )
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
