import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** One row per dossier code that is known: the dossier as last known, with the batch that told it. */
export function findDossiers(db: Kysely<Database>, codes: readonly string[]) {
  return db
    .selectFrom('dossiers.dossier as d')
    .innerJoin('dossiers.batch as b', (join) =>
      join.onRef('b.province_code', '=', 'd.province_code').onRef('b.id', '=', 'd.batch_id'),
    )
    .where('d.code', 'in', codes)
    .distinctOn('d.code')
    .select(({ fn }) => [
      'd.province_code as provinceCode',
      'd.code as code',
      'd.status as status',
      'd.channel as channel',
      'd.submitted_at as submittedAt',
      'd.acceptance_due_at as acceptanceDueAt',
      'd.received_at as receivedAt',
      'd.appointment_at as appointmentAt',
      'd.ended_at as endedAt',
      'd.procedure_code as procedureCode',
      'd.receiving_unit_id as receivingUnitId',
      'd.competent_agency_code as competentAgencyCode',
      'b.origin as origin',
      'b.source as source',
      fn.coalesce('b.source_en', 'b.source').as('sourceEn'),
      'b.known_through as knownThrough',
    ])
    .orderBy('d.code')
    .orderBy('d.recorded_at', 'desc')
    .orderBy('d.province_code')
}
