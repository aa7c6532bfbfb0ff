import { sql, type RawBuilder } from 'kysely'
import type { Sending } from './classify-lines.ts'

/** A batch as the rows that it brings name it. */
export interface StoredBatch extends Sending {
  readonly batchId: number
  readonly recordedAt: Date
}

/** What each revision of the batch replaces loses its place first: one revision of a dossier is current. */
export function retireRevisions({ sourceName, provinceCode }: Sending): RawBuilder<unknown> {
  return sql`
    update dossiers.dossier_revision r set is_current = false
    from intake_class k
    where k.is_current and k.known_revision is not null and r.dossier_code = k.dossier_code and r.province_code = ${provinceCode}
      and r.source_name = ${sourceName} and r.is_current`
}

/** One row per accepted or late line. */
export function storeRevisions(batch: StoredBatch): RawBuilder<unknown> {
  return sql`
    insert into dossiers.dossier_revision (province_code, source_name, dossier_code, revision, batch_id, recorded_at,
      deleted, payload, content_hash, procedure_code, status, channel, submitted_at, received_at, appointment_at,
      ended_at, returned_at, receiving_unit_id, competent_agency_code, residence_unit_id, applicant_kind,
      financial_obligation, paid_online, digitised, electronic_result, reused, personal_store, vneid_verified,
      satisfaction, is_current)
    select ${batch.provinceCode}, ${batch.sourceName}, c.dossier_code, c.revision, ${batch.batchId}, ${batch.recordedAt},
      c.deleted, nullif(c.line, '')::jsonb, c.content_hash, c.procedure_code, c.status, c.channel, c.submitted_at, c.received_at,
      c.appointment_at, c.ended_at, c.returned_at, c.receiving_unit_id, c.competent_agency_code, c.residence_unit_id,
      c.applicant_kind, c.financial_obligation, c.paid_online, c.digitised, c.electronic_result, c.reused,
      c.personal_store, c.vneid_verified, c.satisfaction, k.is_current
    from intake_class k join intake_checked c using (line_number)
    where k.class in ('ACCEPTED', 'LATE')`
}

/** The pairs that a revision tells: an instant and what belongs to it. */
const facts = {
  supplement_pause: { sent: sql`c.supplements`, names: 'requested_at, completed_at', type: 'timestamptz' },
  apology: { sent: sql`c.apologies`, names: 'issued_at, new_appointment_at', type: 'timestamptz' },
  hand_over: { sent: sql`c.hand_overs`, names: 'handed_at, from_agency_code', type: 'text' },
} as const

/** One row per supplement request, letter of apology or hand-over of the new revisions, in the order they were sent. */
export function storeFactsOfRevisions(
  table: keyof typeof facts,
  { sourceName, provinceCode }: Sending,
): RawBuilder<unknown> {
  const { sent, names, type } = facts[table]
  return sql`
    insert into ${sql.id('dossiers', table)} (province_code, source_name, dossier_code, revision, number, ${sql.raw(names)})
    select ${provinceCode}, ${sourceName}, c.dossier_code, c.revision, e.number,
      (e.pair ->> 0)::timestamptz, (e.pair ->> 1)::${sql.raw(type)}
    from intake_class k join intake_checked c using (line_number)
      cross join jsonb_array_elements(${sent}) with ordinality as e (pair, number)
    where k.class in ('ACCEPTED', 'LATE') and ${sent} is not null`
}
