import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.createSchema('administrative_units').execute()
  // A range of one text lets core GiST compare for equality, so that no extension is needed on a foreign server.
  await sql`create type administrative_units.text_range as range (subtype = text, collation = "C")`.execute(db)
  await createEnumerations(db)
  await createUnit(db)
  await createUnitVersion(db)
  await createAgency(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropSchema('administrative_units').cascade().execute()
}

/** Enumerations rather than checked texts: the row types of TypeScript then name the values. */
async function createEnumerations(db: Kysely<unknown>): Promise<void> {
  const schema = db.schema.withSchema('administrative_units')
  await schema.createType('government_level').asEnum(['PROVINCE', 'COMMUNE']).execute()
  await schema
    .createType('unit_type')
    .asEnum(['PROVINCE', 'CITY', 'DISTRICT', 'COMMUNE', 'WARD', 'SPECIAL_ZONE'])
    .execute()
  await schema
    .createType('agency_kind')
    .asEnum(['PEOPLES_COMMITTEE', 'DEPARTMENT', 'LAND_REGISTRATION_OFFICE', 'VERTICAL_AGENCY', 'MANAGEMENT_BOARD'])
    .execute()
  await schema.createType('code_basis').asEnum(['OFFICIAL', 'PLATFORM']).execute()
}

async function createUnit(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('administrative_units.unit')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('level', sql`administrative_units.government_level`, (column) => column.notNull())
    .addColumn('merged_from', sql`text[]`, (column) => column.notNull().defaultTo(sql`'{}'`))
    .addColumn('tile_column', 'integer')
    .addColumn('tile_row', 'integer')
    .addColumn('valid_from', 'date', (column) => column.notNull())
    .addColumn('valid_until', 'date')
    .addPrimaryKeyConstraint('unit_pkey', ['id'])
    .addCheckConstraint(
      'unit_code_fits_level',
      sql`code ~ (case level when 'PROVINCE' then '^[0-9]{2}$' else '^[0-9]{5}$' end)`,
    )
    .addCheckConstraint('unit_valid_until_after_valid_from', sql`valid_until > valid_from`)
    .addCheckConstraint('unit_tile_whole_or_absent', sql`(tile_column is null) = (tile_row is null)`)
    .execute()
  await sql`alter table administrative_units.unit add constraint unit_code_borne_once_a_day exclude using gist (
    administrative_units.text_range(code, code, '[]') with &&, daterange(valid_from, valid_until) with &&)`.execute(db)
  await commentOn(db, 'unit', {
    '': 'One row per identity of a province or a unit of the commune level. An official code is reused over time, so that it identifies only together with a day (26740 was Bến Nghé, now Sài Gòn).',
    id: 'Opaque and stable: what other schemas store. Nobody reads a meaning out of it.',
    code: 'Official statistical code of Decision 19/2025/QĐ-TTg: 2 digits for provinces, 5 for the commune level.',
    level: 'PROVINCE for provinces and centrally run cities, COMMUNE for the commune level.',
    merged_from:
      'Names of the provinces merged on 1 July 2025 to form this one, itself first (Resolution 202/2025/QH15); empty below the province.',
    tile_column: 'Column of the cell in the tile map, west to east from 0; null below the province. Set by hand.',
    tile_row: 'Row of the cell in the tile map, north to south from 0; null below the province. Set by hand.',
    valid_from: 'First civil day on which the identity exists.',
    valid_until: 'First civil day on which it no longer exists; null while it exists.',
  })
}

/** Folds as search does: no marks, đ as d, lower case. Generated, so that it cannot differ from the name. */
const foldedName = sql.raw(
  String.raw`lower(translate(regexp_replace(normalize(name, nfd), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd'))`,
)

async function createUnitVersion(db: Kysely<unknown>): Promise<void> {
  const typeWord = sql`case type when 'PROVINCE' then 'tinh ' when 'CITY' then 'thanh pho ' when 'DISTRICT' then 'huyen '
    when 'COMMUNE' then 'xa ' when 'WARD' then 'phuong ' when 'SPECIAL_ZONE' then 'dac khu ' end`
  await db.schema
    .createTable('administrative_units.unit_version')
    .addColumn('unit_id', 'text', (column) => column.notNull())
    .addColumn('valid_from', 'date', (column) => column.notNull())
    .addColumn('valid_until', 'date')
    .addColumn('type', sql`administrative_units.unit_type`, (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('parent_id', 'text')
    .addColumn('basis', 'text', (column) => column.notNull())
    .addColumn('searchable', 'text', (column) => column.notNull().generatedAlwaysAs(foldedName).stored())
    .addColumn('searchable_full', 'text', (column) =>
      column
        .notNull()
        .generatedAlwaysAs(sql`${typeWord} || ${foldedName}`)
        .stored(),
    )
    .addPrimaryKeyConstraint('unit_version_pkey', ['unit_id', 'valid_from'])
    .addForeignKeyConstraint('unit_version_unit_fkey', ['unit_id'], 'administrative_units.unit', ['id'])
    .addForeignKeyConstraint('unit_version_parent_fkey', ['parent_id'], 'administrative_units.unit', ['id'])
    .addCheckConstraint(
      'unit_version_province_has_no_parent',
      sql`(type in ('PROVINCE', 'CITY')) = (parent_id is null)`,
    )
    .addCheckConstraint('unit_version_valid_until_after_valid_from', sql`valid_until > valid_from`)
    .execute()
  await sql`alter table administrative_units.unit_version add constraint unit_version_one_a_day exclude using gist (
    administrative_units.text_range(unit_id, unit_id, '[]') with &&, daterange(valid_from, valid_until) with &&)`.execute(
    db,
  )
  await db.schema
    .createIndex('unit_version_parent_id')
    .on('administrative_units.unit_version')
    .columns(['parent_id'])
    .execute()
  await commentOn(db, 'unit_version', {
    '': 'One row per unit and interval [valid_from, valid_until) in which its type, name and parent did not change.',
    unit_id: 'The unit.',
    valid_from: 'First civil day of the interval.',
    valid_until: 'First civil day after it; null while in force.',
    type: 'PROVINCE, CITY (centrally run), DISTRICT, COMMUNE, WARD or SPECIAL_ZONE.',
    name: 'With diacritics in normal form C, without the type word.',
    parent_id: 'The province of a unit of the commune level; null for a province.',
    basis: 'The legal instrument that brought this type, name and parent.',
    searchable: 'The name without marks, in lower case; what a search looks in.',
    searchable_full: 'The type word and the name without marks: tinh thanh hoa.',
  })
}

async function createAgency(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('administrative_units.agency')
    .addColumn('code', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('kind', sql`administrative_units.agency_kind`, (column) => column.notNull())
    .addColumn('level', sql`administrative_units.government_level`, (column) => column.notNull())
    .addColumn('unit_id', 'text', (column) => column.notNull())
    .addColumn('code_basis', sql`administrative_units.code_basis`, (column) => column.notNull())
    .addPrimaryKeyConstraint('agency_pkey', ['code'])
    .addForeignKeyConstraint('agency_unit_fkey', ['unit_id'], 'administrative_units.unit', ['id'])
    .addCheckConstraint('agency_code_fits_pattern', sql`code ~ '^H[0-9]{2}([.][0-9]{2,3})?$'`)
    .execute()
  await db.schema.createIndex('agency_unit_id').on('administrative_units.agency').columns(['unit_id']).execute()
  await db.schema
    .createIndex('agency_one_peoples_committee_per_unit')
    .unique()
    .on('administrative_units.agency')
    .columns(['unit_id'])
    .where(sql.ref('kind'), '=', sql.lit('PEOPLES_COMMITTEE'))
    .execute()
  await commentOn(db, 'agency', {
    '': "One row per organisation that decides dossiers: People's Committees, departments, boards and vertical agencies.",
    code: 'Identification code after Decision 20/2020/QĐ-TTg, amended by 09/2025/QĐ-TTg: H56, H21.227.',
    name: 'Official name in Vietnamese; an OFFICIAL code carries the name that the National Public Service Portal prints.',
    kind: 'PEOPLES_COMMITTEE, DEPARTMENT, LAND_REGISTRATION_OFFICE, VERTICAL_AGENCY or MANAGEMENT_BOARD.',
    level: 'The level at which it decides: PROVINCE or COMMUNE.',
    unit_id: "The unit it decides for: the province of a department, the commune of its People's Committee.",
    code_basis:
      'OFFICIAL: the code was printed by a public source. PLATFORM: assigned here in the national pattern until the official one is published.',
  })
}

/** Comments are text literals: COMMENT takes no parameters. The empty name is the table itself. */
async function commentOn(db: Kysely<unknown>, table: string, comments: Record<string, string>): Promise<void> {
  for (const [column, comment] of Object.entries(comments)) {
    const place =
      column === ''
        ? sql`table ${sql.table(`administrative_units.${table}`)}`
        : sql`column ${sql.id('administrative_units', table, column)}`
    await sql`comment on ${place} is ${sql.lit(comment)}`.execute(db)
  }
}
