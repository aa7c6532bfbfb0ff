import { sql, type Kysely } from 'kysely'

/** The catalogue of administrative procedures: where it was read, its fields, its procedures. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create schema procedures`.execute(db)
  await sql`comment on schema procedures is
    'The catalogue of administrative procedures. Owned by the subgraph procedures.'`.execute(db)
  await createEnumerations(db)
  await createSource(db)
  await createField(db)
  await createProcedure(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop schema procedures cascade`.execute(db)
}

async function createEnumerations(db: Kysely<unknown>): Promise<void> {
  await sql`create type procedures.government_level as enum ('MINISTRY', 'PROVINCE', 'COMMUNE')`.execute(db)
  await sql`create type procedures.service_level as enum ('FULL', 'PARTIAL', 'INFORMATION')`.execute(db)
  await sql`create type procedures.filing_channel as enum ('DIRECT', 'ONLINE', 'POST')`.execute(db)
  await sql`create type procedures.audience as enum ('CITIZEN', 'BUSINESS', 'ORGANISATION')`.execute(db)
  await sql`create type procedures.duration_unit as enum (
    'WORKING_HOUR', 'WORKING_DAY', 'CALENDAR_DAY', 'MONTH')`.execute(db)
}

async function createSource(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table procedures.source (
      code text not null,
      description text not null,
      description_en text not null,
      snapshot text,
      constraint source_pkey primary key (code),
      constraint source_snapshot_is_a_year_or_month check (snapshot ~ '^[0-9]{4}(-(0[1-9]|1[0-2]))?$')
    )`.execute(db)
  await describe(db, 'table', 'procedures.source', 'One row per public source from which procedures were read.', {
    code: 'Our own short name of the source.',
    description: 'The source in Vietnamese, shown beside every figure made from it.',
    description_en: 'The same in English.',
    snapshot: 'Year or month of the state that was read, 2025 or 2026-06. Null: not recorded.',
  })
}

async function createField(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table procedures.field (
      code text not null,
      name text not null,
      constraint field_pkey primary key (code),
      constraint field_name_unique unique (name),
      constraint field_code_is_folded check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
    )`.execute(db)
  await describe(db, 'table', 'procedures.field', 'One row per field (lĩnh vực) of the catalogue.', {
    code: 'Ours, stable: the name folded to Latin letters; does not follow a later change of the name.',
    name: 'Official name in Vietnamese.',
  })
}

/** The searchable text is folded as a search folds what a reader types: no marks, đ as d, lower case, single spaces. */
async function createProcedure(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table procedures.procedure (
      code text not null,
      name text not null,
      searchable text not null generated always as (
        btrim(regexp_replace(lower(translate(
          regexp_replace(normalize(code || ' ' || name, NFD), '[\\u0300-\\u036f]', '', 'g'),
          'đĐ', 'dd')), '\\s+', ' ', 'g'))
      ) stored,
      field_code text not null,
      ministry text not null,
      levels procedures.government_level[] not null,
      also_decided_elsewhere boolean not null,
      time_limit_amount integer,
      time_limit_unit procedures.duration_unit,
      channels procedures.filing_channel[] not null,
      audiences procedures.audience[] not null,
      service_level procedures.service_level,
      announced_by text,
      source_code text not null,
      constraint procedure_pkey primary key (code),
      constraint procedure_field_fkey foreign key (field_code) references procedures.field (code),
      constraint procedure_source_fkey foreign key (source_code) references procedures.source (code),
      constraint procedure_code_is_national check (code ~ '^[0-9]\\.[0-9]{6}$'),
      constraint procedure_some_level_decides check (cardinality(levels) > 0),
      constraint procedure_time_limit_positive check (time_limit_amount > 0),
      constraint procedure_time_limit_unit_has_amount check (time_limit_unit is null or time_limit_amount is not null)
    )`.execute(db)
  await sql`create index procedure_field_code on procedures.procedure (field_code, code)`.execute(db)
  await describe(
    db,
    'table',
    'procedures.procedure',
    'One row per national procedure (thủ tục hành chính) decided at province or commune level that could be read; not the whole national catalogue.',
    {
      code: 'National code d.dddddd, without the suffix of a local instance.',
      name: 'Official title in Vietnamese, as the source writes it.',
      searchable: 'Code and title without diacritics in lower case: what a search looks into.',
      field_code: 'The field the procedure belongs to.',
      ministry: 'Ministry that owns the procedure, by its official Vietnamese name as the source writes it.',
      levels: 'Levels of government that decide, PROVINCE before COMMUNE; never empty.',
      also_decided_elsewhere: 'True when a body outside province and commune decides it too (khác).',
      time_limit_amount: 'Longest handling time in time_limit_unit. Null: the source gives no number.',
      time_limit_unit: 'Unit of the time limit. Null: lost in the source, never guessed.',
      channels: 'How a dossier may be filed. Empty: the source gives none.',
      audiences: 'Whom the procedure is for. Empty: the source gives none.',
      service_level:
        'Level of online service (Decree 42/2022/NĐ-CP). INFORMATION when channels are known and none is online; null: fully or partly online, or unknown, the source does not say.',
      announced_by: 'Number of the decision that announced the procedure. Null: not recorded.',
      source_code: 'Where the row was read.',
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
