import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { currentRevisions } from './current-revisions.ts'

/**
 * One row per hand-over that the current revision of a dossier tells, in order of time. to: the agency that handed it on
 * next, of the last one the competent agency. A dossier that was never handed over has no row.
 */
export function listHandOvers(db: Kysely<Database>, codes: readonly string[]) {
  return currentRevisions(db, codes)
    .innerJoin('dossiers.hand_over as h', (join) =>
      join
        .onRef('h.dossier_code', '=', 'r.dossier_code')
        .onRef('h.province_code', '=', 'r.province_code')
        .onRef('h.source_name', '=', 'r.source_name')
        .onRef('h.revision', '=', 'r.revision'),
    )
    .select([
      'd.province_code as provinceCode',
      'd.code as code',
      'h.handed_at as handedAt',
      'h.from_agency_code as fromAgencyCode',
    ])
    .select(
      sql<string>`coalesce(
        lead(h.from_agency_code) over (partition by d.province_code, d.code order by h.number),
        d.competent_agency_code)`.as('toAgencyCode'),
    )
    .orderBy('d.code')
    .orderBy('d.province_code')
    .orderBy('h.number')
}
