import { sql, type Kysely } from 'kysely'

/** Rows of a source that bear no name of a procedure are left out of the catalogue, and counted. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table procedures.source add column left_out integer not null default 0,
      add constraint source_left_out_is_a_count check (left_out >= 0)`.execute(db)
  await sql`comment on column procedures.source.left_out is
    'Rows of the source that were left out because they name no procedure.'`.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table procedures.source drop column left_out`.execute(db)
}
