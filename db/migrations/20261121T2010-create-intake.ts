import { sql, type Kysely } from 'kysely'

/** Source systems, their deliveries, every revision they sent, what could not be accepted, and what looks wrong. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createEnumerations(db)
  await createKnownProcedure(db)
  await markCommittees(db)
  await createSourceSystem(db)
  await extendBatch(db)
  await createRevision(db)
  await createFactsOfRevision(db)
  await createTransitions(db)
  await createFinding(db)
  await createQuarantine(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table dossiers.quarantine, dossiers.finding, dossiers.status_transition, dossiers.apology,
    dossiers.supplement_pause, dossiers.dossier_revision`.execute(db)
  await sql`drop function dossiers.refuse_change_of_revision`.execute(db)
  await sql`alter table dossiers.dossier drop column source_name`.execute(db)
  await sql`alter table dossiers.batch
    drop constraint batch_counts_add_up, drop constraint batch_of_a_source_is_counted,
    drop column source_name, drop column received_at, drop column sent, drop column accepted, drop column late,
    drop column unchanged, drop column quarantined`.execute(db)
  await sql`drop table dossiers.source_system, dossiers.known_procedure`.execute(db)
  await sql`drop index dossiers.known_agency_unit_id`.execute(db)
  await sql`alter table dossiers.known_agency drop column is_peoples_committee`.execute(db)
  for (const name of Object.keys(enumerations)) await sql`drop type ${sql.id('dossiers', name)}`.execute(db)
}

const enumerations = {
  applicant_kind: ['CITIZEN', 'BUSINESS', 'ORGANISATION'],
  online_payment: ['NONE', 'PORTAL', 'LOCAL'],
  satisfaction: ['LIKED', 'DISLIKED'],
  quarantine_state: ['OPEN', 'REPLAYED', 'DISMISSED'],
  line_encoding: ['UTF8', 'BASE64'],
  finding_kind: ['IMPOSSIBLE_TRANSITION', 'END_WITHOUT_FINAL_STATUS', 'REFUSED_AFTER_RECEPTION', 'ONLINE_NOT_OFFERED'],
}

async function createEnumerations(db: Kysely<unknown>): Promise<void> {
  for (const [name, values] of Object.entries(enumerations)) {
    await db.schema.withSchema('dossiers').createType(name).asEnum(values).execute()
  }
}

async function createKnownProcedure(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.known_procedure (
      code text constraint known_procedure_pkey primary key
        constraint known_procedure_code_is_national check (code ~ '^[0-9]\\.[0-9]{6}$'),
      field_code text not null,
      service_level dossiers.service_level
    )`.execute(db)
  await comment(
    db,
    'table dossiers.known_procedure',
    'One row per procedure that a dossier may name: a copy of what the subgraph procedures holds.',
  )
  await commentColumns(db, 'dossiers.known_procedure', {
    code: 'National code d.dddddd, without the suffix of a local instance.',
    field_code: 'Field of the procedure in the catalogue.',
    service_level: 'Level of online service (Decree 42/2022/NĐ-CP). Null: the catalogue does not say.',
  })
}

/** Null-free for rows that are there already: the seed copies the agencies anew. */
async function markCommittees(db: Kysely<unknown>): Promise<void> {
  await sql`alter table dossiers.known_agency add column is_peoples_committee boolean not null default false`.execute(
    db,
  )
  await sql`create index known_agency_unit_id on dossiers.known_agency (unit_id)`.execute(db)
  await commentColumns(db, 'dossiers.known_agency', {
    is_peoples_committee: 'The People’s Committee of its unit: decides where a sender names the unit only.',
  })
}

async function createSourceSystem(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.source_system (
      name text constraint source_system_pkey primary key
        constraint source_system_name_is_short check (name ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
      province_code text not null,
      origin dossiers.origin not null,
      mapping jsonb not null,
      token_hash text not null constraint source_system_token_hash_is_sha256 check (token_hash ~ '^[0-9a-f]{64}$')
        constraint source_system_token_belongs_to_one unique,
      created_at timestamptz not null,
      revoked_at timestamptz,
      constraint source_system_writes_one_province unique (name, province_code)
    )`.execute(db)
  await comment(
    db,
    'table dossiers.source_system',
    'One row per case-handling system that may send dossiers. It may write those of one province.',
  )
  await commentColumns(db, 'dossiers.source_system', {
    name: 'Short name, chosen when it is added; part of the address it sends to.',
    province_code: 'Official code of the province whose dossiers it may write.',
    origin: 'REAL: a case-handling system. SIMULATED: made for demonstration.',
    mapping:
      'How its field names, codes and clock are read: base (PLATFORM or NATIONAL_EXCHANGE), fields, codes, utcOffset.',
    token_hash: 'SHA-256 of its token, in hexadecimal. The token itself is stored nowhere.',
    created_at: 'When it was added.',
    revoked_at: 'From when on its token is refused. Null: it may send.',
  })
}

async function extendBatch(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table dossiers.batch
      add column source_name text,
      add column received_at timestamptz,
      add column sent integer,
      add column accepted integer,
      add column late integer,
      add column unchanged integer,
      add column quarantined integer,
      add constraint batch_source_fkey foreign key (source_name, province_code)
        references dossiers.source_system (name, province_code),
      add constraint batch_of_a_source_is_counted check (
        num_nonnulls(source_name, received_at, sent, accepted, late, unchanged, quarantined) in (0, 7)),
      add constraint batch_counts_add_up check (sent = accepted + late + unchanged + quarantined)`.execute(db)
  await sql`create index batch_source_name on dossiers.batch (source_name, recorded_at)`.execute(db)
  await commentColumns(db, 'dossiers.batch', {
    source_name: 'The source system that sent it. Null, like all columns below: made by the simulation.',
    received_at: 'When its first byte came.',
    sent: 'Lines that were sent, blank ones not counted: accepted + late + unchanged + quarantined.',
    accepted: 'Lines that became the current revision of their dossier, if only until a later line of the batch.',
    late: 'Lines with an older revision than was known: stored, not current.',
    unchanged: 'Lines whose revision was known with equal content: nothing is stored.',
    quarantined: 'Lines that could not be accepted: kept whole in quarantine.',
  })
  await sql`alter table dossiers.dossier add column source_name text`.execute(db)
  await commentColumns(db, 'dossiers.dossier', {
    source_name: 'The source system that owns the record; no other may change it. Null: made by the simulation.',
  })
}

/** Columns of a revision that only its sender can know; null is always "not sent". */
const revisionColumns = {
  province_code: 'Official code of the province of the source; the distribution key.',
  source_name: 'The source system that sent it.',
  dossier_code: 'Mã hồ sơ as sent.',
  revision: 'Number of the revision; grows with every change of the dossier in its source.',
  batch_id: 'The batch that brought it.',
  recorded_at: 'When the platform learned it; that of the batch.',
  deleted: 'True: the source withdraws the record (tombstone); every fact is null then.',
  payload: 'The line as it was sent, before the mapping.',
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
}

async function createRevision(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.dossier_revision (
      province_code text not null,
      source_name text not null,
      dossier_code text not null,
      revision bigint not null constraint dossier_revision_not_negative check (revision >= 0),
      batch_id integer not null,
      recorded_at timestamptz not null,
      deleted boolean not null,
      payload jsonb not null,
      content_hash text not null,
      procedure_code text,
      status dossiers.status,
      channel dossiers.channel,
      submitted_at timestamptz,
      received_at timestamptz,
      appointment_at timestamptz,
      ended_at timestamptz,
      returned_at timestamptz,
      receiving_unit_id text constraint dossier_revision_receiving_unit_fkey references dossiers.known_unit,
      competent_agency_code text constraint dossier_revision_agency_fkey references dossiers.known_agency,
      residence_unit_id text constraint dossier_revision_residence_unit_fkey references dossiers.known_unit,
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
      constraint dossier_revision_batch_fkey foreign key (province_code, batch_id, recorded_at)
        references dossiers.batch (province_code, id, recorded_at),
      constraint dossier_revision_tells_something check (
        deleted = (num_nulls(procedure_code, status, channel, submitted_at, competent_agency_code) > 0))
    )`.execute(db)
  await sql`create unique index dossier_revision_one_is_current
    on dossiers.dossier_revision (dossier_code, province_code, source_name) where is_current`.execute(db)
  await comment(
    db,
    'table dossiers.dossier_revision',
    'One row per revision of a dossier that a source sent and that was accepted; append-only, the source of truth. No personal data of the applicant.',
  )
  await commentColumns(db, 'dossiers.dossier_revision', revisionColumns)
  await sql`create function dossiers.refuse_change_of_revision() returns trigger language plpgsql as ${sql.lit(
    "begin raise exception 'A revision is never changed or deleted; send a newer one.'; end",
  )}`.execute(db)
  const fixed = Object.keys(revisionColumns).filter((column) => column !== 'is_current')
  await sql`create trigger dossier_revision_is_append_only
    before delete or update of ${sql.join(fixed.map((column) => sql.id(column)))} on dossiers.dossier_revision
    for each statement execute function dossiers.refuse_change_of_revision()`.execute(db)
}

async function createFactsOfRevision(db: Kysely<unknown>): Promise<void> {
  const key = sql.raw(
    'province_code text not null, source_name text not null, dossier_code text not null, revision bigint not null, number integer not null',
  )
  const reference = (name: string) =>
    sql.raw(`
    constraint ${name}_pkey primary key (dossier_code, province_code, source_name, revision, number),
    constraint ${name}_revision_fkey foreign key (dossier_code, province_code, source_name, revision)
      references dossiers.dossier_revision (dossier_code, province_code, source_name, revision)`)
  const keyComments = {
    province_code: 'As in dossier_revision.',
    source_name: 'As in dossier_revision.',
    dossier_code: 'As in dossier_revision.',
    revision: 'As in dossier_revision.',
  }
  await sql`
    create table dossiers.supplement_pause (
      ${key}, requested_at timestamptz not null, completed_at timestamptz, ${reference('supplement_pause')},
      constraint supplement_pause_completed_not_before_requested check (completed_at >= requested_at)
    )`.execute(db)
  await comment(
    db,
    'table dossiers.supplement_pause',
    'One row per request for supplements (form 02) that a revision tells; the clock rests from request to completion.',
  )
  await commentColumns(db, 'dossiers.supplement_pause', {
    ...keyComments,
    number: 'Position among the requests of the revision, from 1.',
    requested_at: 'When supplements were asked for.',
    completed_at: 'When they were complete. Null: not yet.',
  })
  await sql`
    create table dossiers.apology (
      ${key}, issued_at timestamptz not null, new_appointment_at timestamptz, ${reference('apology')}
    )`.execute(db)
  await comment(
    db,
    'table dossiers.apology',
    'One row per letter of apology (form 04) that a revision tells. The first appointment stays in the revision.',
  )
  await commentColumns(db, 'dossiers.apology', {
    ...keyComments,
    number: 'Position among the letters of the revision, from 1.',
    issued_at: 'When the letter was issued.',
    new_appointment_at: 'The appointment it gives. Null: it gives none.',
  })
}

/** 1→2,3,7; 2→4; 4→5,6,7,8,9; 5→4,8; 6→4,9; 7→8; 9→10, in the numbers of the national exchange. */
const transitions = {
  NEW: ['ACCEPTED', 'REFUSED', 'WITHDRAWAL_REQUESTED'],
  ACCEPTED: ['PROCESSING'],
  PROCESSING: ['SUPPLEMENT_REQUESTED', 'PAYMENT_REQUESTED', 'WITHDRAWAL_REQUESTED', 'STOPPED', 'COMPLETED'],
  SUPPLEMENT_REQUESTED: ['PROCESSING', 'STOPPED'],
  PAYMENT_REQUESTED: ['PROCESSING', 'COMPLETED'],
  WITHDRAWAL_REQUESTED: ['STOPPED'],
  COMPLETED: ['RETURNED'],
}

async function createTransitions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.status_transition (
      from_status dossiers.status not null,
      to_status dossiers.status not null,
      constraint status_transition_pkey primary key (from_status, to_status)
    )`.execute(db)
  await comment(
    db,
    'table dossiers.status_transition',
    'One row per step from one status to the next that is possible. Others are accepted and raised as findings.',
  )
  await commentColumns(db, 'dossiers.status_transition', {
    from_status: 'Status of the earlier revision.',
    to_status: 'Status of the next revision; staying in the same status is always possible.',
  })
  const pairs = Object.entries(transitions).flatMap(([from, tos]) => tos.map((to) => sql`(${from}, ${to})`))
  await sql`insert into dossiers.status_transition (from_status, to_status)
    select f::dossiers.status, t::dossiers.status from (values ${sql.join(pairs)}) as step (f, t)`.execute(db)
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
      constraint finding_pkey primary key (dossier_code, province_code, source_name, revision, kind),
      constraint finding_revision_fkey foreign key (dossier_code, province_code, source_name, revision)
        references dossiers.dossier_revision (dossier_code, province_code, source_name, revision)
    )`.execute(db)
  await sql`create index finding_province_code on dossiers.finding (province_code, kind)`.execute(db)
  await comment(
    db,
    'table dossiers.finding',
    'One row per revision and thing about it that looks wrong although it was accepted: data quality, never a refusal.',
  )
  await commentColumns(db, 'dossiers.finding', {
    province_code: 'As in dossier_revision.',
    source_name: 'As in dossier_revision.',
    dossier_code: 'As in dossier_revision.',
    revision: 'The revision it shows in.',
    kind: 'What looks wrong.',
    detail: 'The values in question, such as NEW → COMPLETED.',
  })
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
      reasons jsonb not null constraint quarantine_has_a_reason check (jsonb_array_length(reasons) > 0),
      state dossiers.quarantine_state not null default 'OPEN',
      note text,
      decided_at timestamptz,
      constraint quarantine_pkey primary key (id, province_code),
      constraint quarantine_source_fkey foreign key (source_name, province_code)
        references dossiers.source_system (name, province_code),
      constraint quarantine_batch_fkey foreign key (province_code, batch_id) references dossiers.batch (province_code, id),
      constraint quarantine_decided_when_not_open check ((state = 'OPEN') = (decided_at is null)),
      constraint quarantine_dismissed_with_a_note check (state <> 'DISMISSED' or note ~ '\\S')
    )`.execute(db)
  await sql`create index quarantine_source_name on dossiers.quarantine (source_name, state, id)`.execute(db)
  await comment(
    db,
    'table dossiers.quarantine',
    'One row per line that could not be accepted, whole and with every reason. Never deleted.',
  )
  await commentColumns(db, 'dossiers.quarantine', {
    province_code: 'Official code of the province of the source.',
    id: 'Ours, growing.',
    source_name: 'The source system that sent it.',
    batch_id: 'The batch it came in.',
    line_number: 'Its position in the batch, from 1, blank lines counted.',
    line: 'The line as sent; of one over 64 kB its first 64 kB.',
    encoding: 'UTF8: line is its text. BASE64: it was no UTF-8, and line holds its bytes.',
    bytes: 'Length of the line as sent, also where it was cut.',
    reasons: 'Every reason, as [{code, field, message}].',
    state: 'OPEN: waits. REPLAYED: a corrected line was taken in. DISMISSED: put aside with a note.',
    note: 'Why it was dismissed, or what was corrected. Null: nothing was said.',
    decided_at: 'When it left the state OPEN. Null: it is open.',
  })
}

async function comment(db: Kysely<unknown>, object: string, text: string): Promise<void> {
  await sql`comment on ${sql.raw(object)} is ${sql.lit(text)}`.execute(db)
}

async function commentColumns(db: Kysely<unknown>, table: string, columns: Record<string, string>): Promise<void> {
  for (const [column, text] of Object.entries(columns)) await comment(db, `column ${table}.${column}`, text)
}
