import { sql, type Kysely } from 'kysely'

/** Staff of units and their accounts, one register per province. No personal data. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create schema staff`.execute(db)
  await sql`comment on schema staff is
    'Staff members and their accounts in provincial handling systems. Owned by the subgraph staff.'`.execute(db)
  await createEnumerations(db)
  await createRegister(db)
  await createStaffMember(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop schema staff cascade`.execute(db)
}

/** Enumerations rather than checked texts: the row types of TypeScript then name the values. */
async function createEnumerations(db: Kysely<unknown>): Promise<void> {
  const enumerations = {
    data_origin: ['REAL', 'SIMULATED'],
    staff_position: ['RECEPTION_OFFICER', 'SPECIALIST', 'DIVISION_HEAD', 'UNIT_LEADER'],
    account_status: ['GRANTED', 'ACTIVE', 'LOCKED'],
  }
  for (const [name, values] of Object.entries(enumerations)) {
    await db.schema.withSchema('staff').createType(name).asEnum(values).execute()
  }
}

async function createRegister(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table staff.register (
      province_unit_id text constraint register_pkey primary key,
      origin staff.data_origin not null,
      source text not null,
      as_of date not null
    )`.execute(db)
  await comment(db, 'table staff.register', 'One row per province whose staff is recorded: where its rows come from.')
  await commentColumns(db, 'staff.register', {
    province_unit_id: 'Id of the province in the subgraph administrative-units; opaque here.',
    origin: 'REAL: taken from a public source. SIMULATED: made by the simulation of this platform.',
    source: 'The source or the simulation in words, and the published total it is calibrated to.',
    as_of: 'The civil day whose state the rows show.',
  })
}

async function createStaffMember(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table staff.staff_member (
      id text constraint staff_member_pkey primary key,
      code text not null,
      unit_id text not null,
      province_unit_id text not null constraint staff_member_register_fkey references staff.register,
      position staff.staff_position not null,
      account_status staff.account_status,
      account_granted_on date,
      constraint staff_member_code_unique_in_province unique (province_unit_id, code),
      constraint staff_member_account_whole check ((account_status is null) = (account_granted_on is null))
    )`.execute(db)
  await sql`create index staff_member_unit_id on staff.staff_member (unit_id, code)`.execute(db)
  await comment(
    db,
    'table staff.staff_member',
    'One row per post held by a cadre, civil servant or public employee. No name, no identity number.',
  )
  await commentColumns(db, 'staff.staff_member', {
    id: 'Opaque, unique in the country.',
    code: 'Staff code inside the handling system of the province; unique there only.',
    unit_id: 'Id of the unit of the post; of the province itself for its departments.',
    province_unit_id: 'Id of the province the unit belongs to: what a province adds up.',
    position: 'What the member does in the handling of dossiers.',
    account_status: 'GRANTED: issued, never used. ACTIVE: used. LOCKED: withdrawn. Null: no account was granted.',
    account_granted_on: 'Civil day on which the account was issued. Null: no account was granted.',
  })
}

async function comment(db: Kysely<unknown>, object: string, text: string): Promise<void> {
  await sql`comment on ${sql.raw(object)} is ${sql.lit(text)}`.execute(db)
}

async function commentColumns(db: Kysely<unknown>, table: string, columns: Record<string, string>): Promise<void> {
  for (const [column, text] of Object.entries(columns)) await comment(db, `column ${table}.${column}`, text)
}
