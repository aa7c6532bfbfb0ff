import { sql, type Kysely } from 'kysely'

/**
 * Dossiers as last known, the states that were replaced, and the figures that are kept of them. What a figure counts is said by the
 * table of measures of the subgraph; columns of the same names store it here.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createEnumerations(db)
  await createDossier(db)
  await createDossierPast(db)
  await createFigure(db)
  await createFigureChange(db)
  await createPartitionFunction(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop function dossiers.open_partitions(date[], timestamptz)`.execute(db)
  await sql`drop table dossiers.figure_change, dossiers.figure, dossiers.dossier_past, dossiers.dossier`.execute(db)
  await sql`drop type dossiers.figure_span, dossiers.figure_subject`.execute(db)
}

async function createEnumerations(db: Kysely<unknown>): Promise<void> {
  await sql`create type dossiers.figure_subject as enum (
    'COMPETENT_PROVINCE', 'RECEIVING_PROVINCE', 'RESIDENCE_PROVINCE', 'RECEIVING_UNIT', 'RESIDENCE_UNIT',
    'COMPETENT_AGENCY', 'PROCEDURE', 'FIELD')`.execute(db)
  await sql`create type dossiers.figure_span as enum ('DAY', 'HALF_MONTH', 'YEAR')`.execute(db)
}

async function createDossier(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.dossier (
      province_code text not null,
      code text not null,
      received_month date not null,
      procedure_code text not null,
      field_code text,
      level dossiers.level not null,
      service_level dossiers.service_level,
      channel dossiers.channel not null,
      status dossiers.status not null,
      outcome dossiers.outcome,
      competent_agency_code text not null,
      competent_unit_id text not null,
      receiving_unit_id text not null,
      receiving_province_code text not null,
      residence_unit_id text not null,
      residence_province_code text not null,
      submitted_at timestamptz not null,
      acceptance_due_at timestamptz not null,
      received_at timestamptz,
      appointment_at timestamptz,
      ended_at timestamptz,
      submitted_on date not null,
      acceptance_due_on date not null,
      received_on date,
      appointment_on date,
      ended_on date,
      paused_on date,
      apologised_on date,
      accepted_late boolean,
      boundary_free boolean not null,
      kept_new_date boolean,
      after_appointment boolean,
      supplement_requests smallint not null default 0,
      ended_in_transition boolean not null default false,
      truly_in_time boolean,
      with_obligation boolean,
      paid_online boolean,
      digitised boolean,
      electronic_result boolean,
      reused boolean,
      personal_store boolean,
      vneid_verified boolean,
      disliked boolean,
      held_by text[],
      handed_on date[],
      batch_id integer not null,
      recorded_at timestamptz not null,
      source_name text,
      constraint dossier_pkey primary key (code, province_code, received_month),
      constraint dossier_lies_in_its_month check (
        received_month = coalesce(received_on, submitted_on) - (date_part('day', coalesce(received_on, submitted_on))::integer - 1)),
      constraint dossier_received_not_before_submitted check (received_at >= submitted_at),
      constraint dossier_ended_not_before_received check (ended_at >= coalesce(received_at, submitted_at)),
      constraint dossier_acceptance_due_after_submitted check (acceptance_due_at > submitted_at),
      constraint dossier_appointment_not_before_received check (appointment_at >= received_at),
      constraint dossier_days_of_its_instants check (
        (received_on is null) = (received_at is null) and (appointment_on is null) = (appointment_at is null)
        and (ended_on is null) = (ended_at is null)),
      constraint dossier_appointment_only_when_received check (received_at is not null or appointment_at is null),
      constraint dossier_rests_by_its_appointment check (paused_on is null or coalesce(paused_on <= appointment_on, false)),
      constraint dossier_requests_not_negative check (supplement_requests >= 0),
      constraint dossier_filed_online_only_where_offered
        check (channel <> 'ONLINE' or service_level is distinct from 'INFORMATION'),
      constraint dossier_ends_with_an_outcome check ((outcome is null) = (ended_at is null)),
      constraint dossier_resolved_only_when_received
        check (received_at is not null or outcome is null or outcome in ('WITHDRAWN', 'REFUSED')),
      constraint dossier_refused_is_never_received check (outcome <> 'REFUSED' or received_at is null),
      constraint dossier_is_handed_on_while_handled check (
        case when held_by is null then handed_on is null
        else received_on is not null and cardinality(held_by) = cardinality(handed_on)
          and handed_on[1] >= received_on and handed_on[cardinality(handed_on)] <= coalesce(ended_on, 'infinity')
        end)
    ) partition by range (received_month)`.execute(db)
  await sql`create table dossiers.dossier_of_other_months partition of dossiers.dossier default`.execute(db)
  await sql`create index dossier_competent_agency_code on dossiers.dossier (competent_agency_code, received_on)`.execute(
    db,
  )
  await sql`create index dossier_procedure_code on dossiers.dossier (procedure_code, received_on)`.execute(db)
  await sql`create index dossier_receiving_unit_id on dossiers.dossier (receiving_unit_id, received_on)`.execute(db)
  await sql`create index dossier_residence_unit_id on dossiers.dossier (residence_unit_id, received_on)`.execute(db)
  await sql`create index dossier_province_code on dossiers.dossier (province_code, received_on)`.execute(db)
  await sql`create index dossier_ended_on on dossiers.dossier (province_code, ended_on, appointment_on)`.execute(db)
  await sql`create index dossier_asked_twice on dossiers.dossier (province_code, received_on)
    where supplement_requests > 1`.execute(db)
  await sql`create index dossier_handed on dossiers.dossier (province_code) where held_by is not null`.execute(db)
  await describe(
    db,
    'dossiers.dossier',
    'One row per dossier (hồ sơ) as last known, partitioned by month of reception. No personal data of the applicant. Days are civil days of Asia/Ho_Chi_Minh.',
    { ...keyMeanings, ...factMeanings, ...instantMeanings },
  )
}

const keyMeanings = {
  province_code: 'Official code of the province whose system sent it; the distribution key.',
  code: 'Mã hồ sơ: agency, day and number. Opaque.',
}

const factMeanings = {
  procedure_code: 'National code d.dddddd, without the suffix of a local instance.',
  field_code: 'Field of the procedure in the catalogue. Null: the catalogue names none.',
  level: 'Level of the deciding agency.',
  service_level:
    'Level of online service of the procedure. Null: not known, or filed online where the catalogue offers information alone.',
  channel: 'How it was filed.',
  outcome:
    'How it ended. EARLY: before the appointment day. ON_TIME: on it, not after the instant. LATE: after the instant. UNDETERMINABLE: resolved, without appointment or limit. WITHDRAWN, STOPPED: closed without result. REFUSED: never received. Null: not ended.',
  competent_agency_code: 'The agency that decides (cơ quan có thẩm quyền).',
  competent_unit_id: 'The unit of that agency.',
  receiving_unit_id: 'Unit of the receiving point; the deciding one where none was sent.',
  receiving_province_code: 'Official code of the province of the receiving unit.',
  residence_unit_id: 'Unit in which the applicant lives; the receiving one where none was sent.',
  residence_province_code: 'Official code of the province of residence.',
  submitted_on: 'Civil day of submission.',
  acceptance_due_on: 'Civil day on which the 8 working hours of acceptance end.',
  received_on: 'Civil day of reception. Null: not received.',
  appointment_on:
    'Civil day of the effective appointment: the promise or the end of the limit, moved by pauses. Null: not received, or neither is known (undeterminable).',
  ended_on: 'Civil day of the end. Null: not ended.',
  accepted_late: 'Received more than 8 working hours after submission. Null: not received.',
  boundary_free:
    'Handed in outside the unit that decides: another commune, or for an agency of a province another province.',
  paused_on:
    'Civil day from which on the clock rests for a supplement that is not complete; also of a dossier that ended meanwhile. Null: the clock runs.',
  apologised_on: 'Civil day of the first letter of apology (form 04), of those issued by its end. Null: there is none.',
  kept_new_date:
    'Ended no later than the newest date that a letter of apology issued by then gives. Null: not ended, or no such letter.',
  after_appointment: 'Ended after the effective appointment. Null: not ended, or no appointment.',
  supplement_requests: 'Requests for supplements (form 02) so far; more than one is overdue by index 766, part 2.1.',
  ended_in_transition:
    'The end was recorded around 30 June 2025, when unfinished dossiers were moved on as “waiting for return” with a letter of apology: no work produced it.',
  truly_in_time:
    'Of an end of the transition: the successor returned the result by the appointment. Null: any other end, or none.',
  with_obligation: 'There is a fee or another financial obligation. Null: not sent.',
  paid_online: 'Paid online, on the national portal or on one of a ministry or province. Null: not sent.',
  digitised: 'Its components were digitised (số hoá). Null: not sent.',
  electronic_result: 'An electronic result was issued. Null: not sent.',
  reused: 'Digitised papers were reused (tái sử dụng). Null: not sent.',
  personal_store: 'The result went into the personal data store. Null: not sent.',
  vneid_verified: 'The account was verified by VNeID. Null: not sent.',
  disliked: 'The applicant disliked the handling. Null: not sent.',
  held_by:
    'Codes of the agencies that held it before the competent one, in order. Null: it was never handed over while it was handled.',
  handed_on:
    'Civil day on which each of held_by handed it on to the next one, the last of them to the competent agency.',
}

const instantMeanings = {
  received_month:
    'First day of the month of reception, of submission while not received: the table is partitioned by it.',
  status: 'Business status, by the names of the national exchange codes 1 to 10.',
  submitted_at: 'Ngày nộp.',
  acceptance_due_at: 'End of the 8 working hours within which an online dossier must be accepted.',
  received_at: 'Ngày tiếp nhận. Null: waiting, withdrawn before, or refused.',
  appointment_at: 'The instant of appointment_on.',
  ended_at: 'End of processing. Null: not ended.',
  batch_id: 'The batch that brought this state.',
  recorded_at: 'When the platform learned this state; that of the batch.',
  source_name: 'The source system that owns the record; no other may change it.',
}

async function createDossierPast(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.dossier_past (
      province_code text not null,
      code text not null,
      recorded_at timestamptz not null,
      superseded_at timestamptz not null,
      procedure_code text not null,
      field_code text,
      level dossiers.level not null,
      service_level dossiers.service_level,
      channel dossiers.channel not null,
      outcome dossiers.outcome,
      competent_agency_code text not null,
      competent_unit_id text not null,
      receiving_unit_id text not null,
      receiving_province_code text not null,
      residence_unit_id text not null,
      residence_province_code text not null,
      submitted_on date not null,
      acceptance_due_on date not null,
      received_on date,
      appointment_on date,
      ended_on date,
      accepted_late boolean,
      boundary_free boolean not null,
      paused_on date,
      apologised_on date,
      kept_new_date boolean,
      after_appointment boolean,
      supplement_requests smallint not null default 0,
      ended_in_transition boolean not null default false,
      truly_in_time boolean,
      with_obligation boolean,
      paid_online boolean,
      digitised boolean,
      electronic_result boolean,
      reused boolean,
      personal_store boolean,
      vneid_verified boolean,
      disliked boolean,
      held_by text[],
      handed_on date[],
      constraint dossier_past_pkey primary key (code, province_code, recorded_at, superseded_at),
      constraint dossier_past_superseded_after_recorded check (superseded_at > recorded_at)
    ) partition by range (superseded_at)`.execute(db)
  await sql`create table dossiers.dossier_past_of_other_months partition of dossiers.dossier_past default`.execute(db)
  await sql`create index dossier_past_superseded_at on dossiers.dossier_past (province_code, superseded_at)`.execute(db)
  await describe(
    db,
    'dossiers.dossier_past',
    'One row per state of a dossier that was replaced or withdrawn, partitioned by the month in which that was recorded. It was believed in [recorded_at, superseded_at).',
    {
      ...Object.fromEntries(Object.keys({ ...keyMeanings, ...factMeanings }).map((name) => [name, 'As in dossier.'])),
      recorded_at: 'When the platform learned this state.',
      superseded_at: 'When it learned the next one, or that the dossier is withdrawn.',
    },
  )
}

/** Stored measures, as the table of measures of the subgraph defines them. */
const measureMeanings = {
  submitted: 'Submitted in the period.',
  waiting: 'Submitted, and neither received nor refused nor withdrawn at the end of the period.',
  waiting_over_8_hours: 'Of the waiting, those whose 8 working hours have passed.',
  accepted_late: 'Received in the period, more than 8 working hours after submission.',
  refused: 'Refused in the period; never received.',
  received: 'Received in the period.',
  received_boundary_free: 'Of the received, those handed in outside the unit that decides.',
  received_for_full_service: 'Of the received, those for procedures that can be done wholly online.',
  received_with_obligation: 'Of the received, those with a financial obligation.',
  received_paid_online: 'Of those, paid online.',
  received_digitised: 'Of the received, digitised.',
  received_reused: 'Of the received, with reused digitised papers.',
  received_in_personal_store: 'Of the received, taken from or written to the personal data store.',
  received_vneid_verified: 'Of the received, by an account that VNeID verified.',
  received_disliked: 'Of the received, disliked by the applicant.',
  handed_in: 'Handed in by another agency in the period while handled; a dossier counts as often as it was handed in.',
  handed_out: 'Handed on to another agency in the period; a dossier counts as often as it was handed on.',
  in_progress: 'Received, and not ended at the end of the period.',
  in_term: 'Of those in progress, the appointment has not passed at the end of the period, or the clock rests.',
  in_term_after_two_requests:
    'Of those in term, more than one request for supplements: overdue by index 766, part 2.1.',
  overdue: 'Of those in progress, the appointment has passed at the end of the period and the clock runs.',
  overdue_with_apology: 'Of the overdue, those with a letter of apology.',
  undeterminable: 'Of those in progress, without appointment and limit: neither in term nor overdue.',
  resolved: 'Ended in the period with a result.',
  resolved_early: 'Of the resolved, before the day of the appointment.',
  resolved_on_time: 'Of the resolved, on the day of the appointment and not after its instant.',
  resolved_late: 'Of the resolved, after the appointment.',
  resolved_late_with_apology: 'Of the late, those with a letter of apology by the day of the end.',
  resolved_late_kept_new_date:
    'Of the late, ended no later than the newest date that a letter of apology issued by then gives.',
  resolved_undeterminable: 'Of the resolved, without appointment and limit: in time by no definition, late by none.',
  resolved_in_time_after_two_requests:
    'Of those in time, more than one request for supplements: overdue by index 766, part 2.1.',
  resolved_in_transition: 'Of the resolved, those whose end the transition of 30 June 2025 recorded, without any work.',
  resolved_in_time_in_transition: 'Of those, in time as recorded.',
  resolved_truly_in_time:
    'Of the ends that the transition recorded, those whose result was returned by the appointment.',
  resolved_electronically: 'Of the resolved, those with an electronic result.',
  processing_days: 'Civil days from reception to end, summed over the resolved.',
  closed: 'Received, and closed in the period without a result.',
  withdrawn: 'Of the closed, withdrawn by the applicant.',
  stopped: 'Of the closed, stopped by the agency.',
  closed_after_appointment: 'Of the closed, those whose appointment had passed: column 10 of form II.06a.',
}
const measures = sql.raw(
  Object.keys(measureMeanings)
    .map((name) => `${name} ${name === 'processing_days' ? 'bigint' : 'integer'}`)
    .join(',\n      '),
)

const subjectMeanings = {
  subject_kind:
    'Whose figure it is: a province, a unit, an agency, a procedure or a field; for places also the attribution by which dossiers count to it.',
  subject_key:
    'Code of the province, id of the unit, code of the agency, of the procedure or of the field; empty: procedures without a field.',
  starts_on: 'First civil day of the span.',
  received_in:
    'First day of the half-month in which the dossiers were received, for what happens from reception on; else of the day itself. In rows of a YEAR: the year. Cohort measures ask for the dossiers received in a period.',
  level: 'Level of the deciding agency.',
  channel: 'How the dossiers were filed.',
  province_code: 'Official code of the province whose system sent the dossiers; the distribution key.',
}

async function createFigure(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.figure (
      subject_kind dossiers.figure_subject not null,
      subject_key text not null,
      span dossiers.figure_span not null,
      starts_on date not null,
      received_in date not null,
      level dossiers.level not null,
      channel dossiers.channel not null,
      province_code text not null,
      ${measures},
      constraint figure_pkey
        primary key (subject_kind, subject_key, span, starts_on, received_in, level, channel, province_code)
    ) with (fillfactor = 80)`.execute(db)
  await sql`create index figure_half_month_of_agencies on dossiers.figure (starts_on, province_code)
    where subject_kind = 'COMPETENT_AGENCY' and span = 'HALF_MONTH'`.execute(db)
  await describe(
    db,
    'dossiers.figure',
    'One row per subject, level, channel, cohort and half-month or year, and of provinces per day: the running sum of figure_change. A column is a measure; null is 0. The nation is the sum of the COMPETENT_PROVINCE rows, a unit that of its agencies.',
    {
      ...subjectMeanings,
      ...measureMeanings,
      span: 'DAY, of provinces only; HALF_MONTH (days 1 to 14, 15 to the end: calendar months and statutory months are made of them); YEAR.',
    },
  )
}

async function createFigureChange(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.figure_change (
      subject_kind dossiers.figure_subject not null,
      subject_key text not null,
      span dossiers.figure_span not null,
      starts_on date not null,
      received_in date not null,
      level dossiers.level not null,
      channel dossiers.channel not null,
      province_code text not null,
      recorded_at timestamptz not null,
      ${measures},
      constraint figure_change_is_stored_by_day_or_half_month check (span in ('DAY', 'HALF_MONTH'))
    ) partition by range (recorded_at)`.execute(db)
  await sql`create table dossiers.figure_change_of_other_months partition of dossiers.figure_change default`.execute(db)
  await sql`create index figure_change_subject on dossiers.figure_change
    (subject_kind, subject_key, starts_on)`.execute(db)
  await sql`create index figure_change_recorded_at on dossiers.figure_change using brin (recorded_at)
    with (pages_per_range = 32)`.execute(db)
  await describe(
    db,
    'dossiers.figure_change',
    'One row per subject, level, channel, cohort, span and delivery: what it added and took back, signed. Append-only, partitioned by the month of recorded_at. As known at a moment is the sum of the rows recorded by then. A column is a measure; null is 0.',
    {
      ...subjectMeanings,
      ...measureMeanings,
      span: 'DAY of provinces, HALF_MONTH of all other subjects.',
      recorded_at: 'When the platform learned it: of a retraction, the moment of the state that replaces the old one.',
    },
  )
}

/** Tables that are partitioned by the month in which a row was recorded, and the column that says when. */
const byMonthRecorded = {
  dossier_revision: 'recorded_at',
  finding: 'recorded_at',
  dossier_past: 'superseded_at',
  figure_change: 'recorded_at',
}

/**
 * The role of the subgraph owns no table, and only an owner may add a partition: one function does it for that role, and does nothing
 * else. Months outside 2020 to 2040 share one partition of each table.
 */
async function createPartitionFunction(db: Kysely<unknown>): Promise<void> {
  const ofRecording = Object.entries(byMonthRecorded)
    .map(([table, key]) => `('${table}', '${key}')`)
    .join(', ')
  await sql`
    create function dossiers.open_partitions(received date[], recorded timestamptz) returns void language plpgsql
      security definer set search_path = '' set timezone = 'UTC' as ${sql.lit(`
    declare
      wanted record;
      name text;
      taken boolean;
    begin
      for wanted in
        select 'dossier' as parent, 'received_month' as key, date_trunc('month', m)::date as month from unnest(received) as m
        union
        select parent, key, date_trunc('month', recorded)::date from (values ${ofRecording}) as r (parent, key)
      loop
        continue when wanted.month < '2020-01-01' or wanted.month >= '2041-01-01';
        name := wanted.parent || '_' || to_char(wanted.month, 'YYYY_MM');
        continue when to_regclass('dossiers.' || name) is not null;
        perform pg_advisory_xact_lock(7661, 36);
        -- What another session has added meanwhile is seen by a statement that reads the catalogue, not by to_regclass again.
        continue when exists (select from pg_catalog.pg_class c
          where c.relnamespace = 'dossiers'::pg_catalog.regnamespace and c.relname = name);
        execute format('select exists (select 1 from dossiers.%I where %I >= %L and %I < %L)',
          wanted.parent || '_of_other_months', wanted.key, wanted.month, wanted.key, wanted.month + interval '1 month')
          into taken;
        continue when taken;
        execute format('create table dossiers.%I (like dossiers.%I including all)', name, wanted.parent);
        execute format('alter table dossiers.%I attach partition dossiers.%I for values from (%L) to (%L)',
          wanted.parent, name, wanted.month, (wanted.month + interval '1 month')::date);
        if wanted.parent = 'dossier_revision' then
          execute format('revoke update, delete, truncate on dossiers.%I from motcua_dossiers', name);
        end if;
      end loop;
    end`)}`.execute(db)
  await sql`comment on function dossiers.open_partitions(date[], timestamptz) is ${sql.lit(
    'Makes the partitions that a delivery needs and that are missing: of dossier for the months of reception, of the other tables for the month of recording. Called before the delivery is stored; months without a partition of their own are stored all the same.',
  )}`.execute(db)
}

/** COMMENT takes no parameters: each text is a literal. */
async function describe(db: Kysely<unknown>, table: string, meaning: string, columns: Record<string, string>) {
  await sql`comment on table ${sql.table(table)} is ${sql.lit(meaning)}`.execute(db)
  for (const [column, text] of Object.entries(columns)) {
    await sql`comment on column ${sql.ref(`${table}.${column}`)} is ${sql.lit(text)}`.execute(db)
  }
}
