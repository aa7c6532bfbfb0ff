import { sql, type Kysely } from 'kysely'

/** Source systems and their batches, every revision they sent, what could not be accepted, and dossiers as last known. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createEnumerations(db)
  await createSourceSystem(db)
  await createBatch(db)
  await createToldDay(db)
  await createBatchLag(db)
  await createRevision(db)
  await createSupplementPause(db)
  await createApology(db)
  await createHandOver(db)
  await createFinding(db)
  await createQuarantine(db)
  await createQuarantineDecision(db)
  await createDossier(db)
  await createDossierPast(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table dossiers.dossier_past, dossiers.dossier, dossiers.quarantine_decision, dossiers.quarantine,
    dossiers.finding, dossiers.hand_over, dossiers.apology, dossiers.supplement_pause, dossiers.dossier_revision,
    dossiers.batch_lag, dossiers.told_day, dossiers.batch, dossiers.source_system`.execute(db)
  await sql`drop function dossiers.refuse_change_of_revision`.execute(db)
  await sql`drop type dossiers.outcome, dossiers.applicant_kind, dossiers.online_payment, dossiers.satisfaction,
    dossiers.line_encoding, dossiers.quarantine_state, dossiers.quarantine_decision_kind,
    dossiers.finding_kind`.execute(db)
}

async function createEnumerations(db: Kysely<unknown>): Promise<void> {
  await sql`create type dossiers.outcome as enum (
    'EARLY', 'ON_TIME', 'LATE', 'WITHDRAWN', 'STOPPED', 'REFUSED', 'UNDETERMINABLE')`.execute(db)
  await sql`create type dossiers.applicant_kind as enum ('CITIZEN', 'BUSINESS', 'ORGANISATION')`.execute(db)
  await sql`create type dossiers.online_payment as enum ('NONE', 'PORTAL', 'LOCAL')`.execute(db)
  await sql`create type dossiers.satisfaction as enum ('LIKED', 'DISLIKED')`.execute(db)
  await sql`create type dossiers.line_encoding as enum ('UTF8', 'BASE64')`.execute(db)
  await sql`create type dossiers.quarantine_state as enum ('OPEN', 'REPLAYED', 'DISMISSED')`.execute(db)
  await sql`create type dossiers.quarantine_decision_kind as enum ('DISMISSED', 'REOPENED', 'REPLAYED')`.execute(db)
  await sql`create type dossiers.finding_kind as enum (
    'IMPOSSIBLE_TRANSITION', 'END_WITHOUT_FINAL_STATUS', 'REFUSED_AFTER_RECEPTION', 'ONLINE_NOT_OFFERED',
    'UNDETERMINABLE', 'APPOINTMENT_MOVED', 'NO_RESULT_FILE', 'RETURNED_BEFORE_END')`.execute(db)
}

async function createSourceSystem(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.source_system (
      name text not null,
      province_code text not null,
      origin dossiers.origin not null,
      mapping jsonb not null,
      token_hash text not null,
      tells_from date,
      created_at timestamptz not null,
      revoked_at timestamptz,
      constraint source_system_pkey primary key (name),
      constraint source_system_writes_one_province unique (name, province_code),
      constraint source_system_token_belongs_to_one unique (token_hash),
      constraint source_system_name_is_short check (name ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
      constraint source_system_token_hash_is_sha256 check (token_hash ~ '^[0-9a-f]{64}$')
    )`.execute(db)
  await describe(
    db,
    'dossiers.source_system',
    'One row per case-handling system that may send dossiers. It may write those of one province.',
    {
      name: 'Short name, chosen when it is added; part of the address it sends to.',
      province_code: 'Official code of the province whose dossiers it may write.',
      origin: 'REAL: a case-handling system. SIMULATED: made for demonstration.',
      mapping:
        'How its field names, codes and clock are read: base (PLATFORM or NATIONAL_EXCHANGE), fields, codes, utcOffset.',
      token_hash: 'SHA-256 of its token, in hexadecimal. The token itself is stored nowhere.',
      tells_from:
        'First civil day of which the source tells every dossier that was received. Null: not known, and nothing is said of a beginning.',
      created_at: 'When it was added.',
      revoked_at: 'From when on its token is refused. Null: it may send.',
    },
  )
}

async function createBatch(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.batch (
      province_code text not null,
      id integer not null,
      origin dossiers.origin not null,
      source text not null,
      source_en text,
      recorded_at timestamptz not null,
      known_from date,
      known_through date not null,
      source_name text,
      received_at timestamptz,
      sent integer,
      accepted integer,
      late integer,
      unchanged integer,
      quarantined integer,
      constraint batch_pkey primary key (province_code, id),
      constraint batch_is_recorded_once unique (province_code, id, recorded_at),
      constraint batch_source_fkey foreign key (source_name, province_code)
        references dossiers.source_system (name, province_code),
      constraint batch_known_days check (known_from <= known_through),
      constraint batch_of_a_source_is_counted check (
        num_nonnulls(source_name, sent, accepted, late, unchanged, quarantined) in (0, 6)
        and (received_at is null or source_name is not null)),
      constraint batch_counts_add_up check (sent = accepted + late + unchanged + quarantined)
    )`.execute(db)
  await sql`create index batch_source_name on dossiers.batch (source_name, recorded_at)`.execute(db)
  await describe(
    db,
    'dossiers.batch',
    'One row per delivery of dossiers by the system of one province. A province without a row has sent nothing.',
    {
      province_code: 'Official code of the province whose system sent the batch.',
      id: 'Number of the batch among those of its province.',
      origin: 'REAL: sent by a case-handling system. SIMULATED: made by the platform for demonstration.',
      source: 'The sender or the simulation in Vietnamese, shown beside every figure made from it.',
      source_en: 'The same in English. Null: the sender gives Vietnamese alone, which is then shown in both.',
      recorded_at: 'When the platform learned it: the second time axis of every figure.',
      known_from: 'First civil day of which its source tells every dossier that was received. Null: not known.',
      known_through: 'Last civil day whose events the batch tells.',
      source_name: 'The source system that sent it. Null, like the counts below: made by an earlier simulation.',
      received_at: 'When its first byte came. Null: made by the simulation.',
      sent: 'Lines that were sent, blank ones not counted: accepted + late + unchanged + quarantined.',
      accepted: 'Lines that became the current revision of their dossier, if only until a later line of the batch.',
      late: 'Lines with an older revision than was known: stored, not current.',
      unchanged: 'Lines whose revision was known with equal content: nothing is stored.',
      quarantined: 'Lines that could not be accepted: kept whole in quarantine.',
    },
  )
}

async function createToldDay(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.told_day (
      province_code text not null,
      source_name text not null,
      day date not null,
      constraint told_day_pkey primary key (source_name, province_code, day),
      constraint told_day_source_fkey foreign key (source_name, province_code)
        references dossiers.source_system (name, province_code)
    )`.execute(db)
  await describe(
    db,
    'dossiers.told_day',
    'One row per source and civil day (Asia/Ho_Chi_Minh) on which an accepted record of it says that a dossier was received.',
    {
      province_code: 'Official code of the province of the source.',
      source_name: 'The source that told.',
      day: 'The day it told of; stays when a later revision moves the reception.',
    },
  )
}

async function createBatchLag(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.batch_lag (
      province_code text not null,
      batch_id integer not null,
      hours integer not null,
      records integer not null,
      constraint batch_lag_pkey primary key (province_code, batch_id, hours),
      constraint batch_lag_batch_fkey foreign key (province_code, batch_id)
        references dossiers.batch (province_code, id),
      constraint batch_lag_hours_are_bounded check (hours between 0 and 9999),
      constraint batch_lag_counts_something check (records > 0)
    )`.execute(db)
  await describe(
    db,
    'dossiers.batch_lag',
    'One row per batch and whole hours of lag: from the newest event that a new record tells of to the moment of the batch.',
    {
      province_code: 'Province of the batch.',
      batch_id: 'The batch.',
      hours: 'Whole hours; 0 for events yet to come, 9999 for that many or more.',
      records: 'New records of the batch with that lag; tombstones tell of none.',
    },
  )
}

async function createRevision(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.dossier_revision (
      province_code text not null,
      source_name text not null,
      dossier_code text not null,
      revision bigint not null,
      batch_id integer not null,
      recorded_at timestamptz not null,
      deleted boolean not null,
      payload jsonb,
      content_hash text not null,
      procedure_code text,
      status dossiers.status,
      channel dossiers.channel,
      submitted_at timestamptz,
      received_at timestamptz,
      appointment_at timestamptz,
      ended_at timestamptz,
      returned_at timestamptz,
      receiving_unit_id text,
      competent_agency_code text,
      residence_unit_id text,
      applicant_kind dossiers.applicant_kind,
      financial_obligation boolean,
      paid_online dossiers.online_payment,
      digitised boolean,
      electronic_result boolean,
      reused boolean,
      personal_store boolean,
      vneid_verified boolean,
      satisfaction dossiers.satisfaction,
      is_current boolean not null,
      constraint dossier_revision_pkey primary key (dossier_code, province_code, source_name, revision),
      constraint dossier_revision_not_negative check (revision >= 0),
      constraint dossier_revision_tells_something check (
        deleted = (num_nulls(procedure_code, status, channel, submitted_at, competent_agency_code) > 0))
    )`.execute(db)
  await sql`create unique index dossier_revision_one_is_current on dossiers.dossier_revision (dossier_code, province_code, source_name) where is_current`.execute(
    db,
  )
  await sql`
    create function dossiers.refuse_change_of_revision() returns trigger language plpgsql as ${sql.lit(
      "begin raise exception 'A revision is never changed or deleted; send a newer one.'; end",
    )}`.execute(db)
  await sql`
    create trigger dossier_revision_is_append_only
      before delete or update of province_code, source_name, dossier_code, revision, batch_id, recorded_at, deleted,
        payload, content_hash, procedure_code, status, channel, submitted_at, received_at, appointment_at, ended_at,
        returned_at, receiving_unit_id, competent_agency_code, residence_unit_id, applicant_kind, financial_obligation,
        paid_online, digitised, electronic_result, reused, personal_store, vneid_verified, satisfaction
      on dossiers.dossier_revision
      for each statement execute function dossiers.refuse_change_of_revision()`.execute(db)
  await describe(
    db,
    'dossiers.dossier_revision',
    'One row per revision of a dossier that a source sent and that was accepted; append-only, the source of truth. No personal data of the applicant.',
    {
      province_code: 'Official code of the province of the source; the distribution key.',
      source_name: 'The source system that sent it.',
      dossier_code: 'Mã hồ sơ as sent.',
      revision: 'Number of the revision; grows with every change of the dossier in its source.',
      batch_id: 'The batch that brought it.',
      recorded_at: 'When the platform learned it; that of the batch.',
      deleted: 'True: the source withdraws the record (tombstone); every fact is null then.',
      payload: 'The line as it was sent, before the mapping. Null: made by the simulation, no line was sent.',
      content_hash: 'SHA-256 of what the mapping made of the line: equal for equal content, however it was written.',
      procedure_code: 'National code, without the suffix of a local instance. Null: a tombstone.',
      status: 'Business status, by the names of the national exchange codes 1 to 10. Null: a tombstone.',
      channel: 'How it was filed; DIRECT where nothing was sent. Null: a tombstone.',
      submitted_at: 'Ngày nộp; that of reception where nothing was sent. Null: a tombstone.',
      received_at: 'Ngày tiếp nhận. Null: not received or not sent.',
      appointment_at: 'Ngày hẹn trả, the one first given. Null: not sent.',
      ended_at: 'Ngày kết thúc xử lý. Null: not ended or not sent.',
      returned_at: 'Ngày trả kết quả. Null: not returned or not sent.',
      receiving_unit_id: 'Unit of the receiving point. Null: not sent.',
      competent_agency_code: 'The agency that decides. Null: a tombstone.',
      residence_unit_id: 'Unit in which the applicant lives. Null: not sent.',
      applicant_kind: 'CITIZEN, BUSINESS or ORGANISATION; nothing else is known of the applicant. Null: not sent.',
      financial_obligation: 'Whether there is a fee or another financial obligation. Null: not sent.',
      paid_online: 'NONE, PORTAL (national portal) or LOCAL (ministry or province). Null: not sent.',
      digitised: 'Whether its components were digitised (số hoá). Null: not sent.',
      electronic_result: 'Whether an electronic result was issued. Null: not sent.',
      reused: 'Whether digitised papers were reused (tái sử dụng). Null: not sent.',
      personal_store: 'Whether the result went into the personal data store. Null: not sent.',
      vneid_verified: 'Whether the account was verified by VNeID. Null: not sent.',
      satisfaction: 'LIKED or DISLIKED. Null: not sent.',
      is_current: 'The newest revision of its dossier. The only column that ever changes.',
    },
  )
}

/** What is stored with a revision has no foreign key to it: nobody can delete or rename a revision afterwards. */
async function createSupplementPause(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.supplement_pause (
      province_code text not null,
      source_name text not null,
      dossier_code text not null,
      revision bigint not null,
      number integer not null,
      requested_at timestamptz not null,
      completed_at timestamptz,
      constraint supplement_pause_pkey primary key (dossier_code, province_code, source_name, revision, number),
      constraint supplement_pause_completed_not_before_requested check (completed_at >= requested_at)
    )`.execute(db)
  await describe(
    db,
    'dossiers.supplement_pause',
    'One row per request for supplements (form 02) that a revision tells; the clock rests from request to completion.',
    {
      province_code: 'As in dossier_revision.',
      source_name: 'As in dossier_revision.',
      dossier_code: 'As in dossier_revision.',
      revision: 'As in dossier_revision.',
      number: 'Position among the requests of the revision, from 1.',
      requested_at: 'When supplements were asked for.',
      completed_at: 'When they were complete. Null: not yet.',
    },
  )
}

async function createApology(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.apology (
      province_code text not null,
      source_name text not null,
      dossier_code text not null,
      revision bigint not null,
      number integer not null,
      issued_at timestamptz not null,
      new_appointment_at timestamptz,
      constraint apology_pkey primary key (dossier_code, province_code, source_name, revision, number)
    )`.execute(db)
  await describe(
    db,
    'dossiers.apology',
    'One row per letter of apology (form 04) that a revision tells. The first appointment stays in the revision.',
    {
      province_code: 'As in dossier_revision.',
      source_name: 'As in dossier_revision.',
      dossier_code: 'As in dossier_revision.',
      revision: 'As in dossier_revision.',
      number: 'Position among the letters of the revision, from 1.',
      issued_at: 'When the letter was issued.',
      new_appointment_at: 'The appointment it gives. Null: it gives none.',
    },
  )
}

async function createHandOver(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.hand_over (
      province_code text not null,
      source_name text not null,
      dossier_code text not null,
      revision bigint not null,
      number integer not null,
      handed_at timestamptz not null,
      from_agency_code text not null,
      constraint hand_over_pkey primary key (dossier_code, province_code, source_name, revision, number)
    )`.execute(db)
  await describe(
    db,
    'dossiers.hand_over',
    'One row per hand-over that a revision tells: an agency handed the dossier on to the next one, the last to the competent agency.',
    {
      province_code: 'As in dossier_revision.',
      source_name: 'As in dossier_revision.',
      dossier_code: 'As in dossier_revision.',
      revision: 'As in dossier_revision.',
      number: 'Position among the hand-overs of the revision in order of time, from 1.',
      handed_at: 'When it was handed on.',
      from_agency_code: 'Code of the agency that handed it on.',
    },
  )
}

async function createFinding(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.finding (
      province_code text not null,
      source_name text not null,
      dossier_code text not null,
      revision bigint not null,
      kind dossiers.finding_kind not null,
      detail text not null,
      constraint finding_pkey primary key (dossier_code, province_code, source_name, revision, kind)
    )`.execute(db)
  await sql`create index finding_source_name on dossiers.finding (source_name, kind, dossier_code)`.execute(db)
  await sql`create index finding_kind on dossiers.finding (kind, province_code, dossier_code, revision desc)`.execute(
    db,
  )
  await describe(
    db,
    'dossiers.finding',
    'One row per revision and thing about it that looks wrong although it was accepted: a step from the revision before, or the state of the current one. Data quality, never a refusal.',
    {
      province_code: 'As in dossier_revision.',
      source_name: 'As in dossier_revision.',
      dossier_code: 'As in dossier_revision.',
      revision: 'The revision it shows in.',
      kind: 'What looks wrong.',
      detail: 'The values in question, such as NEW → COMPLETED.',
    },
  )
}

async function createQuarantine(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.quarantine (
      province_code text not null,
      id bigint not null generated always as identity,
      source_name text not null,
      batch_id integer not null,
      line_number integer not null,
      line text not null,
      encoding dossiers.line_encoding not null,
      bytes integer not null,
      dossier_code text,
      revision bigint,
      reasons jsonb not null,
      state dossiers.quarantine_state not null default 'OPEN',
      note text,
      decided_at timestamptz,
      constraint quarantine_pkey primary key (id, province_code),
      constraint quarantine_source_fkey foreign key (source_name, province_code)
        references dossiers.source_system (name, province_code),
      constraint quarantine_batch_fkey foreign key (province_code, batch_id)
        references dossiers.batch (province_code, id),
      constraint quarantine_has_a_reason check (jsonb_array_length(reasons) > 0),
      constraint quarantine_decided_when_not_open check ((state = 'OPEN') = (decided_at is null)),
      constraint quarantine_dismissed_with_a_note check (state <> 'DISMISSED' or note ~ '\\S')
    )`.execute(db)
  await sql`create index quarantine_source_name on dossiers.quarantine (source_name, state, id)`.execute(db)
  await sql`create index quarantine_batch_id on dossiers.quarantine (province_code, batch_id, line_number)`.execute(db)
  await sql`create index quarantine_open_dossier on dossiers.quarantine (dossier_code, province_code) where state = 'OPEN' and dossier_code is not null`.execute(
    db,
  )
  await describe(
    db,
    'dossiers.quarantine',
    'One row per line that could not be accepted, whole and with every reason. Never deleted.',
    {
      province_code: 'Official code of the province of the source.',
      id: 'Ours, growing.',
      source_name: 'The source system that sent it.',
      batch_id: 'The batch it came in.',
      line_number: 'Its position in the batch, from 1, blank lines counted.',
      line: 'The line as sent; of one over 64 kB its first 64 kB.',
      encoding: 'UTF8: line is its text. BASE64: it was no UTF-8, and line holds its bytes.',
      bytes: 'Length of the line as sent, also where it was cut.',
      dossier_code: 'Mã hồ sơ that the line names. Null: it cannot be read, or is no code of a dossier.',
      revision: 'Number of the revision that the line names. Null: it cannot be read.',
      reasons: 'Every reason, as [{code, field, message}].',
      state: 'OPEN: waits. REPLAYED: a corrected line was taken in. DISMISSED: put aside with a note.',
      note: 'Why it was dismissed, or what was corrected. Null: nothing was said.',
      decided_at: 'When it left the state OPEN. Null: it is open.',
    },
  )
}

async function createQuarantineDecision(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.quarantine_decision (
      province_code text not null,
      quarantine_id bigint not null,
      number integer not null,
      kind dossiers.quarantine_decision_kind not null,
      note text,
      decided_at timestamptz not null,
      batch_id integer,
      constraint quarantine_decision_pkey primary key (quarantine_id, province_code, number),
      constraint quarantine_decision_line_fkey foreign key (quarantine_id, province_code)
        references dossiers.quarantine (id, province_code) on delete cascade,
      constraint quarantine_decision_batch_fkey foreign key (province_code, batch_id)
        references dossiers.batch (province_code, id),
      constraint quarantine_decision_number_from_1 check (number >= 1),
      constraint quarantine_decision_names_batch_of_replay check ((kind = 'REPLAYED') = (batch_id is not null)),
      constraint quarantine_decision_dismissed_with_a_note check (kind <> 'DISMISSED' or note ~ '\\S')
    )`.execute(db)
  await describe(
    db,
    'dossiers.quarantine_decision',
    'One row per decision about a line in quarantine; append-only: what was undone stays.',
    {
      province_code: 'As in quarantine.',
      quarantine_id: 'The line it is about.',
      number: 'Position among the decisions about the line, from 1.',
      kind: 'DISMISSED: put aside. REOPENED: a dismissal was undone. REPLAYED: a corrected record was taken in.',
      note: 'Why, in the words of who decided. Null: nothing was said.',
      decided_at: 'When it was decided.',
      batch_id: 'The batch that took the corrected record. Null: not a replay.',
    },
  )
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
      submitted_at timestamptz not null,
      acceptance_due_at timestamptz not null,
      received_at timestamptz,
      appointment_at timestamptz,
      ended_at timestamptz,
      outcome dossiers.outcome,
      competent_agency_code text not null,
      competent_unit_id text not null,
      receiving_unit_id text not null,
      receiving_province_code text not null,
      residence_unit_id text not null,
      residence_province_code text not null,
      batch_id integer not null,
      recorded_at timestamptz not null,
      source_name text,
      paused_on date,
      apologised_on date,
      supplement_requests smallint not null default 0,
      held_by text[],
      handed_on date[],
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
      submitted_on date not null generated always as ((submitted_at at time zone 'Asia/Ho_Chi_Minh')::date) stored,
      acceptance_due_on date not null generated always as ((acceptance_due_at at time zone 'Asia/Ho_Chi_Minh')::date) stored,
      received_on date generated always as ((received_at at time zone 'Asia/Ho_Chi_Minh')::date) stored,
      appointment_on date generated always as ((appointment_at at time zone 'Asia/Ho_Chi_Minh')::date) stored,
      ended_on date generated always as ((ended_at at time zone 'Asia/Ho_Chi_Minh')::date) stored,
      accepted_late boolean generated always as (received_at > acceptance_due_at) stored,
      boundary_free boolean not null generated always as (
        case level
          when 'COMMUNE' then receiving_unit_id <> competent_unit_id
          when 'PROVINCE' then receiving_province_code <> province_code
          else false
        end) stored,
      constraint dossier_pkey primary key (code, province_code, received_month),
      constraint dossier_code_is_national check (code ~ '^[0-9A-Z.]{3,}-[0-9]{6}([0-9]{2})?-[0-9]{3,7}$'),
      constraint dossier_procedure_code_is_national check (procedure_code ~ '^[0-9]\\.[0-9]{6}$'),
      constraint dossier_received_not_before_submitted check (received_at >= submitted_at),
      constraint dossier_ended_not_before_received check (ended_at >= coalesce(received_at, submitted_at)),
      constraint dossier_acceptance_due_after_submitted check (acceptance_due_at > submitted_at),
      constraint dossier_appointment_not_before_received check (appointment_at >= received_at),
      constraint dossier_appointment_only_when_received check (received_at is not null or appointment_at is null),
      constraint dossier_filed_online_only_where_offered
        check (channel <> 'ONLINE' or service_level is distinct from 'INFORMATION'),
      constraint dossier_resolved_only_when_received
        check (received_at is not null or outcome is null or outcome in ('WITHDRAWN', 'REFUSED')),
      constraint dossier_pauses_when_received check (received_on is not null or paused_on is null),
      constraint dossier_requests_not_negative check (supplement_requests >= 0),
      constraint dossier_lies_in_its_month check (received_month = coalesce(received_on, submitted_on)
        - (date_part('day', coalesce(received_on, submitted_on))::integer - 1)),
      constraint dossier_is_handed_on_while_handled check (
        case when held_by is null then handed_on is null
        else received_on is not null and cardinality(held_by) = cardinality(handed_on)
          and handed_on[1] >= received_on and handed_on[cardinality(handed_on)] <= coalesce(ended_on, 'infinity')
        end),
      constraint dossier_status_follows_from_its_outcome check (
        case
          when outcome is null then status not in ('REFUSED', 'STOPPED', 'COMPLETED', 'RETURNED')
          when outcome = 'REFUSED' then status = 'REFUSED'
          when outcome = 'STOPPED' then status = 'STOPPED'
          when outcome = 'WITHDRAWN' then status in ('WITHDRAWAL_REQUESTED', 'STOPPED')
          else status in ('COMPLETED', 'RETURNED')
        end),
      constraint dossier_outcome_follows_from_its_days check ((
        case outcome
          when 'EARLY' then ended_on < appointment_on
          when 'ON_TIME' then ended_on = appointment_on and ended_at <= appointment_at
          when 'LATE' then ended_at > appointment_at
          when 'WITHDRAWN' then ended_at is not null
          when 'STOPPED' then ended_at is not null
          when 'REFUSED' then ended_at is not null and received_at is null
          when 'UNDETERMINABLE' then ended_at is not null and appointment_at is null
          else ended_at is null
        end) is true)
    ) partition by range (received_month)`.execute(db)
  await sql`create index dossier_competent_agency_code on dossiers.dossier (competent_agency_code, received_on)`.execute(
    db,
  )
  await sql`create index dossier_procedure_code on dossiers.dossier (procedure_code, received_on)`.execute(db)
  await sql`create index dossier_receiving_unit_id on dossiers.dossier (receiving_unit_id, received_on)`.execute(db)
  await sql`create index dossier_residence_unit_id on dossiers.dossier (residence_unit_id, received_on)`.execute(db)
  await sql`create index dossier_province_code on dossiers.dossier (province_code, received_on)`.execute(db)
  await sql`create index dossier_ended_on on dossiers.dossier (province_code, ended_on, appointment_on)`.execute(db)
  await sql`create index dossier_asked_twice on dossiers.dossier (province_code, received_on) where supplement_requests > 1`.execute(
    db,
  )
  await sql`create index dossier_handed on dossiers.dossier (province_code) where held_by is not null`.execute(db)
  await sql`create table dossiers.dossier_of_other_months partition of dossiers.dossier default`.execute(db)
  await sql`comment on table dossiers.dossier_of_other_months is
    'Dossiers of months that have no partition of their own.'`.execute(db)
  await describe(
    db,
    'dossiers.dossier',
    'One row per dossier (hồ sơ) as last known, partitioned by month of reception. No personal data of the applicant. Days are civil days of Asia/Ho_Chi_Minh.',
    {
      province_code: 'Official code of the province of the deciding agency; the distribution key.',
      code: 'Mã hồ sơ; opaque, kept as it was given even when its agency no longer exists.',
      received_month:
        'First day of the month of reception, of submission while not received: the table is partitioned by it.',
      procedure_code: 'National code d.dddddd of the procedure, without the suffix of a local instance.',
      field_code: 'Field of the procedure in the catalogue. Null: not known; the dossier counts all the same.',
      level: 'Level of the deciding agency: MINISTRY, PROVINCE or COMMUNE.',
      service_level:
        'How far the procedure could be done online in this province when the dossier was filed (Decree 42/2022/NĐ-CP). Null: not known.',
      channel: 'How it was filed: DIRECT, ONLINE, POST (national exchange codes 1, 2, 3).',
      status: 'Business status, by the names of the national exchange codes 1 to 10.',
      submitted_at: 'Ngày nộp: when it was filed with success.',
      acceptance_due_at: 'Submission plus 8 working hours: received after it is accepted late (chậm tiếp nhận).',
      received_at: 'Ngày tiếp nhận: accepted into handling. Null: waiting, refused, or withdrawn before.',
      appointment_at:
        'Ngày hẹn trả: the effective appointment, moved by completed pauses; without one told, the statutory limit of the procedure. Null: not received, or neither is known (undeterminable).',
      ended_at: 'End of processing: resolved, closed without result, or refused. Null: not ended.',
      outcome:
        'How it ended. EARLY: before the appointment day. ON_TIME: on it, not after the instant. LATE: after the instant. UNDETERMINABLE: resolved, without appointment or limit. WITHDRAWN, STOPPED: closed without result. REFUSED: never received. Null: not ended.',
      competent_agency_code: 'The agency that decides (cơ quan có thẩm quyền): attribution COMPETENT.',
      competent_unit_id: 'The unit that agency decides for.',
      receiving_unit_id: 'The unit of the point that received it: attribution RECEIVING.',
      receiving_province_code: 'Official code of the province of the receiving unit.',
      residence_unit_id: 'The unit in which the applicant lives: attribution RESIDENCE.',
      residence_province_code: 'Official code of the province of the residence unit.',
      batch_id: 'The batch that told this state.',
      recorded_at: 'When the platform learned this state; that of the batch.',
      source_name: 'The source system that owns the record; no other may change it. Null: made by the simulation.',
      paused_on:
        'Civil day of the request for a supplement that is not complete: the clock rests from then on. Null: there is none.',
      apologised_on: 'Civil day of the first letter of apology (form 04). Null: there is none.',
      supplement_requests:
        'Requests for supplements (form 02) so far; more than one is overdue by index 766, part 2.1.',
      held_by:
        'Codes of the agencies that held it before the competent one, in order. Null: it was never handed over while it was handled.',
      handed_on:
        'Civil day on which each of held_by handed it on to the next one, the last of them to the competent agency.',
      ended_in_transition:
        'The end was recorded around 30 June 2025, when unfinished dossiers were moved on as “waiting for return” with a letter of apology: no work produced it.',
      truly_in_time:
        'Of an end of the transition: the successor returned the result by the appointment. Null: any other end, or none.',
      with_obligation: 'There is a fee or another financial obligation. Null: not told.',
      paid_online: 'Paid online, on the national portal or on one of a ministry or province. Null: not told.',
      digitised: 'Its components were digitised (số hoá). Null: not told.',
      electronic_result: 'An electronic result was issued. Null: not told.',
      reused: 'Digitised papers were reused (tái sử dụng). Null: not told.',
      personal_store: 'The result went into the personal data store. Null: not told.',
      vneid_verified: 'The account was verified by VNeID. Null: not told.',
      disliked: 'The applicant disliked the handling. Null: not told.',
      submitted_on: 'Civil day of submitted_at.',
      acceptance_due_on: 'Civil day of acceptance_due_at.',
      received_on: 'Civil day of received_at. Null: not received.',
      appointment_on: 'Civil day of appointment_at.',
      ended_on: 'Civil day of ended_at. Null: not ended.',
      accepted_late: 'Received after acceptance_due_at. Null: not received.',
      boundary_free:
        'Received outside the unit of the deciding agency (phi địa giới): in another commune for a commune’s dossier, in another province for a department’s.',
    },
  )
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
      channel dossiers.channel not null,
      service_level dossiers.service_level,
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
      supplement_requests smallint not null default 0,
      held_by text[],
      handed_on date[],
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
      constraint dossier_past_pkey primary key (code, province_code, recorded_at),
      constraint dossier_past_was_known_for_a_time check (superseded_at > recorded_at)
    )`.execute(db)
  await sql`create index dossier_past_superseded_at on dossiers.dossier_past (province_code, superseded_at)`.execute(db)
  await describe(
    db,
    'dossiers.dossier_past',
    'One row per earlier state of a dossier and the time it was believed: what a figure as known at a moment is counted from. Kept by triggers on dossier; columns as in dossier.',
    {
      province_code: 'As in dossier.',
      code: 'As in dossier.',
      recorded_at: 'As in dossier.',
      superseded_at:
        'When the platform learned the next state, or that the dossier is withdrawn: the state was believed in [recorded_at, superseded_at).',
      procedure_code: 'As in dossier.',
      field_code: 'As in dossier.',
      level: 'As in dossier.',
      channel: 'As in dossier.',
      service_level: 'As in dossier.',
      outcome: 'As in dossier.',
      competent_agency_code: 'As in dossier.',
      competent_unit_id: 'As in dossier.',
      receiving_unit_id: 'As in dossier.',
      receiving_province_code: 'As in dossier.',
      residence_unit_id: 'As in dossier.',
      residence_province_code: 'As in dossier.',
      submitted_on: 'As in dossier.',
      acceptance_due_on: 'As in dossier.',
      received_on: 'As in dossier.',
      appointment_on: 'As in dossier.',
      ended_on: 'As in dossier.',
      accepted_late: 'As in dossier.',
      boundary_free: 'As in dossier.',
      paused_on: 'As in dossier.',
      apologised_on: 'As in dossier.',
      supplement_requests: 'As in dossier.',
      held_by: 'As in dossier.',
      handed_on: 'As in dossier.',
      ended_in_transition: 'As in dossier.',
      truly_in_time: 'As in dossier.',
      with_obligation: 'As in dossier.',
      paid_online: 'As in dossier.',
      digitised: 'As in dossier.',
      electronic_result: 'As in dossier.',
      reused: 'As in dossier.',
      personal_store: 'As in dossier.',
      vneid_verified: 'As in dossier.',
      disliked: 'As in dossier.',
    },
  )
}

/** COMMENT takes no parameters: each text is a literal. */
async function describe(db: Kysely<unknown>, table: string, meaning: string, columns: Record<string, string>) {
  await sql`comment on table ${sql.table(table)} is ${sql.lit(meaning)}`.execute(db)
  for (const [column, text] of Object.entries(columns)) {
    await sql`comment on column ${sql.ref(`${table}.${column}`)} is ${sql.lit(text)}`.execute(db)
  }
}
