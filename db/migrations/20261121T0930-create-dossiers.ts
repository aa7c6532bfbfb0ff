import { sql, type Kysely } from 'kysely'

/** Dossiers as last known, and copies of the units and agencies that they may name. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create schema dossiers`.execute(db)
  await comment(db, 'schema dossiers', 'Dossiers, their days and their figures. Owned by the subgraph dossiers.')
  await createEnumerations(db)
  await createKnownUnit(db)
  await createKnownAgency(db)
  await createBatch(db)
  await createDossier(db)
  await describeDossier(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table dossiers.dossier, dossiers.batch, dossiers.known_agency, dossiers.known_unit`.execute(db)
  for (const name of Object.keys(enumerations)) await sql`drop type ${sql.id('dossiers', name)}`.execute(db)
  await sql`drop schema dossiers`.execute(db)
}

/** Enumerations rather than checked texts: the row types of TypeScript then name the values. */
const enumerations = {
  level: ['MINISTRY', 'PROVINCE', 'COMMUNE'],
  channel: ['DIRECT', 'ONLINE', 'POST'],
  service_level: ['FULL', 'PARTIAL', 'INFORMATION'],
  status: [
    'NEW',
    'ACCEPTED',
    'REFUSED',
    'PROCESSING',
    'SUPPLEMENT_REQUESTED',
    'PAYMENT_REQUESTED',
    'WITHDRAWAL_REQUESTED',
    'STOPPED',
    'COMPLETED',
    'RETURNED',
  ],
  outcome: ['EARLY', 'ON_TIME', 'LATE', 'WITHDRAWN', 'STOPPED', 'REFUSED'],
  origin: ['REAL', 'SIMULATED'],
}

async function createEnumerations(db: Kysely<unknown>): Promise<void> {
  for (const [name, values] of Object.entries(enumerations)) {
    await db.schema.withSchema('dossiers').createType(name).asEnum(values).execute()
  }
}

async function createKnownUnit(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.known_unit (
      id text constraint known_unit_pkey primary key,
      code text not null,
      level dossiers.level not null constraint known_unit_level_known check (level in ('PROVINCE', 'COMMUNE')),
      province_code text not null,
      parent_id text constraint known_unit_parent_fkey references dossiers.known_unit,
      constraint known_unit_lies_in_its_province unique (id, province_code),
      constraint known_unit_province_has_its_own_code check (level <> 'PROVINCE' or code = province_code),
      constraint known_unit_commune_has_parent check ((level = 'COMMUNE') = (parent_id is not null))
    )`.execute(db)
  await sql`create index known_unit_province_code on dossiers.known_unit (province_code, level)`.execute(db)
  await comment(
    db,
    'table dossiers.known_unit',
    'One row per administrative unit that a dossier may name: a copy of what the subgraph administrative-units holds, because this subgraph may not read its schema.',
  )
  await commentColumns(db, 'dossiers.known_unit', {
    id: 'Opaque id of the unit, as in the graph.',
    code: 'Official code: 2 digits for provinces, 5 for the commune level.',
    level: 'PROVINCE for provinces and centrally run cities, else COMMUNE.',
    province_code: 'Official code of the province the unit lies in; its own for a province.',
    parent_id: 'The province of a commune-level unit. Null: the unit is a province.',
  })
}

async function createKnownAgency(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.known_agency (
      code text constraint known_agency_pkey primary key,
      unit_id text not null,
      level dossiers.level not null,
      province_code text not null,
      constraint known_agency_unit_fkey foreign key (unit_id, province_code)
        references dossiers.known_unit (id, province_code),
      constraint known_agency_decides_in_one_place unique (code, unit_id, level, province_code)
    )`.execute(db)
  await comment(
    db,
    'table dossiers.known_agency',
    'One row per agency that may decide dossiers: a copy of what the subgraph administrative-units holds.',
  )
  await commentColumns(db, 'dossiers.known_agency', {
    code: 'Agency code, such as H56.16 (Decision 20/2020/QĐ-TTg, amended by 09/2025/QĐ-TTg).',
    unit_id: 'The unit it decides for: the province of a department, the commune of a People’s Committee.',
    level: 'The level at which it decides.',
    province_code: 'Official code of the province of its unit.',
  })
}

async function createBatch(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.batch (
      province_code text not null,
      id integer not null,
      origin dossiers.origin not null,
      source text not null,
      recorded_at timestamptz not null,
      known_through date not null,
      constraint batch_pkey primary key (province_code, id),
      constraint batch_is_recorded_once unique (province_code, id, recorded_at)
    )`.execute(db)
  await comment(
    db,
    'table dossiers.batch',
    'One row per delivery of dossiers by the system of one province. A province without a row has sent nothing.',
  )
  await commentColumns(db, 'dossiers.batch', {
    province_code: 'Official code of the province whose system sent the batch.',
    id: 'Number of the batch among those of its province.',
    origin: 'REAL: sent by a case-handling system. SIMULATED: made by the platform for demonstration.',
    source: 'The sender or the simulation, in words, shown beside every figure made from it.',
    recorded_at: 'When the platform learned it: the second time axis of every figure.',
    known_through: 'Last civil day whose events the batch tells.',
  })
}

async function createDossier(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.dossier (
      province_code text not null,
      code text not null
        constraint dossier_code_is_national check (code ~ '^[0-9A-Z.]{3,}-[0-9]{6}([0-9]{2})?-[0-9]{3,7}$'),
      procedure_code text not null
        constraint dossier_procedure_code_is_national check (procedure_code ~ '^[0-9]\\.[0-9]{6}$'),
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
      submitted_on date not null generated always as ((submitted_at at time zone 'Asia/Ho_Chi_Minh')::date) stored,
      acceptance_due_on date not null
        generated always as ((acceptance_due_at at time zone 'Asia/Ho_Chi_Minh')::date) stored,
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
      constraint dossier_pkey primary key (code, province_code),
      constraint dossier_agency_fkey foreign key (competent_agency_code, competent_unit_id, level, province_code)
        references dossiers.known_agency (code, unit_id, level, province_code),
      constraint dossier_receiving_unit_fkey foreign key (receiving_unit_id, receiving_province_code)
        references dossiers.known_unit (id, province_code),
      constraint dossier_residence_unit_fkey foreign key (residence_unit_id, residence_province_code)
        references dossiers.known_unit (id, province_code),
      constraint dossier_batch_fkey foreign key (province_code, batch_id, recorded_at)
        references dossiers.batch (province_code, id, recorded_at),
      constraint dossier_received_not_before_submitted check (received_at >= submitted_at),
      constraint dossier_ended_not_before_received check (ended_at >= coalesce(received_at, submitted_at)),
      constraint dossier_acceptance_due_after_submitted check (acceptance_due_at > submitted_at),
      constraint dossier_appointment_exactly_when_received
        check ((appointment_at is null) = (received_at is null)),
      constraint dossier_appointment_not_before_received check (appointment_at >= received_at),
      constraint dossier_filed_online_only_where_offered
        check (channel <> 'ONLINE' or service_level is distinct from 'INFORMATION'),
      constraint dossier_resolved_only_when_received
        check (received_at is not null or outcome is null or outcome in ('WITHDRAWN', 'REFUSED')),
      constraint dossier_outcome_follows_from_its_days check ((
        case outcome
          when 'EARLY' then ended_on < appointment_on
          when 'ON_TIME' then ended_on = appointment_on and ended_at <= appointment_at
          when 'LATE' then ended_at > appointment_at
          when 'WITHDRAWN' then ended_at is not null
          when 'STOPPED' then ended_at is not null
          when 'REFUSED' then ended_at is not null and received_at is null
          else ended_at is null
        end) is true),
      constraint dossier_status_follows_from_its_outcome check (
        case
          when outcome is null then status not in ('REFUSED', 'STOPPED', 'COMPLETED', 'RETURNED')
          when outcome = 'REFUSED' then status = 'REFUSED'
          when outcome = 'STOPPED' then status = 'STOPPED'
          when outcome = 'WITHDRAWN' then status in ('WITHDRAWAL_REQUESTED', 'STOPPED')
          else status in ('COMPLETED', 'RETURNED')
        end)
    )`.execute(db)
  for (const column of ['competent_agency_code', 'procedure_code']) {
    await sql`create index ${sql.id(`dossier_${column}`)} on dossiers.dossier (${sql.id(column)})`.execute(db)
  }
  for (const unit of ['competent_unit_id', 'receiving_unit_id', 'residence_unit_id']) {
    await sql`create index ${sql.id(`dossier_${unit}`)} on dossiers.dossier (${sql.id(unit)}, submitted_on)`.execute(db)
  }
}

async function describeDossier(db: Kysely<unknown>): Promise<void> {
  await comment(
    db,
    'table dossiers.dossier',
    'One row per dossier (hồ sơ) as last known. No personal data of the applicant. Days are civil days of Asia/Ho_Chi_Minh.',
  )
  await commentColumns(db, 'dossiers.dossier', {
    province_code: 'Official code of the province of the deciding agency; the distribution key.',
    code: 'Mã hồ sơ; opaque, kept as it was given even when its agency no longer exists.',
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
    appointment_at: 'Ngày hẹn trả: the effective appointment. Null exactly while not received.',
    ended_at: 'End of processing: resolved, closed without result, or refused. Null: not ended.',
    outcome:
      'How it ended. EARLY: before the appointment day. ON_TIME: on it, not after the instant. LATE: after the instant. WITHDRAWN, STOPPED: closed without result. REFUSED: never received. Null: not ended.',
    competent_agency_code: 'The agency that decides (cơ quan có thẩm quyền): attribution COMPETENT.',
    competent_unit_id: 'The unit that agency decides for.',
    receiving_unit_id: 'The unit of the point that received it: attribution RECEIVING.',
    receiving_province_code: 'Official code of the province of the receiving unit.',
    residence_unit_id: 'The unit in which the applicant lives: attribution RESIDENCE.',
    residence_province_code: 'Official code of the province of the residence unit.',
    batch_id: 'The batch that told this state.',
    recorded_at: 'When the platform learned this state; that of the batch.',
    submitted_on: 'Civil day of submitted_at.',
    acceptance_due_on: 'Civil day of acceptance_due_at.',
    received_on: 'Civil day of received_at. Null: not received.',
    appointment_on: 'Civil day of appointment_at. Null: not received.',
    ended_on: 'Civil day of ended_at. Null: not ended.',
    accepted_late: 'Received after acceptance_due_at. Null: not received.',
    boundary_free:
      'Received outside the unit of the deciding agency (phi địa giới): in another commune for a commune’s dossier, in another province for a department’s.',
  })
}

async function comment(db: Kysely<unknown>, object: string, text: string): Promise<void> {
  await sql`comment on ${sql.raw(object)} is ${sql.lit(text)}`.execute(db)
}

async function commentColumns(db: Kysely<unknown>, table: string, columns: Record<string, string>): Promise<void> {
  for (const [column, text] of Object.entries(columns)) await comment(db, `column ${table}.${column}`, text)
}
