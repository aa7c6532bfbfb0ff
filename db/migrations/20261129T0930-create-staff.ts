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

async function createEnumerations(db: Kysely<unknown>): Promise<void> {
  await sql`create type staff.data_origin as enum ('REAL', 'SIMULATED')`.execute(db)
  await sql`create type staff.staff_position as enum (
    'RECEPTION_OFFICER', 'SPECIALIST', 'DIVISION_HEAD', 'UNIT_LEADER')`.execute(db)
  await sql`create type staff.account_status as enum ('GRANTED', 'ACTIVE', 'LOCKED')`.execute(db)
}

async function createRegister(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table staff.register (
      province_unit_id text not null,
      origin staff.data_origin not null,
      source text not null,
      source_en text,
      as_of date not null,
      constraint register_pkey primary key (province_unit_id)
    )`.execute(db)
  await describe(db, 'staff.register', 'One row per province whose staff is recorded: where its rows come from.', {
    province_unit_id: 'Id of the province in the subgraph administrative-units; opaque here.',
    origin: 'REAL: taken from a public source. SIMULATED: made by the simulation of this platform.',
    source: 'The source or the simulation in Vietnamese, and the published total it is calibrated to.',
    source_en: 'The same in English. Null: the sender gives Vietnamese alone, which is then shown in both.',
    as_of: 'The civil day whose state the rows show.',
  })
}

async function createStaffMember(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table staff.staff_member (
      id text not null,
      code text not null,
      unit_id text not null,
      province_unit_id text not null,
      position staff.staff_position not null,
      account_status staff.account_status,
      account_granted_on date,
      constraint staff_member_pkey primary key (id),
      constraint staff_member_register_fkey foreign key (province_unit_id) references staff.register (province_unit_id),
      constraint staff_member_code_unique_in_province unique (province_unit_id, code),
      constraint staff_member_account_whole check ((account_status is null) = (account_granted_on is null))
    )`.execute(db)
  await sql`create index staff_member_unit_id on staff.staff_member (unit_id, code)`.execute(db)
  await describe(
    db,
    'staff.staff_member',
    'One row per post held by a cadre, civil servant or public employee. No name, no identity number.',
    {
      id: 'Opaque, unique in the country.',
      code: 'Staff code inside the handling system of the province; unique there only.',
      unit_id: 'Id of the unit of the post; of the province itself for its departments.',
      province_unit_id: 'Id of the province the unit belongs to: what a province adds up.',
      position: 'What the member does in the handling of dossiers.',
      account_status: 'GRANTED: issued, never used. ACTIVE: used. LOCKED: withdrawn. Null: no account was granted.',
      account_granted_on: 'Civil day on which the account was issued. Null: no account was granted.',
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
