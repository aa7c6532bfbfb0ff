import { sql, type Kysely, type SqlBool } from 'kysely'
import type { Database } from '../database.ts'

/** One row per dossier code that is known: the dossier as last known, with the batch that told it. */
export function findDossiers(db: Kysely<Database>, codes: readonly string[]) {
  return toldDossiers(db)
    .where('d.code', 'in', codes)
    .distinctOn('d.code')
    .orderBy('d.code')
    .orderBy('d.recorded_at', 'desc')
    .orderBy('d.province_code')
}

/** Which dossier: two provinces may use one code. */
export interface DossierKey {
  readonly provinceCode: string
  readonly code: string
}

/** One row per dossier that is still told: as last known, with the batch that told it. */
export function findListedDossiers(db: Kysely<Database>, keys: readonly DossierKey[]) {
  const pairs = keys.map(({ provinceCode, code }) => sql`(${code}, ${provinceCode})`)
  return toldDossiers(db).where(sql<SqlBool>`(d.code, d.province_code) in (${sql.join(pairs)})`)
}

/** As findListedDossiers, for thousands at once: their keys are two parameters, however many there are. */
export function findDossiersOfKeys(db: Kysely<Database>, keys: readonly DossierKey[]) {
  const codes = keys.map(({ code }) => code)
  const provinces = keys.map(({ provinceCode }) => provinceCode)
  return toldDossiers(db).where(
    sql<SqlBool>`(d.code, d.province_code) in (select * from unnest(${codes}::text[], ${provinces}::text[]))`,
  )
}

function toldDossiers(db: Kysely<Database>) {
  return db
    .selectFrom('dossiers.dossier as d')
    .innerJoin('dossiers.batch as b', (join) =>
      join.onRef('b.province_code', '=', 'd.province_code').onRef('b.id', '=', 'd.batch_id'),
    )
    .select(({ fn }) => [
      'd.province_code as provinceCode',
      'd.code as code',
      'd.status as status',
      'd.channel as channel',
      'd.submitted_at as submittedAt',
      'd.acceptance_due_at as acceptanceDueAt',
      'd.received_at as receivedAt',
      'd.appointment_at as effectiveAppointmentAt',
      'd.ended_at as endedAt',
      'd.outcome as outcome',
      'd.paused_on as pausedOn',
      'd.apologised_on as apologisedOn',
      'd.supplement_requests as supplementRequests',
      'd.procedure_code as procedureCode',
      'd.receiving_unit_id as receivingUnitId',
      'd.competent_agency_code as competentAgencyCode',
      'b.origin as origin',
      'b.source as source',
      fn.coalesce('b.source_en', 'b.source').as('sourceEn'),
      'b.known_through as knownThrough',
    ])
}
