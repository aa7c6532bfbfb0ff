import { sql, type Kysely } from 'kysely'

/** Units with their dated names, types and parents, the agencies that decide for them, and which unit went into which. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create schema administrative_units`.execute(db)
  await createTypes(db)
  await createUnit(db)
  await createUnitVersion(db)
  await createUnitChange(db)
  await createAgency(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop schema administrative_units cascade`.execute(db)
}

async function createTypes(db: Kysely<unknown>): Promise<void> {
  await sql`create type administrative_units.government_level as enum ('PROVINCE', 'COMMUNE')`.execute(db)
  await sql`create type administrative_units.unit_type as enum (
    'PROVINCE', 'CITY', 'DISTRICT', 'COMMUNE', 'WARD', 'SPECIAL_ZONE')`.execute(db)
  await sql`create type administrative_units.agency_kind as enum (
    'PEOPLES_COMMITTEE', 'DEPARTMENT', 'LAND_REGISTRATION_OFFICE', 'VERTICAL_AGENCY', 'MANAGEMENT_BOARD')`.execute(db)
  await sql`create type administrative_units.code_basis as enum ('OFFICIAL', 'PLATFORM')`.execute(db)
  // The GiST of PostgreSQL itself compares no texts. A range that holds one text needs no extension on a foreign server.
  await sql`create type administrative_units.text_range as range (subtype = text, collation = "C")`.execute(db)
}

async function createUnit(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table administrative_units.unit (
      id text not null,
      code text not null,
      level administrative_units.government_level not null,
      merged_from text[] not null default '{}',
      tile_column integer,
      tile_row integer,
      valid_from date not null,
      valid_until date,
      constraint unit_pkey primary key (id),
      constraint unit_code_fits_level
        check (code ~ (case level when 'PROVINCE' then '^[0-9]{2}$' else '^[0-9]{5}$' end)),
      constraint unit_valid_until_after_valid_from check (valid_until > valid_from),
      constraint unit_tile_whole_or_absent check ((tile_column is null) = (tile_row is null)),
      constraint unit_code_borne_once_a_day exclude using gist (
        administrative_units.text_range(code, code, '[]') with &&,
        daterange(valid_from, valid_until) with &&)
    )`.execute(db)
  await describe(
    db,
    'administrative_units.unit',
    'One row per identity of a province or a unit of the commune level. An official code is reused over time, so that it identifies only together with a day (26740 was Bến Nghé, now Sài Gòn).',
    {
      id: 'Opaque and stable: what other schemas store. Nobody reads a meaning out of it.',
      code: 'Official statistical code of Decision 19/2025/QĐ-TTg: 2 digits for provinces, 5 for the commune level.',
      level: 'PROVINCE for provinces and centrally run cities, COMMUNE for the commune level.',
      merged_from:
        'Names of the provinces merged on 1 July 2025 to form this one, itself first (Resolution 202/2025/QH15); empty below the province.',
      tile_column: 'Column of the cell in the tile map, west to east from 0; null below the province. Set by hand.',
      tile_row: 'Row of the cell in the tile map, north to south from 0; null below the province. Set by hand.',
      valid_from: 'First civil day on which the identity exists.',
      valid_until: 'First civil day on which it no longer exists; null while it exists.',
    },
  )
}

/** Searchable texts are folded as a search folds what a reader types: no marks, đ as d, lower case. */
async function createUnitVersion(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table administrative_units.unit_version (
      unit_id text not null,
      valid_from date not null,
      valid_until date,
      type administrative_units.unit_type not null,
      name text not null,
      parent_id text,
      basis text not null,
      basis_en text not null,
      searchable text not null generated always as (
        lower(translate(regexp_replace(normalize(name, nfd), '[\\u0300-\\u036f]', '', 'g'), 'đĐ', 'dd'))
      ) stored,
      searchable_full text not null generated always as (
        case type
          when 'PROVINCE' then 'tinh '
          when 'CITY' then 'thanh pho '
          when 'DISTRICT' then 'huyen '
          when 'COMMUNE' then 'xa '
          when 'WARD' then 'phuong '
          when 'SPECIAL_ZONE' then 'dac khu '
        end || lower(translate(regexp_replace(normalize(name, nfd), '[\\u0300-\\u036f]', '', 'g'), 'đĐ', 'dd'))
      ) stored,
      constraint unit_version_pkey primary key (unit_id, valid_from),
      constraint unit_version_unit_fkey foreign key (unit_id) references administrative_units.unit (id),
      constraint unit_version_parent_fkey foreign key (parent_id) references administrative_units.unit (id),
      constraint unit_version_province_has_no_parent check ((type in ('PROVINCE', 'CITY')) = (parent_id is null)),
      constraint unit_version_valid_until_after_valid_from check (valid_until > valid_from),
      constraint unit_version_one_a_day exclude using gist (
        administrative_units.text_range(unit_id, unit_id, '[]') with &&,
        daterange(valid_from, valid_until) with &&)
    )`.execute(db)
  await sql`create index unit_version_parent_id on administrative_units.unit_version (parent_id)`.execute(db)
  await describe(
    db,
    'administrative_units.unit_version',
    'One row per unit and interval [valid_from, valid_until) in which its type, name and parent did not change.',
    {
      unit_id: 'The unit.',
      valid_from: 'First civil day of the interval.',
      valid_until: 'First civil day after it; null while in force.',
      type: 'PROVINCE, CITY (centrally run), DISTRICT, COMMUNE, WARD or SPECIAL_ZONE.',
      name: 'With diacritics in normal form C, without the type word.',
      parent_id: 'The province of a unit of the commune level; null for a province.',
      basis: 'The legal instrument that brought this type, name and parent, by its official name in Vietnamese.',
      basis_en: 'The same in English.',
      searchable: 'The name without marks, in lower case; what a search looks in.',
      searchable_full: 'The type word and the name without marks: tinh thanh hoa.',
    },
  )
}

async function createUnitChange(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table administrative_units.unit_change (
      change_id text not null,
      predecessor_id text not null,
      successor_id text not null,
      effective_on date not null,
      basis text not null,
      basis_en text not null,
      recorded_at timestamptz not null,
      revoked_at timestamptz,
      constraint unit_change_pkey primary key (change_id, predecessor_id, successor_id),
      constraint unit_change_predecessor_fkey foreign key (predecessor_id) references administrative_units.unit (id),
      constraint unit_change_successor_fkey foreign key (successor_id) references administrative_units.unit (id),
      constraint unit_change_id_says_something check (change_id <> ''),
      constraint unit_change_leads_elsewhere check (predecessor_id <> successor_id),
      constraint unit_change_revoked_after_recorded check (revoked_at > recorded_at)
    )`.execute(db)
  await describe(
    db,
    'administrative_units.unit_change',
    'One row per predecessor and successor of an event that ended units: several predecessors of one successor are a merge, several successors of one predecessor a division. A unit that goes on under its own identity is no predecessor. Kept for ever; an event that is taken back is revoked.',
    {
      change_id: 'Of the event; the rows that share it are one event.',
      predecessor_id: 'The unit that ended.',
      successor_id: 'The unit that all or a part of it went into.',
      effective_on: 'First civil day on which the predecessor no longer exists.',
      basis: 'The legal instrument, by its official name in Vietnamese.',
      basis_en: 'The same in English.',
      recorded_at: 'When the platform learned of it.',
      revoked_at: 'When it was taken back, as if it had never been. Null: it stands.',
    },
  )
  await keepUnitChanges(db)
}

/** No constraint compares a row with what it was: only a trigger can refuse the change of a row, whoever makes it. */
async function keepUnitChanges(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function administrative_units.keep_unit_change() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and old.revoked_at is null and
        to_jsonb(new) - 'revoked_at' = to_jsonb(old) - 'revoked_at' then
        return new;
      end if;
      raise exception 'The change % of units is kept for ever; it can be revoked, once, and nothing else.', old.change_id;
    end $$`.execute(db)
  await sql`
    create trigger unit_change_is_kept before update or delete on administrative_units.unit_change
      for each row execute function administrative_units.keep_unit_change()`.execute(db)
}

async function createAgency(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table administrative_units.agency (
      code text not null,
      name text not null,
      kind administrative_units.agency_kind not null,
      level administrative_units.government_level not null,
      unit_id text not null,
      code_basis administrative_units.code_basis not null,
      constraint agency_pkey primary key (code),
      constraint agency_unit_fkey foreign key (unit_id) references administrative_units.unit (id),
      constraint agency_code_fits_pattern check (code ~ '^H[0-9]{2}([.][0-9]{2,3})?$')
    )`.execute(db)
  await sql`create index agency_unit_id on administrative_units.agency (unit_id)`.execute(db)
  await sql`
    create unique index agency_one_peoples_committee_per_unit on administrative_units.agency (unit_id)
      where kind = 'PEOPLES_COMMITTEE'`.execute(db)
  await describe(
    db,
    'administrative_units.agency',
    "One row per organisation that decides dossiers: People's Committees, departments, boards and vertical agencies.",
    {
      code: 'Identification code after Decision 20/2020/QĐ-TTg, amended by 09/2025/QĐ-TTg: H56, H21.227.',
      name: 'Official name in Vietnamese; an OFFICIAL code carries the name that the National Public Service Portal prints.',
      kind: 'PEOPLES_COMMITTEE, DEPARTMENT, LAND_REGISTRATION_OFFICE, VERTICAL_AGENCY or MANAGEMENT_BOARD.',
      level: 'The level at which it decides: PROVINCE or COMMUNE.',
      unit_id: "The unit it decides for: the province of a department, the commune of its People's Committee.",
      code_basis:
        'OFFICIAL: the code was printed by a public source. PLATFORM: assigned here in the national pattern until the official one is published.',
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
