import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { Months } from './kind-of-figure.ts'

type Latest = Database['dossiers.dossier']

/** Facts that a state keeps after it is replaced. */
const facts = [
  'f.province_code',
  'f.code',
  'f.procedure_code',
  'f.field_code',
  'f.level',
  'f.channel',
  'f.service_level',
  'f.outcome',
  'f.competent_agency_code',
  'f.competent_unit_id',
  'f.receiving_unit_id',
  'f.receiving_province_code',
  'f.residence_unit_id',
  'f.residence_province_code',
  'f.submitted_on',
  'f.acceptance_due_on',
  'f.received_on',
  'f.appointment_on',
  'f.ended_on',
  'f.accepted_late',
  'f.boundary_free',
  'f.paused_on',
  'f.apologised_on',
  'f.supplement_requests',
  'f.ended_in_transition',
  'f.truly_in_time',
  'f.with_obligation',
  'f.paid_online',
  'f.digitised',
  'f.electronic_result',
  'f.reused',
  'f.personal_store',
  'f.vneid_verified',
  'f.disliked',
  'f.held_by',
  'f.handed_on',
] as const

/**
 * One row per dossier in its state as last known, or in the one that was believed at the moment. Of states that were
 * replaced since, status and batch are not kept and null. Conditions on it reach the tables' indexes. months: those
 * in which all that is asked for lies; states that were replaced are not kept by month.
 */
export function believedStates(db: Kysely<Database>, asKnownAt: string | null, months: Months) {
  let latest = db
    .selectFrom('dossiers.dossier as f')
    .select(facts)
    .select([sql<Latest['status'] | null>`f.status`.as('status'), sql<number | null>`f.batch_id`.as('batch_id')])
  if (months.from !== null) latest = latest.where('f.received_month', '>=', months.from)
  if (months.until !== null) latest = latest.where('f.received_month', '<', months.until)
  if (asKnownAt === null) return latest
  const moment = new Date(asKnownAt)
  const past = db
    .selectFrom('dossiers.dossier_past as f')
    .where('f.recorded_at', '<=', moment)
    .where('f.superseded_at', '>', moment)
    .select(facts)
    .select([
      sql<Latest['status'] | null>`null::dossiers.status`.as('status'),
      sql<number | null>`null::integer`.as('batch_id'),
    ])
  return latest.where('f.recorded_at', '<=', moment).unionAll(past)
}
