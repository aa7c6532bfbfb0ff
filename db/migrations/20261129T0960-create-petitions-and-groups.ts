import { sql, type Kysely } from 'kysely'

/** Petitions (phản ánh, kiến nghị), which group 5 of index 766 counts, and inter-agency dossiers (hồ sơ liên thông). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createEnumerations(db)
  await createPetitionRegister(db)
  await createPetition(db)
  await createGroupedRevision(db)
  await createGroupedDossier(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table dossiers.grouped_dossier, dossiers.grouped_revision, dossiers.petition,
    dossiers.petition_register`.execute(db)
  await sql`drop type dossiers.group_service, dossiers.petition_kind`.execute(db)
}

async function createEnumerations(db: Kysely<unknown>): Promise<void> {
  await sql`create type dossiers.petition_kind as enum ('PROCEDURES', 'STAFF', 'OTHER')`.execute(db)
  await sql`create type dossiers.group_service as enum (
    'BIRTH_RESIDENCE_INSURANCE', 'DEATH_RESIDENCE_GRANT', 'LAND_TAX', 'CRIMINAL_RECORD_VNEID')`.execute(db)
}

async function createPetitionRegister(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.petition_register (
      province_code text not null,
      origin dossiers.origin not null,
      source text not null,
      source_en text not null,
      recorded_at timestamptz not null,
      known_from date not null,
      known_through date not null,
      constraint petition_register_pkey primary key (province_code),
      constraint petition_register_known_days check (known_from <= known_through)
    )`.execute(db)
  await describe(
    db,
    'table',
    'dossiers.petition_register',
    'One row per province whose petitions (phản ánh, kiến nghị) are known; without one its petitions are unknown, not none.',
    {
      province_code: 'Official code of the province.',
      origin: 'REAL: from a public source. SIMULATED: made for demonstration.',
      source: 'Where the petitions are from, in words.',
      source_en: 'The same in English.',
      recorded_at: 'When the platform learned them.',
      known_from: 'The first civil day they tell of.',
      known_through: 'The last civil day they tell of.',
    },
  )
}

async function createPetition(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.petition (
      province_code text not null,
      code text not null,
      unit_id text not null,
      agency_code text not null,
      kind dossiers.petition_kind not null,
      dossier_code text,
      received_at timestamptz not null,
      transferred_at timestamptz,
      refused_at timestamptz,
      supplement_requested_at timestamptz,
      handled_at timestamptz,
      published_at timestamptz,
      ended_at timestamptz generated always as (coalesce(refused_at, handled_at)) stored,
      refuse_due_at timestamptz not null,
      supplement_due_at timestamptz not null,
      handle_due_at timestamptz not null,
      publish_due_at timestamptz,
      likes integer not null,
      dislikes integer not null,
      is_repeated boolean not null,
      constraint petition_pkey primary key (code, province_code),
      constraint petition_register_fkey foreign key (province_code)
        references dossiers.petition_register (province_code),
      constraint petition_unit_fkey foreign key (unit_id) references dossiers.known_unit (id),
      constraint petition_agency_fkey foreign key (agency_code) references dossiers.known_agency (code),
      constraint petition_transferred_not_before_received check (transferred_at >= received_at),
      constraint petition_refused_not_before_received check (refused_at >= received_at),
      constraint petition_supplement_not_before_received check (supplement_requested_at >= received_at),
      constraint petition_handled_not_before_received check (handled_at >= received_at),
      constraint petition_published_not_before_handled check (published_at >= handled_at),
      constraint petition_is_refused_or_handled check (num_nonnulls(refused_at, handled_at) < 2),
      constraint petition_is_published_when_handled check (
        (handled_at is null) = (publish_due_at is null) and (published_at is null or handled_at is not null)),
      constraint petition_likes_not_negative check (likes >= 0),
      constraint petition_dislikes_not_negative check (dislikes >= 0)
    )`.execute(db)
  await sql`create index petition_received_at on dossiers.petition (province_code, received_at)`.execute(db)
  await sql`create index petition_ended_at on dossiers.petition (province_code, ended_at)`.execute(db)
  await sql`create index petition_unit_id on dossiers.petition (unit_id)`.execute(db)
  await sql`create index petition_agency_code on dossiers.petition (agency_code)`.execute(db)
  await describe(
    db,
    'table',
    'dossiers.petition',
    'One row per petition (phản ánh, kiến nghị) as last known: what it is about and when what was done. Neither its text nor who sent it.',
    {
      province_code: 'Official code of the province; the distribution key.',
      code: 'Code of the petition; opaque.',
      unit_id: 'The unit whose handling it is about.',
      agency_code: 'The agency that has to handle it.',
      kind: 'What it is about: administrative PROCEDURES, the conduct of STAFF, or OTHER (index 766, 5.1).',
      dossier_code: 'The dossier it is about. Null: none is named. Not checked: the dossier may lie in another system.',
      received_at: 'When it was submitted.',
      transferred_at: 'When another body last transferred it here: its clock starts anew. Null: never.',
      refused_at: 'When it was refused. Null: not refused.',
      supplement_requested_at: 'When more was first asked of whoever sent it. Null: never.',
      handled_at: 'When handling ended. Null: it has not, or it was refused.',
      published_at: 'When the answer was made public. Null: not yet.',
      ended_at: 'When it was handled or refused. Null: open.',
      refuse_due_at: 'Until when it might be refused: 2 working days.',
      supplement_due_at: 'Until when more might first be asked: 5 working days.',
      handle_due_at: 'Until when it is to be handled: 15 working days.',
      publish_due_at: 'Until when the answer is to be made public: 2 working days after handling. Null: not handled.',
      likes: 'How many said that they are satisfied with the handling.',
      dislikes: 'How many said that they are not.',
      is_repeated: 'It was sent again.',
    },
  )
}

async function createGroupedRevision(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.grouped_revision (
      province_code text not null,
      source_name text not null,
      dossier_code text not null,
      revision bigint not null,
      group_code text not null,
      group_service dossiers.group_service,
      constraint grouped_revision_pkey primary key (dossier_code, province_code, source_name, revision)
    )`.execute(db)
  await describe(
    db,
    'table',
    'dossiers.grouped_revision',
    'One row per revision that says that its dossier is part of an inter-agency request; append-only.',
    {
      province_code: 'As in dossier_revision.',
      source_name: 'As in dossier_revision.',
      dossier_code: 'As in dossier_revision.',
      revision: 'As in dossier_revision.',
      group_code: 'What its source calls the request; the same for every dossier of one request in the province.',
      group_service: 'The group service that was asked for. Null: not sent.',
    },
  )
}

async function createGroupedDossier(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.grouped_dossier (
      province_code text not null,
      group_code text not null,
      group_service dossiers.group_service,
      dossier_code text not null,
      submitted_at timestamptz not null,
      submitted_on date not null,
      appointment_at timestamptz,
      appointment_on date,
      paused_on date,
      ended_at timestamptz,
      ended_on date,
      has_result boolean not null,
      competent_unit_id text not null,
      receiving_unit_id text not null,
      receiving_province_code text not null,
      residence_unit_id text not null,
      residence_province_code text not null,
      constraint grouped_dossier_pkey primary key (province_code, group_code, dossier_code),
      constraint grouped_dossier_is_of_one_group unique (dossier_code, province_code)
    )`.execute(db)
  await sql`create index grouped_dossier_group_code on dossiers.grouped_dossier (group_code)`.execute(db)
  await sql`create index grouped_dossier_competent_unit_id on dossiers.grouped_dossier (competent_unit_id)`.execute(db)
  await sql`create index grouped_dossier_receiving_unit_id on dossiers.grouped_dossier (receiving_unit_id)`.execute(db)
  await sql`create index grouped_dossier_residence_unit_id on dossiers.grouped_dossier (residence_unit_id)`.execute(db)
  await describe(
    db,
    'table',
    'dossiers.grouped_dossier',
    'One row per dossier whose current revision says that it is part of an inter-agency request; kept by every batch. Its facts stand beside each other, so that requests are counted without looking for their dossiers.',
    {
      province_code: 'As in dossier.',
      group_code: 'What its source calls the request; the same for every dossier of one request in the province.',
      group_service: 'The group service that was asked for. Null: not sent.',
      dossier_code: 'As in dossier.',
      submitted_at: 'As in dossier.',
      submitted_on: 'As in dossier.',
      appointment_at: 'As in dossier: the effective appointment. Null: not received, or none is known.',
      appointment_on: 'As in dossier.',
      paused_on: 'As in dossier: the clock rests from this day on. Null: it runs.',
      ended_at: 'As in dossier. Null: not ended.',
      ended_on: 'As in dossier.',
      has_result: 'It ended, and not refused, withdrawn or stopped.',
      competent_unit_id: 'As in dossier.',
      receiving_unit_id: 'As in dossier.',
      receiving_province_code: 'As in dossier.',
      residence_unit_id: 'As in dossier.',
      residence_province_code: 'As in dossier.',
    },
  )
}

/** COMMENT takes no parameters: each text is a literal. */
async function describe(
  db: Kysely<unknown>,
  kind: 'table' | 'view',
  name: string,
  meaning: string,
  columns: Record<string, string>,
) {
  await sql`comment on ${sql.raw(kind)} ${sql.table(name)} is ${sql.lit(meaning)}`.execute(db)
  for (const [column, text] of Object.entries(columns)) {
    await sql`comment on column ${sql.ref(`${name}.${column}`)} is ${sql.lit(text)}`.execute(db)
  }
}
