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

/** Enumerations rather than checked texts: the row types of TypeScript then name the values. */
async function createEnumerations(db: Kysely<unknown>): Promise<void> {
  const enumerations = {
    government_level: ['MINISTRY', 'PROVINCE', 'COMMUNE'],
    service_level: ['FULL', 'PARTIAL', 'INFORMATION'],
    filing_channel: ['DIRECT', 'ONLINE', 'POST'],
    audience: ['CITIZEN', 'BUSINESS', 'ORGANISATION'],
    duration_unit: ['WORKING_HOUR', 'WORKING_DAY', 'CALENDAR_DAY', 'MONTH'],
  }
  for (const [name, values] of Object.entries(enumerations)) {
    await db.schema.withSchema('procedures').createType(name).asEnum(values).execute()
  }
}

async function createSource(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table procedures.source (
      code text constraint source_pkey primary key,
      description text not null,
      snapshot text constraint source_snapshot_is_a_year_or_month check (snapshot ~ '^[0-9]{4}(-(0[1-9]|1[0-2]))?$')
    )`.execute(db)
  await comment(db, 'table procedures.source', 'One row per public source from which procedures were read.')
  await commentColumns(db, 'procedures.source', {
    code: 'Our own short name of the source.',
    description: 'The source in words, shown beside every figure made from it.',
    snapshot: 'Year or month of the state that was read, 2025 or 2026-06. Null: not recorded.',
  })
}

async function createField(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table procedures.field (
      code text constraint field_pkey primary key,
      name text not null constraint field_name_unique unique,
      constraint field_code_is_folded check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
    )`.execute(db)
  await comment(db, 'table procedures.field', 'One row per field (lĩnh vực) of the catalogue.')
  await commentColumns(db, 'procedures.field', {
    code: 'Ours, stable: the name folded to Latin letters; does not follow a later change of the name.',
    name: 'Official name in Vietnamese.',
  })
}

async function createProcedure(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table procedures.procedure (
      code text constraint procedure_pkey primary key,
      name text not null,
      searchable text not null generated always as (
        ${folded("code || ' ' || name")}
      ) stored,
      field_code text not null constraint procedure_field_fkey references procedures.field,
      ministry text not null,
      levels procedures.government_level[] not null,
      also_decided_elsewhere boolean not null,
      time_limit_amount integer,
      time_limit_unit procedures.duration_unit,
      channels procedures.filing_channel[] not null,
      audiences procedures.audience[] not null,
      service_level procedures.service_level,
      announced_by text,
      source_code text not null constraint procedure_source_fkey references procedures.source,
      constraint procedure_code_is_national check (code ~ '^[0-9]\\.[0-9]{6}$'),
      constraint procedure_some_level_decides check (cardinality(levels) > 0),
      constraint procedure_time_limit_positive check (time_limit_amount > 0),
      constraint procedure_time_limit_unit_has_amount check (time_limit_unit is null or time_limit_amount is not null)
    )`.execute(db)
  await sql`create index procedure_field_code on procedures.procedure (field_code, code)`.execute(db)
  await comment(
    db,
    'table procedures.procedure',
    'One row per national procedure (thủ tục hành chính) decided at province or commune level that could be read; not the whole national catalogue.',
  )
  await commentColumns(db, 'procedures.procedure', {
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
  })
}

/** The same folding as searches apply to what a reader types: no marks, đ as d, lower case, single spaces. */
function folded(text: string) {
  const withoutMarks = `regexp_replace(normalize(${text}, NFD), '[\\u0300-\\u036f]', '', 'g')`
  return sql.raw(`btrim(regexp_replace(lower(translate(${withoutMarks}, 'đĐ', 'dd')), '\\s+', ' ', 'g'))`)
}

async function comment(db: Kysely<unknown>, object: string, text: string): Promise<void> {
  await sql`comment on ${sql.raw(object)} is ${sql.lit(text)}`.execute(db)
}

async function commentColumns(db: Kysely<unknown>, table: string, columns: Record<string, string>): Promise<void> {
  for (const [column, text] of Object.entries(columns)) await comment(db, `column ${table}.${column}`, text)
}
