import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { currentRevisions } from './current-revisions.ts'

/**
 * One row per letter of apology that the current revision of a dossier tells, in the order told. newAppointmentAt null:
 * it gives none. A dossier that no revision tells of has no row.
 */
export function listApologies(db: Kysely<Database>, codes: readonly string[]) {
  return currentRevisions(db, codes)
    .innerJoin('dossiers.apology as a', (join) =>
      join
        .onRef('a.dossier_code', '=', 'r.dossier_code')
        .onRef('a.province_code', '=', 'r.province_code')
        .onRef('a.source_name', '=', 'r.source_name')
        .onRef('a.revision', '=', 'r.revision'),
    )
    .select([
      'd.province_code as provinceCode',
      'd.code as code',
      'a.issued_at as issuedAt',
      'a.new_appointment_at as newAppointmentAt',
    ])
    .orderBy('d.code')
    .orderBy('d.province_code')
    .orderBy('a.number')
}
