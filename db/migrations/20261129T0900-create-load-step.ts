import { sql, type Kysely } from 'kysely'

/** What was loaded into the schemas at a start, so that the next start loads only what changed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table seed_step (
      name text not null,
      fingerprint text not null,
      size text not null,
      rows bigint not null,
      seeded_at timestamptz not null default now(),
      constraint seed_step_pkey primary key (name),
      constraint seed_step_size_is_known check (size in ('demo', 'tiny', 'none'))
    )`.execute(db)
  await describe(
    db,
    'seed_step',
    'One row per seed step that has run whole; it is written in the transaction that wrote the rows of the step.',
    {
      name: 'The schema that the step fills.',
      fingerprint: 'SHA-256 over size, data files and sources of the step. The step runs again when it differs.',
      size: 'demo, tiny, or none (reference data alone).',
      rows: 'Rows that the step reported; 0 when it had nothing to write.',
      seeded_at: 'When the transaction of the step began.',
    },
  )
  await sql`
    create table deferred_index (
      table_name text not null,
      index_name text not null,
      definition text not null,
      constraint deferred_index_pkey primary key (index_name)
    )`.execute(db)
  await describe(
    db,
    'deferred_index',
    'One row per index that a first load took away, to make it after the rows. Empty once the load is whole.',
    {
      table_name: 'The table, with its schema.',
      index_name: 'Its name.',
      definition: 'The statement that makes it.',
    },
  )
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table deferred_index, seed_step`.execute(db)
}

/** COMMENT takes no parameters: each text is a literal. */
async function describe(db: Kysely<unknown>, table: string, meaning: string, columns: Record<string, string>) {
  await sql`comment on table ${sql.table(table)} is ${sql.lit(meaning)}`.execute(db)
  for (const [column, text] of Object.entries(columns)) {
    await sql`comment on column ${sql.ref(`${table}.${column}`)} is ${sql.lit(text)}`.execute(db)
  }
}
