import { sql, type RawBuilder } from 'kysely'
import type { StoredDelivery } from './delivery.ts'

/** One row per accepted or late line. */
export function storeRevisions({ provinceCode, sourceName, delivery, ...batch }: StoredDelivery): RawBuilder<unknown> {
  return sql`
    insert into dossiers.dossier_revision (province_code, source_name, dossier_code, revision, batch_id, recorded_at,
      deleted, payload, content_hash, procedure_code, status, channel, submitted_at, received_at, appointment_at, ended_at,
      returned_at, receiving_unit_id, receiving_point, competent_agency_code, residence_unit_id, applicant_kind,
      financial_obligation, paid_online, digitised, electronic_result, reused, personal_store, vneid_verified, satisfaction)
    select ${provinceCode}, ${sourceName}, d.dossier_code, d.revision, ${batch.batchId}, ${batch.recordedAt}, d.deleted, d.line,
      d.content_hash, d.procedure_code, d.status, d.channel, d.submitted_at, d.sent_received_at, d.promised_at, d.sent_ended_at,
      d.returned_at, d.sent_receiving_unit_id, d.receiving_point, d.competent_agency_code, d.sent_residence_unit_id,
      d.applicant_kind, d.financial_obligation, d.paid_online, d.digitised, d.electronic_result, d.reused, d.personal_store,
      d.vneid_verified, d.satisfaction
    from dossiers.decided_line d
    where d.province_code = ${provinceCode} and d.delivery = ${delivery} and d.class in ('ACCEPTED', 'LATE')`
}

/** Names the current revision of each dossier of which the delivery brought a newer one. isKnown: some had one before. */
export function storeCurrentRevisions(
  { provinceCode, sourceName, delivery, batchId, recordedAt }: StoredDelivery,
  { isKnown }: { readonly isKnown: boolean },
): RawBuilder<unknown> {
  const replace = sql`on conflict on constraint current_revision_pkey do update set source_name = excluded.source_name,
      revision = excluded.revision, content_hash = excluded.content_hash, batch_id = excluded.batch_id,
      recorded_at = excluded.recorded_at,      received_month = excluded.received_month`
  return sql`
    insert into dossiers.current_revision (province_code, dossier_code, source_name, revision, content_hash, batch_id,
      recorded_at, received_month)
    select ${provinceCode}, d.dossier_code, ${sourceName}, d.revision, d.content_hash, ${batchId}, ${recordedAt},
      case when not d.deleted then d.received_month end
    from dossiers.decided_line d
    where d.province_code = ${provinceCode} and d.delivery = ${delivery} and d.is_current
    ${isKnown ? replace : sql``}`
}

/** The pairs of a revision: an instant and what belongs to it. */
const facts = {
  supplement_pause: { sent: sql`d.supplements`, names: 'requested_at, completed_at', type: 'timestamptz' },
  apology: { sent: sql`d.apologies`, names: 'issued_at, new_appointment_at', type: 'timestamptz' },
  hand_over: { sent: sql`d.hand_overs`, names: 'handed_at, from_agency_code', type: 'text' },
} as const

/** One row per supplement request, letter of apology or hand-over of the new revisions, in the order they were sent. */
export function storeFactsOfRevisions(
  table: keyof typeof facts,
  { provinceCode, sourceName, delivery }: StoredDelivery,
): RawBuilder<unknown> {
  const { sent, names, type } = facts[table]
  return sql`
    insert into ${sql.id('dossiers', table)} (province_code, source_name, dossier_code, revision, number, ${sql.raw(names)})
    select ${provinceCode}, ${sourceName}, d.dossier_code, d.revision, e.number,
      (e.pair ->> 0)::timestamptz, (e.pair ->> 1)::${sql.raw(type)}
    from dossiers.decided_line d cross join jsonb_array_elements(${sent}) with ordinality as e (pair, number)
    where d.province_code = ${provinceCode} and d.delivery = ${delivery} and d.class in ('ACCEPTED', 'LATE')
      and ${sent} is not null`
}
