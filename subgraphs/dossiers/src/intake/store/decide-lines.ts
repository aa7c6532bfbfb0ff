import { sql, type RawBuilder } from 'kysely'
import type { StagedDelivery } from './delivery.ts'
import { isUnsound, reasonsOf } from './line-reasons.ts'

/**
 * Fills decided_line: one row per staged line, with the places and the procedure that it names, every reason against it, what becomes
 * of it, and the state of its dossier. A line that is not newer than the current revision of its dossier is OLDER: order-lines.ts looks
 * at those, and at lines of one delivery that name one dossier. isFirst: the province has sent nothing before, and nothing is looked up.
 */
export function decideLines(
  { provinceCode, sourceName, delivery }: StagedDelivery,
  { isFirst }: { readonly isFirst: boolean },
): RawBuilder<unknown> {
  const current = isFirst ? nothingKnown : currentRevisionOf(provinceCode)
  return sql`
    insert into dossiers.decided_line (province_code, delivery, line_number, class, is_current, is_first, known_revision,
      known_month, reasons, ${copied}, field_code, level, service_level, competent_agency_code, competent_unit_id,
      sent_receiving_unit_id, sent_residence_unit_id, receiving_unit_id, receiving_province_code, residence_unit_id,
      residence_province_code, submitted_at, acceptance_due_at, received_at, promised_at, appointment_at, ended_at,
      returned_at, sent_received_at, sent_ended_at, submitted_on, acceptance_due_on, received_on, appointment_on, ended_on,
      paused_on, apologised_on, asked_twice_on, received_month, accepted_late, boundary_free, truly_in_time, held_by, handed_on)
    select ${provinceCode}, ${delivery}::bigint, l.line_number, l.class, l.class = 'ACCEPTED',
      l.class = 'ACCEPTED' and l.known_revision is null, l.known_revision, l.known_month,
      case when l.class = 'REFUSED' then coalesce(l.reasons, '[]') || ${reasonsOf(provinceCode)} end, ${ofLine},
      l.field_code, l.level, case when l.channel <> 'ONLINE' or l.offered <> 'INFORMATION' then l.offered end,
      l.agency_code, l.agency_unit_id, l.receiving_id, l.residence_id, coalesce(l.receiving_id, l.agency_unit_id),
      coalesce(l.receiving_province, ${provinceCode}), coalesce(l.residence_id, l.receiving_id, l.agency_unit_id),
      coalesce(l.residence_province, l.receiving_province, ${provinceCode}),
      ${toInstants(['submitted_at', 'acceptance_due_at', 'received', 'promised_at', 'appointment_at', 'ended'])},
      ${toInstants(['returned_at', 'received_at', 'ended_at'])},
      ${toDays(['submitted_at', 'acceptance_due_at', 'received', 'appointment_at', 'ended'])},
      case when l.rests_from is not null then greatest(${toDays(['rests_from', 'received'])}) end,
      ${toDays(['apologised_at', 'asked_twice_at'])}, date_trunc('month', ${toDays(['arrived'])})::date,
      l.received > l.acceptance_due_at,
      case l.level when 'COMMUNE' then coalesce(l.receiving_id <> l.agency_unit_id, false)
        when 'PROVINCE' then coalesce(l.receiving_province <> ${provinceCode}, false) else false end,
      case when l.ended_in_transition then coalesce(l.returned_at <= l.appointment_at, false) end,
      ${handOversWhileHandled('agency')}, ${handOversWhileHandled('day')}
    from (
      select s.*, p.field_code, p.service_level as offered, a.code as agency_code, a.level, a.unit_id as agency_unit_id,
        r.id as receiving_id, r.province_code as receiving_province, h.id as residence_id,
        h.province_code as residence_province, k.revision as known_revision, k.received_month as known_month,
        case when s.status <> 'REFUSED' then s.received_at end as received,
        case when s.outcome is not null then s.ended_at end as ended,
        coalesce(case when s.status <> 'REFUSED' then s.received_at end, s.submitted_at) as arrived,
        p.code as procedure_found, u.id as unit_found, a.province_code as agency_province,
        case
          when s.reasons is not null or ${isUnsound(provinceCode)} then 'REFUSED'
          when k.revision is null then 'ACCEPTED'
          when k.source_name <> ${sourceName} then case when k.received_month is null then 'OLDER' else 'OTHER_SOURCE' end
          when s.revision > k.revision then 'ACCEPTED'
          when s.revision < k.revision then 'OLDER'
          when s.content_hash = k.content_hash then 'UNCHANGED'
          else 'REVISION_CONFLICT'
        end::dossiers.line_class as class
      from dossiers.staged_line s
      ${current}
      left join dossiers.known_procedure p on p.code = s.procedure_code
      left join dossiers.known_unit r on r.code = s.receiving_unit and r.ended_on is null
      left join dossiers.known_unit h on h.code = s.residence_unit and h.ended_on is null
      left join dossiers.known_unit u on u.code = s.competent_unit and u.ended_on is null
      left join dossiers.known_agency committee on committee.unit_id = u.id and committee.is_peoples_committee
      left join dossiers.known_agency a on a.code = coalesce(s.competent_agency, committee.code)
      where s.province_code = ${provinceCode} and s.delivery = ${delivery}
      -- Worked out once: without this the planner writes each expression wherever it is named.
      offset 0
    ) l`
}

/** Columns that staged_line and decided_line share. */
const copiedNames = [
  'line',
  'encoding',
  'bytes',
  'dossier_code',
  'revision',
  'deleted',
  'content_hash',
  'procedure_code',
  'status',
  'channel',
  'outcome',
  'kept_new_date',
  'after_appointment',
  'applicant_kind',
  'financial_obligation',
  'paid_online',
  'digitised',
  'electronic_result',
  'reused',
  'personal_store',
  'vneid_verified',
  'satisfaction',
  'receiving_point',
  'supplement_requests',
  'ended_in_transition',
  'void_supplements',
  'group_code',
  'group_service',
  'supplements',
  'apologies',
  'hand_overs',
]
const copied = sql.raw(copiedNames.join(', '))
const ofLine = sql.raw(copiedNames.map((name) => `l.${name}`).join(', '))

const toInstants = (names: readonly string[]) => sql.raw(names.map((name) => `to_timestamp(l.${name})`).join(', '))
/** Viet Nam is seven hours ahead, all year: arithmetic instead of a look into the time zones for every instant. */
const toDays = (names: readonly string[]) =>
  sql.raw(names.map((name) => `date '1970-01-01' + floor((l.${name} + 25200) / 86400)::integer`).join(', '))

const nothingKnown = sql`cross join (select null::text as source_name, null::bigint as revision, null::uuid as content_hash,
        null::date as received_month) k`

/** Looked up one by one, whatever the planner believes of a province that was never analysed. */
const currentRevisionOf = (provinceCode: string) => sql`left join lateral (
        select c.source_name, c.revision, c.content_hash, c.received_month from dossiers.current_revision c
        where c.dossier_code = s.dossier_code and c.province_code = ${provinceCode} offset 0
      ) k on true`

/** Who held the dossier l before (agency), or until which day each (day). What was handed on after its end counts to nobody. */
const handOversWhileHandled = (shown: 'agency' | 'day') => sql`case when l.hand_overs is not null then (
  select array_agg(${sql.id('e', shown)} order by e.place)
  from (
    select pair ->> 1 as agency, ((pair ->> 0)::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date as day, place
    from jsonb_array_elements(l.hand_overs) with ordinality as sent (pair, place)
  ) e
  where l.received is not null and e.day <= coalesce(${toDays(['ended'])}, 'infinity')) end`
