import { sql, type Kysely } from 'kysely'

const tables = ['dossiers.figure', 'dossiers.figure_change']
const meaning = 'Of the resolved, those whose applicant was asked for a supplement at least once.'

/** Deliveries fill the column from now on; `pnpm figures rebuild` fills it for what is stored already. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of tables) {
    await sql`alter table ${sql.table(table)} add column resolved_after_supplement integer`.execute(db)
    await sql`comment on column ${sql.table(table)}.resolved_after_supplement is ${sql.lit(meaning)}`.execute(db)
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of tables) {
    await sql`alter table ${sql.table(table)} drop column resolved_after_supplement`.execute(db)
  }
}
