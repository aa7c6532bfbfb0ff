import { sql, type RawBuilder } from 'kysely'
import type { StoredBatch } from './store-revisions.ts'

/** Columns of dossier that a new current revision writes, beside its key. */
export const dossierColumns = [
  'received_month',
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
  'paused_on',
  'apologised_on',
  'supplement_requests',
  'ended_in_transition',
  'truly_in_time',
  'with_obligation',
  'paid_online',
  'digitised',
  'electronic_result',
  'reused',
  'personal_store',
  'vneid_verified',
  'disliked',
  'held_by',
  'handed_on',
]
const names = sql.raw(dossierColumns.join(', '))

/** Tells the figures when what the transaction deletes was withdrawn: a deleted row has no moment of its own. */
export function tellMoment({ recordedAt }: StoredBatch): RawBuilder<unknown> {
  return sql`select set_config('dossiers.recorded_at', ${recordedAt.toISOString()}, true)`
}

/** Takes away the dossiers whose current revision is now a tombstone. */
export function removeDossiers({ provinceCode }: StoredBatch): RawBuilder<unknown> {
  return sql`
    delete from dossiers.dossier d using intake_class k join intake_checked c using (line_number)
    where k.is_current and c.deleted
      and d.code = c.dossier_code and d.province_code = ${provinceCode} and d.received_month = k.known_month`
}

/**
 * Makes the temporary table intake_state: one row per dossier with a new current revision, as the figures see it.
 * Refused is never received; an end counts with a status that ends; a receiving unit that was not sent is the deciding
 * one, a residence that was not sent is the receiving unit. known_month: where the dossier is kept; null: it is new.
 */
export function stateDossiers(batch: StoredBatch): RawBuilder<unknown> {
  return sql`
    create temporary table intake_state on commit drop as
    select ${batch.provinceCode}::text as province_code, t.dossier_code as code, t.known_month,
      ${monthOf(sql`coalesce(t.received_on, ${dayOf(sql`t.submitted_at`)})`)} as received_month,
      t.procedure_code, t.field_code, t.level,
      case when t.channel = 'ONLINE' and t.service_level = 'INFORMATION' then null else t.service_level end
        as service_level,
      t.channel, t.status, t.submitted_at, t.acceptance_due_at, t.received as received_at, t.due as appointment_at,
      t.ended as ended_at, ${outcome} as outcome, t.competent_agency_code, t.competent_unit_id,
      coalesce(t.receiving_unit_id, t.competent_unit_id) as receiving_unit_id,
      coalesce(t.receiving_province_code, ${batch.provinceCode}) as receiving_province_code,
      coalesce(t.residence_unit_id, t.receiving_unit_id, t.competent_unit_id) as residence_unit_id,
      coalesce(t.residence_province_code, t.receiving_province_code, ${batch.provinceCode}) as residence_province_code,
      ${batch.batchId}::integer as batch_id, ${batch.recordedAt}::timestamptz as recorded_at,
      ${batch.sourceName}::text as source_name,
      case when t.received is not null and t.paused_at is not null
        then greatest(${dayOf(sql`t.paused_at`)}, t.received_on) end as paused_on,
      ${dayOf(sql`t.apologised_at`)} as apologised_on, t.supplement_requests, t.ended_in_transition,
      case when t.ended_in_transition then coalesce(t.returned_at <= t.due, false) end as truly_in_time,
      t.financial_obligation as with_obligation, t.paid_online in ('PORTAL', 'LOCAL') as paid_online, t.digitised,
      t.electronic_result, t.reused, t.personal_store, t.vneid_verified, t.satisfaction = 'DISLIKED' as disliked,
      h.held_by, h.handed_on
    from (
      select c.*, k.known_month,
        case when c.status <> 'REFUSED' then c.received_at end as received,
        case when c.status <> 'REFUSED' then ${dayOf(sql`c.received_at`)} end as received_on,
        case when c.status <> 'REFUSED' and c.received_at is not null then c.due_at end as due,
        case when c.status in ('REFUSED', 'STOPPED', 'COMPLETED', 'RETURNED', 'WITHDRAWAL_REQUESTED')
          then c.ended_at end as ended
      from intake_class k join intake_checked c using (line_number)
      where k.is_current and not c.deleted
    ) t left join lateral (${handOversWhileHandled}) h on t.hand_overs is not null`
}

/** One row: who held the dossier t before, and until which day each. What was handed on after its end counts to nobody. */
const handOversWhileHandled = sql`
  select array_agg(e.agency order by e.place) as held_by, array_agg(e.day order by e.place) as handed_on
  from (
    select pair ->> 1 as agency, ${dayOf(sql`(pair ->> 0)::timestamptz`)} as day, place
    from jsonb_array_elements(t.hand_overs) with ordinality as sent (pair, place)
  ) e
  where t.received is not null and e.day <= coalesce(${dayOf(sql`t.ended`)}, 'infinity')`

/** Replaces the dossiers that are known; one that is received in another month moves to it. */
export function replaceDossiers({ provinceCode }: StoredBatch): RawBuilder<unknown> {
  const replaced = sql.raw(dossierColumns.map((column) => `${column} = s.${column}`).join(', '))
  return sql`
    update dossiers.dossier d set ${replaced} from intake_state s
    where d.code = s.code and d.province_code = ${provinceCode} and d.received_month = s.known_month`
}

/** Adds the dossiers that are new. */
export function addDossiers(): RawBuilder<unknown> {
  return sql`
    insert into dossiers.dossier (province_code, code, ${names})
    select province_code, code, ${names} from intake_state where known_month is null`
}

function dayOf(instant: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(${instant} at time zone 'Asia/Ho_Chi_Minh')::date`
}

function monthOf(day: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`${day} - (date_part('day', ${day})::integer - 1)`
}

/** Form II.06a, columns 8 to 10; stopped before reception is withdrawn before reception. */
const outcome = sql`case
  when t.ended is null then null
  when t.status = 'REFUSED' then 'REFUSED'
  when t.status = 'WITHDRAWAL_REQUESTED' then 'WITHDRAWN'
  when t.status = 'STOPPED' then case when t.received is null then 'WITHDRAWN' else 'STOPPED' end
  when t.due is null then 'UNDETERMINABLE'
  when t.ended > t.due then 'LATE'
  when ${dayOf(sql`t.ended`)} < ${dayOf(sql`t.due`)} then 'EARLY'
  else 'ON_TIME' end::dossiers.outcome`
