import { sql, type Kysely } from 'kysely'

/**
 * Source systems, their deliveries, every revision they sent, what could not be accepted, and what looks wrong. Tables that grow
 * with every delivery are partitioned by the month in which a row was recorded. Every key contains province_code, by which the
 * tables can be distributed.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createEnumerations(db)
  await createSourceSystem(db)
  await createBatch(db)
  await createProvinceLock(db)
  await createDelivery(db)
  await createStagedLine(db)
  await createDecidedLine(db)
  await createCurrentRevision(db)
  await createDossierRevision(db)
  await createFactsOfRevisions(db)
  await createFinding(db)
  await createQuarantine(db)
  await createQuarantineDecision(db)
  await createReportedDay(db)
  await createBatchLag(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table dossiers.batch_lag, dossiers.reported_day, dossiers.quarantine_decision, dossiers.quarantine,
    dossiers.finding, dossiers.hand_over, dossiers.apology, dossiers.supplement_pause, dossiers.dossier_revision,
    dossiers.current_revision, dossiers.decided_line, dossiers.staged_line, dossiers.delivery, dossiers.province_lock,
    dossiers.batch, dossiers.source_system`.execute(db)
  await sql`drop type dossiers.quarantine_decision_kind, dossiers.finding_kind, dossiers.line_class, dossiers.line_encoding,
    dossiers.quarantine_state, dossiers.satisfaction, dossiers.online_payment, dossiers.applicant_kind,
    dossiers.outcome`.execute(db)
}

async function createEnumerations(db: Kysely<unknown>): Promise<void> {
  await sql`create type dossiers.outcome as enum (
    'EARLY', 'ON_TIME', 'LATE', 'WITHDRAWN', 'STOPPED', 'REFUSED', 'UNDETERMINABLE')`.execute(db)
  await sql`create type dossiers.applicant_kind as enum ('CITIZEN', 'BUSINESS', 'ORGANISATION')`.execute(db)
  await sql`create type dossiers.online_payment as enum ('NONE', 'PORTAL', 'LOCAL')`.execute(db)
  await sql`create type dossiers.satisfaction as enum ('LIKED', 'DISLIKED')`.execute(db)
  await sql`create type dossiers.quarantine_state as enum ('OPEN', 'REPLAYED', 'DISMISSED')`.execute(db)
  await sql`create type dossiers.line_encoding as enum ('UTF8', 'BASE64')`.execute(db)
  await sql`create type dossiers.line_class as enum (
    'ACCEPTED', 'LATE', 'UNCHANGED', 'REVISION_CONFLICT', 'OTHER_SOURCE', 'REFUSED', 'OLDER')`.execute(db)
  await sql`create type dossiers.finding_kind as enum (
    'IMPOSSIBLE_TRANSITION', 'END_WITHOUT_FINAL_STATUS', 'REFUSED_AFTER_RECEPTION', 'ONLINE_NOT_OFFERED', 'UNDETERMINABLE',
    'APPOINTMENT_MOVED', 'NO_RESULT_FILE', 'RETURNED_BEFORE_END', 'VOID_SUPPLEMENT')`.execute(db)
  await sql`create type dossiers.quarantine_decision_kind as enum ('DISMISSED', 'REOPENED', 'REPLAYED')`.execute(db)
}

async function createSourceSystem(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.source_system (
      name text not null,
      province_code text not null,
      origin dossiers.origin not null,
      mapping jsonb not null,
      created_at timestamptz not null,
      reported_from date,
      constraint source_system_pkey primary key (name),
      constraint source_system_writes_one_province unique (name, province_code),
      constraint source_system_name_is_short check (name ~ '^[a-z0-9][a-z0-9-]{1,39}$')
    )`.execute(db)
  await describe(
    db,
    'dossiers.source_system',
    'One row per case-handling system that sends dossiers of one province. Its token is in access.token; without one nothing is taken in from it.',
    {
      name: 'Short name, chosen when it is added; part of the address it sends to.',
      province_code: 'Official code of the province whose dossiers it sends.',
      origin: 'REAL: a case-handling system. SIMULATED: made for demonstration.',
      mapping:
        'How its field names, codes and clock are read: base (PLATFORM or NATIONAL_EXCHANGE), fields, codes, utcOffset.',
      created_at: 'When it was added.',
      reported_from:
        'First civil day of which the source reports every reception. Null: not known, and nothing is said of a beginning.',
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
      reported_through date,
      constraint batch_pkey primary key (province_code, id),
      constraint batch_source_fkey foreign key (source_name, province_code)
        references dossiers.source_system (name, province_code),
      constraint batch_recorded_once unique (province_code, id, recorded_at),
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
    'One row per delivery of a province: who sent it, when the platform learned it, and what became of its lines.',
    {
      province_code: 'Official code of the province whose system sent the batch.',
      id: 'Number of the batch among those of its province.',
      origin: 'REAL: sent by a case-handling system. SIMULATED: made by the platform for demonstration.',
      source: 'The sender or the simulation in Vietnamese, shown beside every figure made from it.',
      source_en: 'The same in English. Null: the sender gives Vietnamese alone, which is then shown in both.',
      recorded_at: 'When the platform learned it: the second time axis of every figure.',
      known_from: 'First civil day of which its source reports every reception. Null: not known.',
      known_through: 'Last civil day whose events the batch can hold.',
      source_name: 'The source system that sent it. Null, like the counts below: no source system.',
      received_at: 'When its first byte came. Null: made by the simulation.',
      sent: 'Lines that were sent, blank ones not counted: accepted + late + unchanged + quarantined.',
      accepted: 'Lines that became the current revision of their dossier, if only until a later line of the batch.',
      late: 'Lines with an older revision than was known: stored, not current.',
      unchanged: 'Lines whose revision was known with equal content: nothing is stored.',
      quarantined: 'Lines that could not be accepted: kept whole in quarantine.',
      reported_through:
        'Last civil day of which the sender says that every reception is in this or an earlier delivery (through). Null: it did not say.',
    },
  )
}

async function createProvinceLock(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.province_lock (
      province_code text not null,
      constraint province_lock_pkey primary key (province_code)
    )`.execute(db)
  await describe(
    db,
    'dossiers.province_lock',
    'One row per province that ever sent anything. Whoever stores a delivery of the province locks the row: deliveries have one order.',
    { province_code: 'Official code of the province.' },
  )
}

async function createDelivery(db: Kysely<unknown>): Promise<void> {
  await sql`
    create unlogged table dossiers.delivery (
      province_code text not null,
      id bigint not null generated always as identity,
      session_id text not null,
      constraint delivery_pkey primary key (id, province_code)
    )`.execute(db)
  await describe(
    db,
    'dossiers.delivery',
    'One row per delivery whose lines are being staged or decided. A row whose session has ended was left by a process that died, and is removed with its lines.',
    {
      province_code: 'Official code of the province of the source.',
      id: 'Number of the delivery; staged and decided lines name it.',
      session_id: 'Process number and start of the database session that holds it.',
    },
  )
}

/** Facts of a line as the sender told them, in the types in which they are staged and decided. */
const sentFacts = sql.raw(`
      line text,
      encoding dossiers.line_encoding,
      bytes integer,
      dossier_code text,
      revision bigint,
      deleted boolean,
      content_hash uuid,
      procedure_code text,
      status dossiers.status,
      channel dossiers.channel,
      outcome dossiers.outcome,
      kept_new_date boolean,
      after_appointment boolean,
      applicant_kind dossiers.applicant_kind,
      financial_obligation boolean,
      paid_online dossiers.online_payment,
      digitised boolean,
      electronic_result boolean,
      reused boolean,
      personal_store boolean,
      vneid_verified boolean,
      satisfaction dossiers.satisfaction,
      receiving_point text,
      supplement_requests smallint,
      ended_in_transition boolean,
      void_supplements smallint,
      group_code text,
      group_service text,
      supplements jsonb,
      apologies jsonb,
      hand_overs jsonb,`)

async function createStagedLine(db: Kysely<unknown>): Promise<void> {
  await sql`
    create unlogged table dossiers.staged_line (
      province_code text not null,
      delivery bigint not null,
      line_number integer not null,
      ${sentFacts}
      submitted_at double precision,
      acceptance_due_at double precision,
      received_at double precision,
      promised_at double precision,
      appointment_at double precision,
      ended_at double precision,
      returned_at double precision,
      rests_from double precision,
      apologised_at double precision,
      receiving_unit text,
      competent_agency text,
      competent_unit text,
      residence_unit text,
      reasons jsonb
    )`.execute(db)
  await sql`create index staged_line_delivery on dossiers.staged_line (delivery)`.execute(db)
  // Counted before a large delivery is decided: a small sample tells how many lines it has.
  await sql`alter table dossiers.staged_line
    alter column province_code set statistics 10, alter column delivery set statistics 10`.execute(db)
  await describe(
    db,
    'dossiers.staged_line',
    'One row per line of a delivery that is under way, as its sender told it and with what follows from the rules. Not logged: a database that crashes loses the lines, and the sender repeats the delivery, which was not answered.',
    {
      delivery: 'The delivery.',
      line_number: 'Position in the delivery, from 1; blank lines count.',
      line: 'The line as sent. Null: made by the simulation, no line was sent.',
      submitted_at: 'Like every instant here: seconds since 1970.',
      promised_at: 'Ngày hẹn trả as sent.',
      appointment_at: 'The effective appointment: the promise or the end of the limit, moved by pauses.',
      rests_from: 'From when on the clock rests for a supplement. Null: it runs.',
      void_supplements:
        'Requests for supplements that pause nothing because they have no duration or came after the end.',
      reasons: 'Why the line cannot be accepted, as far as its own text tells. Null: nothing stands against it.',
    },
  )
  await describeOthers(
    db,
    'dossiers.staged_line',
    'As in dossier_revision or dossier, as sent. Null: not sent, or not known.',
  )
}

async function createDecidedLine(db: Kysely<unknown>): Promise<void> {
  await sql`
    create unlogged table dossiers.decided_line (
      province_code text not null,
      delivery bigint not null,
      line_number integer not null,
      class dossiers.line_class not null,
      is_current boolean not null,
      is_first boolean not null,
      known_revision bigint,
      known_month date,
      reasons jsonb,
      ${sentFacts}
      submitted_at timestamptz,
      acceptance_due_at timestamptz,
      received_at timestamptz,
      promised_at timestamptz,
      appointment_at timestamptz,
      ended_at timestamptz,
      returned_at timestamptz,
      submitted_on date,
      acceptance_due_on date,
      received_on date,
      appointment_on date,
      ended_on date,
      paused_on date,
      apologised_on date,
      received_month date,
      accepted_late boolean,
      boundary_free boolean,
      truly_in_time boolean,
      field_code text,
      level dossiers.level,
      service_level dossiers.service_level,
      competent_agency_code text,
      competent_unit_id text,
      sent_receiving_unit_id text,
      sent_residence_unit_id text,
      receiving_unit_id text,
      receiving_province_code text,
      residence_unit_id text,
      residence_province_code text,
      held_by text[],
      handed_on date[],
      sent_received_at timestamptz,
      sent_ended_at timestamptz
    )`.execute(db)
  await sql`create index decided_line_delivery on dossiers.decided_line (delivery)`.execute(db)
  await describe(
    db,
    'dossiers.decided_line',
    'One row per line of a delivery that is being stored: what becomes of it, and the state of its dossier. Not logged, like staged_line.',
    {
      class:
        'ACCEPTED: newer than all before it. LATE: older than a known one. UNCHANGED: repeats one with equal content. REVISION_CONFLICT: repeats one with other content. OTHER_SOURCE: another source sent the dossier. REFUSED: reasons stand against it. OLDER: not decided yet, because it is not newer than the current revision.',
      is_current: 'The newest revision of its dossier once the delivery is stored.',
      is_first: 'The first that is known of its dossier, and the only one of the delivery.',
      known_revision: 'The current revision before the delivery. Null: none.',
      known_month: 'Where the dossier is stored before the delivery. Null: it is not.',
      received_month: 'First day of the month of reception, of submission while not received.',
      sent_received_at: 'Reception as sent, also of a dossier that was refused.',
      sent_ended_at: 'End as sent, also where the status does not end the dossier.',
      sent_receiving_unit_id: 'Unit of the receiving point as sent. Null: not sent.',
      sent_residence_unit_id: 'Unit of residence as sent. Null: not sent.',
    },
  )
  await describeOthers(
    db,
    'dossiers.decided_line',
    'As in staged_line, dossier_revision or dossier, once it is decided.',
  )
}

async function createCurrentRevision(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.current_revision (
      province_code text not null,
      dossier_code text not null,
      source_name text not null,
      revision bigint not null,
      content_hash uuid not null,
      batch_id integer not null,
      recorded_at timestamptz not null,
      received_month date,
      constraint current_revision_pkey primary key (dossier_code, province_code)
    )`.execute(db)
  await describe(
    db,
    'dossiers.current_revision',
    'One row per dossier that was ever sent: which of its revisions is current. Keeps revisions unique, across the months in which they were recorded, under the lock of the province.',
    {
      province_code: 'Official code of the province of the source.',
      dossier_code: 'Mã hồ sơ.',
      source_name: 'The source that sent the current revision.',
      revision: 'Number of the current revision.',
      content_hash: 'Of the current revision, as in dossier_revision.',
      batch_id: 'The batch that brought the current revision.',
      recorded_at: 'When the current revision was recorded: the partition of dossier_revision that holds it.',
      received_month: 'The partition of dossier that holds the dossier. Null: its source withdrew it (tombstone).',
    },
  )
}

async function createDossierRevision(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.dossier_revision (
      province_code text not null,
      source_name text not null,
      dossier_code text not null,
      revision bigint not null,
      batch_id integer not null,
      recorded_at timestamptz not null,
      deleted boolean not null,
      payload text,
      content_hash uuid not null,
      procedure_code text,
      status dossiers.status,
      channel dossiers.channel,
      submitted_at timestamptz,
      received_at timestamptz,
      appointment_at timestamptz,
      ended_at timestamptz,
      returned_at timestamptz,
      receiving_unit_id text,
      receiving_point text,
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
      constraint dossier_revision_pkey primary key (dossier_code, province_code, source_name, revision, recorded_at),
      constraint dossier_revision_not_negative check (revision >= 0),
      constraint dossier_revision_tells_something check (
        deleted = (num_nulls(procedure_code, status, channel, submitted_at, competent_agency_code) > 0))
    ) partition by range (recorded_at)`.execute(db)
  await sql`create table dossiers.dossier_revision_of_other_months partition of dossiers.dossier_revision default`.execute(
    db,
  )
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
      content_hash:
        'First 128 bits of the SHA-256 of what the mapping made of the line: equal for equal content, however it was written.',
      procedure_code: 'National code, without the suffix of a local instance. Null: a tombstone.',
      status: 'Business status, by the names of the national exchange codes 1 to 10. Null: a tombstone.',
      channel: 'How it was filed; DIRECT where nothing was sent. Null: a tombstone.',
      submitted_at: 'Ngày nộp; that of reception where nothing was sent. Null: a tombstone.',
      received_at: 'Ngày tiếp nhận. Null: not received or not sent.',
      appointment_at: 'Ngày hẹn trả as promised to the applicant (form 01). Null: not sent.',
      ended_at: 'Ngày kết thúc xử lý. Null: not ended or not sent.',
      returned_at: 'Ngày trả kết quả. Null: not returned or not sent.',
      receiving_unit_id: 'Unit of the receiving point. Null: not sent.',
      receiving_point:
        'Code of the center, branch or point that received it, as sent. Null: the center of the receiving unit.',
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
    },
  )
}

async function createFactsOfRevisions(db: Kysely<unknown>): Promise<void> {
  const key = sql.raw(`
      province_code text not null,
      source_name text not null,
      dossier_code text not null,
      revision bigint not null,
      number integer not null`)
  const keyMeanings = {
    province_code: 'As in dossier_revision.',
    source_name: 'As in dossier_revision.',
    dossier_code: 'As in dossier_revision.',
    revision: 'As in dossier_revision.',
  }
  await sql`
    create table dossiers.supplement_pause (${key},
      requested_at timestamptz not null,
      completed_at timestamptz,
      constraint supplement_pause_pkey primary key (dossier_code, province_code, source_name, revision, number),
      constraint supplement_pause_completed_not_before_requested check (completed_at >= requested_at)
    )`.execute(db)
  await describe(
    db,
    'dossiers.supplement_pause',
    'One row per request for supplements (form 02) of a revision. Which of them pause the clock follows from the rules.',
    {
      ...keyMeanings,
      number: 'Position among the requests of the revision, from 1.',
      requested_at: 'When supplements were asked for.',
      completed_at: 'When they were complete. Null: not yet.',
    },
  )
  await sql`
    create table dossiers.apology (${key},
      issued_at timestamptz not null,
      new_appointment_at timestamptz,
      constraint apology_pkey primary key (dossier_code, province_code, source_name, revision, number)
    )`.execute(db)
  await describe(
    db,
    'dossiers.apology',
    'One row per letter of apology (form 04) of a revision. It moves no appointment; whether its new date was kept is a measure of its own.',
    {
      ...keyMeanings,
      number: 'Position among the letters of the revision, from 1.',
      issued_at: 'When the letter was issued.',
      new_appointment_at: 'The appointment it gives. Null: it gives none.',
    },
  )
  await sql`
    create table dossiers.hand_over (${key},
      handed_at timestamptz not null,
      from_agency_code text not null,
      constraint hand_over_pkey primary key (dossier_code, province_code, source_name, revision, number)
    )`.execute(db)
  await describe(
    db,
    'dossiers.hand_over',
    'One row per hand-over of a revision: an agency handed the dossier on to the next one, the last to the competent agency.',
    {
      ...keyMeanings,
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
      recorded_at timestamptz not null,
      constraint finding_pkey primary key (dossier_code, province_code, source_name, revision, kind, recorded_at)
    ) partition by range (recorded_at)`.execute(db)
  await sql`create table dossiers.finding_of_other_months partition of dossiers.finding default`.execute(db)
  await sql`create index finding_kind on dossiers.finding (kind, province_code, dossier_code, revision desc)`.execute(
    db,
  )
  await sql`create index finding_source_name on dossiers.finding (source_name, kind, dossier_code)`.execute(db)
  await describe(
    db,
    'dossiers.finding',
    'One row per revision and thing about it that looks wrong although it was accepted: a step from the revision before, or the state of the current one. Data quality, never a refusal. A result without a file is not stored: it follows from the dossier.',
    {
      province_code: 'As in dossier_revision.',
      source_name: 'As in dossier_revision.',
      dossier_code: 'As in dossier_revision.',
      revision: 'The revision it shows in.',
      kind: 'What looks wrong.',
      detail: 'The values in question, such as NEW → COMPLETED.',
      recorded_at: 'Moment of the batch that found it.',
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
      reasons jsonb not null,
      dossier_code text,
      revision bigint,
      state dossiers.quarantine_state not null default 'OPEN',
      note text,
      decided_at timestamptz,
      constraint quarantine_pkey primary key (id, province_code),
      constraint quarantine_source_fkey foreign key (source_name, province_code)
        references dossiers.source_system (name, province_code),
      constraint quarantine_batch_fkey foreign key (province_code, batch_id) references dossiers.batch (province_code, id),
      constraint quarantine_has_a_reason check (jsonb_array_length(reasons) > 0),
      constraint quarantine_decided_when_not_open check ((state = 'OPEN') = (decided_at is null)),
      constraint quarantine_dismissed_with_a_note check (state <> 'DISMISSED' or note ~ '\\S')
    )`.execute(db)
  await sql`create index quarantine_source_name on dossiers.quarantine (source_name, state, id)`.execute(db)
  await sql`create index quarantine_batch_id on dossiers.quarantine (province_code, batch_id, line_number)`.execute(db)
  await sql`create index quarantine_open_dossier on dossiers.quarantine (dossier_code, province_code)
    where state = 'OPEN' and dossier_code is not null`.execute(db)
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
      reasons: 'Every reason, as [{code, field, message}].',
      dossier_code: 'Mã hồ sơ that the line names. Null: it cannot be read, or is no code of a dossier.',
      revision: 'Number of the revision that the line names. Null: it cannot be read.',
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

async function createReportedDay(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.reported_day (
      province_code text not null,
      source_name text not null,
      day date not null,
      constraint reported_day_pkey primary key (source_name, province_code, day),
      constraint reported_day_source_fkey foreign key (source_name, province_code)
        references dossiers.source_system (name, province_code)
    )`.execute(db)
  await describe(
    db,
    'dossiers.reported_day',
    'One row per source and civil day (Asia/Ho_Chi_Minh) of which an accepted record of it holds a reception.',
    {
      province_code: 'Official code of the province of the source.',
      source_name: 'The source.',
      day: 'The day of the reception; stays when a later revision moves the reception.',
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
      constraint batch_lag_batch_fkey foreign key (province_code, batch_id) references dossiers.batch (province_code, id),
      constraint batch_lag_hours_are_bounded check (hours between 0 and 9999),
      constraint batch_lag_counts_something check (records > 0)
    )`.execute(db)
  await describe(
    db,
    'dossiers.batch_lag',
    'One row per batch and whole hours of lag: from the newest event of a new record to the moment of the batch.',
    {
      province_code: 'Province of the batch.',
      batch_id: 'The batch.',
      hours: 'Whole hours of lag, at most 9999; an event after the batch counts as 0.',
      records: 'New records with that lag.',
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

/** Says the same of every column of which nothing has been said: facts that a line carries from one table to the next. */
async function describeOthers(db: Kysely<unknown>, table: string, text: string) {
  const { rows } = await sql<{ name: string }>`
    select attname as name from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and col_description(attrelid, attnum) is null`.execute(db)
  for (const { name } of rows)
    await sql`comment on column ${sql.ref(`${table}.${name}`)} is ${sql.lit(text)}`.execute(db)
}
