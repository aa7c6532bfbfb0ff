import { sql, type Kysely } from 'kysely'

/**
 * Who may change something through the graph or the intake: holders, and the tokens by which they are known. No role of a
 * subgraph may read these tables; it calls the two functions.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create schema access`.execute(db)
  await sql`create type access.role as enum ('source', 'units', 'procedures', 'staff', 'reports')`.execute(db)
  await createHolder(db)
  await createToken(db)
  await createFunctions(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop function access.names_with_token(access.role), access.find_holder(text, date)`.execute(db)
  await sql`drop table access.token, access.holder`.execute(db)
  await sql`drop type access.role`.execute(db)
  await sql`drop schema access`.execute(db)
}

async function createHolder(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table access.holder (
      name text not null,
      role access.role not null,
      province_code text,
      constraint holder_pkey primary key (name),
      constraint holder_name_is_short check (name ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
      constraint holder_source_has_a_province check (role <> 'source' or province_code is not null),
      constraint holder_province_code_has_two_digits check (province_code ~ '^[0-9]{2}$')
    )`.execute(db)
  await describe(
    db,
    'access.holder',
    'One row per person or system that may change something. What it may change stays the same for ever.',
    {
      name: 'Short name, chosen when it is added. Of a source: the name of its source system.',
      role: 'What it may change: source: the dossiers of the source system of its name. units, procedures, staff, reports: the data of that kind.',
      province_code: 'Official code of the province whose data it may change. Null: the whole country.',
    },
  )
}

async function createToken(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table access.token (
      token_hash text not null,
      holder_name text not null,
      created_at timestamptz not null,
      created_by text not null,
      revoked_at timestamptz,
      revoked_by text,
      last_used_on date,
      constraint token_pkey primary key (token_hash),
      constraint token_holder_fkey foreign key (holder_name) references access.holder (name),
      constraint token_hash_is_sha256 check (token_hash ~ '^[0-9a-f]{64}$'),
      constraint token_revoked_by_somebody check ((revoked_at is null) = (revoked_by is null))
    )`.execute(db)
  await sql`create unique index token_one_of_a_holder on access.token (holder_name) where revoked_at is null`.execute(
    db,
  )
  await describe(
    db,
    'access.token',
    'One row per token that was ever made. A holder has at most one that is not revoked. Never deleted: it says who gave access when.',
    {
      token_hash: 'SHA-256 of the token, in hexadecimal. The token itself is stored nowhere.',
      holder_name: 'Whose token it is.',
      created_at: 'When it was made.',
      created_by: "The operating system's user who made it.",
      revoked_at: 'From when on it is refused. Null: it may be used.',
      revoked_by: "The operating system's user who revoked or replaced it. Null: it may be used.",
      last_used_on: 'Last civil day (Asia/Ho_Chi_Minh) on which it was used. Null: never.',
    },
  )
}

async function createFunctions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function access.find_holder(hash text, day date)
      returns table (name text, role access.role, province_code text) language sql volatile
      security definer set search_path = '' as ${sql.lit(`
    update access.token t set last_used_on = day
    where t.token_hash = hash and t.revoked_at is null and (t.last_used_on is null or t.last_used_on < day);
    select h.name, h.role, h.province_code
    from access.token t join access.holder h on h.name = t.holder_name
    where t.token_hash = hash and t.revoked_at is null;
    `)}`.execute(db)
  await sql`comment on function access.find_holder(text, date) is ${sql.lit(
    'The holder of the token with this hash; no row when there is none or it is revoked. Notes day as its last day of use, once a day.',
  )}`.execute(db)
  await sql`
    create function access.names_with_token(wanted access.role) returns setof text language sql stable
      security definer set search_path = '' as ${sql.lit(`
    select h.name from access.token t join access.holder h on h.name = t.holder_name
    where h.role = wanted and t.revoked_at is null
    `)}`.execute(db)
  await sql`comment on function access.names_with_token(access.role) is ${sql.lit(
    'Names of the holders with this role who have a token that may be used.',
  )}`.execute(db)
  await sql`revoke execute on function access.find_holder(text, date), access.names_with_token(access.role)
    from public`.execute(db)
}

/** COMMENT takes no parameters: each text is a literal. */
async function describe(db: Kysely<unknown>, table: string, meaning: string, columns: Record<string, string>) {
  await sql`comment on table ${sql.table(table)} is ${sql.lit(meaning)}`.execute(db)
  for (const [column, text] of Object.entries(columns)) {
    await sql`comment on column ${sql.ref(`${table}.${column}`)} is ${sql.lit(text)}`.execute(db)
  }
}
