import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('seed_step')
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('size', 'text', (column) => column.notNull())
    .addColumn('rows', 'bigint', (column) => column.notNull())
    .addColumn('seeded_at', 'timestamptz', (column) => column.notNull().defaultTo(sql`now()`))
    .addPrimaryKeyConstraint('seed_step_pkey', ['name'])
    .addCheckConstraint('seed_step_size_is_known', sql`size in ('demo', 'tiny', 'none')`)
    .execute()
  await sql`comment on table seed_step is
    'One row per seed step that has run whole; it is written in the transaction that wrote the rows of the step.'`.execute(
    db,
  )
  await sql`comment on column seed_step.name is 'The schema that the step fills.'`.execute(db)
  await sql`comment on column seed_step.fingerprint is
    'SHA-256 over size, data files and sources of the step. The step runs again when it differs.'`.execute(db)
  await sql`comment on column seed_step.size is 'demo, tiny, or none (reference data alone).'`.execute(db)
  await sql`comment on column seed_step.rows is 'Rows that the step reported; 0 when it had nothing to write.'`.execute(
    db,
  )
  await sql`comment on column seed_step.seeded_at is 'When the transaction of the step began.'`.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('seed_step').execute()
}
