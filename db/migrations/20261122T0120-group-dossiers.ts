import { sql, type Kysely } from 'kysely'

/** Inter-agency dossiers (hồ sơ liên thông): one request of a citizen, several dossiers of agencies. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.withSchema('dossiers').createType('group_service').asEnum(services).execute()
  await createGroupedRevision(db)
  await createGroupedDossier(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table dossiers.grouped_dossier, dossiers.grouped_revision`.execute(db)
  await sql`drop type dossiers.group_service`.execute(db)
}

const services = ['BIRTH_RESIDENCE_INSURANCE', 'DEATH_RESIDENCE_GRANT', 'LAND_TAX', 'CRIMINAL_RECORD_VNEID']

const groupColumns = {
  group_code: 'What its source calls the request; the same for every dossier of one request in the province.',
  group_service: 'The group service that was asked for. Null: not sent.',
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
      constraint grouped_revision_pkey primary key (dossier_code, province_code, source_name, revision),
      constraint grouped_revision_revision_fkey foreign key (dossier_code, province_code, source_name, revision)
        references dossiers.dossier_revision (dossier_code, province_code, source_name, revision)
    )`.execute(db)
  await comment(
    db,
    'table dossiers.grouped_revision',
    'One row per revision that says that its dossier is part of an inter-agency request; append-only.',
  )
  await commentColumns(db, 'dossiers.grouped_revision', {
    province_code: 'As in dossier_revision.',
    source_name: 'As in dossier_revision.',
    dossier_code: 'As in dossier_revision.',
    revision: 'As in dossier_revision.',
    ...groupColumns,
  })
  await sql`create trigger grouped_revision_is_append_only before delete or update on dossiers.grouped_revision
    for each statement execute function dossiers.refuse_change_of_revision()`.execute(db)
}

async function createGroupedDossier(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.grouped_dossier (
      province_code text not null,
      group_code text not null,
      dossier_code text not null,
      group_service dossiers.group_service,
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
  for (const column of ['competent_unit_id', 'receiving_unit_id', 'residence_unit_id']) {
    await sql`create index ${sql.id(`grouped_dossier_${column}`)} on dossiers.grouped_dossier (${sql.id(column)})`.execute(
      db,
    )
  }
  await comment(
    db,
    'table dossiers.grouped_dossier',
    'One row per dossier whose current revision says that it is part of an inter-agency request; kept by every batch. Its facts stand beside each other, so that requests are counted without looking for their dossiers.',
  )
  await commentColumns(db, 'dossiers.grouped_dossier', {
    province_code: 'As in dossier.',
    dossier_code: 'As in dossier.',
    ...groupColumns,
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
  })
}

async function comment(db: Kysely<unknown>, object: string, text: string): Promise<void> {
  await sql`comment on ${sql.raw(object)} is ${sql.lit(text)}`.execute(db)
}

async function commentColumns(db: Kysely<unknown>, table: string, columns: Record<string, string>): Promise<void> {
  for (const [column, text] of Object.entries(columns)) await comment(db, `column ${table}.${column}`, text)
}
