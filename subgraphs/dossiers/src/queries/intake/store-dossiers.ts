import { sql, type RawBuilder } from 'kysely'
import type { StoredBatch } from './store-revisions.ts'

/** Columns of dossier that a new current revision writes, beside its key. */
const columns = [
  'procedure_code',
  'field_code',
  'level',
  'service_level',
  'channel',
  'status',
  'submitted_at',
  'acceptance_due_at',
  'received_at',
  'appointment_at',
  'ended_at',
  'outcome',
  'competent_agency_code',
  'competent_unit_id',
  'receiving_unit_id',
  'receiving_province_code',
  'residence_unit_id',
  'residence_province_code',
  'batch_id',
  'recorded_at',
  'source_name',
]

/** Tells the figures when what the transaction deletes was withdrawn: a deleted row has no moment of its own. */
export function tellMoment({ recordedAt }: StoredBatch): RawBuilder<unknown> {
  return sql`select set_config('dossiers.recorded_at', ${recordedAt.toISOString()}, true)`
}

/** Takes away the dossiers whose current revision is now a tombstone. */
export function removeDossiers({ provinceCode }: StoredBatch): RawBuilder<unknown> {
  return sql`
    delete from dossiers.dossier d using intake_class k join intake_checked c using (line_number)
    where k.is_current and c.deleted and d.code = c.dossier_code and d.province_code = ${provinceCode}`
}

/**
 * One row per dossier with a new current revision, as the figures see it: refused is never received; an end counts with
 * a status that ends; a receiving unit that was not sent is the deciding one, a residence that was not sent is the
 * receiving unit.
 */
export function storeDossiers(batch: StoredBatch): RawBuilder<unknown> {
  const names = sql.raw(columns.join(', '))
  const replaced = sql.raw(columns.map((column) => `${column} = excluded.${column}`).join(', '))
  return sql`
    insert into dossiers.dossier (province_code, code, ${names})
    select ${batch.provinceCode}, t.dossier_code, t.procedure_code, t.field_code, t.level,
      case when t.channel = 'ONLINE' and t.service_level = 'INFORMATION' then null else t.service_level end,
      t.channel, t.status, t.submitted_at, t.acceptance_due_at, t.received,
      case when t.received is not null then t.appointment_at end,
      t.ended, ${outcome},
      t.competent_agency_code, t.competent_unit_id,
      coalesce(t.receiving_unit_id, t.competent_unit_id),
      coalesce(t.receiving_province_code, ${batch.provinceCode}),
      coalesce(t.residence_unit_id, t.receiving_unit_id, t.competent_unit_id),
      coalesce(t.residence_province_code, t.receiving_province_code, ${batch.provinceCode}),
      ${batch.batchId}, ${batch.recordedAt}, ${batch.sourceName}
    from (
      select c.*,
        case when c.status <> 'REFUSED' then c.received_at end as received,
        case when c.status in ('REFUSED', 'STOPPED', 'COMPLETED', 'RETURNED', 'WITHDRAWAL_REQUESTED')
          then c.ended_at end as ended
      from intake_class k join intake_checked c using (line_number)
      where k.is_current and not c.deleted
      order by c.dossier_code
    ) t
    on conflict (code, province_code) do update set ${replaced}`
}

/** Form II.06a, columns 8 to 10; stopped before reception is withdrawn before reception. */
const outcome = sql`case
  when t.ended is null then null
  when t.status = 'REFUSED' then 'REFUSED'
  when t.status = 'WITHDRAWAL_REQUESTED' then 'WITHDRAWN'
  when t.status = 'STOPPED' then case when t.received is null then 'WITHDRAWN' else 'STOPPED' end
  when t.ended > t.appointment_at then 'LATE'
  when (t.ended at time zone 'Asia/Ho_Chi_Minh')::date < (t.appointment_at at time zone 'Asia/Ho_Chi_Minh')::date
    then 'EARLY'
  else 'ON_TIME' end::dossiers.outcome`
