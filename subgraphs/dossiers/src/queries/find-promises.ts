import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'

/**
 * One row per dossier that revisions tell of: what was promised to the applicant (form 01), by the owning system.
 * appointmentAt: by the current revision; null: it tells none. firstAppointmentAt: the first one told, where the current
 * revision tells another or none any more; null: it was never changed.
 */
export function findPromises(db: Kysely<Database>, codes: readonly string[]) {
  const current = sql<Date | null>`max(r.appointment_at) filter (where r.revision = c.revision)`
  const first = sql`(array_agg(r.appointment_at order by r.revision) filter (where r.appointment_at is not null))[1]`
  return db
    .selectFrom('dossiers.dossier as d')
    .innerJoin('dossiers.current_revision as c', (join) =>
      join.onRef('c.dossier_code', '=', 'd.code').onRef('c.province_code', '=', 'd.province_code'),
    )
    .innerJoin('dossiers.dossier_revision as r', (join) =>
      join
        .onRef('r.dossier_code', '=', 'd.code')
        .onRef('r.province_code', '=', 'd.province_code')
        .onRef('r.source_name', '=', 'c.source_name'),
    )
    .where('d.code', 'in', codes)
    .groupBy(['d.province_code', 'd.code'])
    .select([
      'd.province_code as provinceCode',
      'd.code as code',
      current.as('appointmentAt'),
      sql<Date | null>`nullif(${first}, ${current})`.as('firstAppointmentAt'),
    ])
    .orderBy('d.code')
    .orderBy('d.province_code')
}
