import { sql, type Kysely } from 'kysely'

/**
 * What is told with a revision, and what was found in it, is stored in the transaction of the revision, which nobody can
 * delete or rename afterwards: a foreign key that looks each row up by itself proves nothing more.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of tables) {
    await sql`alter table ${sql.id('dossiers', table)} drop constraint ${sql.id(`${table}_revision_fkey`)}`.execute(db)
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of tables) {
    await sql`alter table ${sql.id('dossiers', table)} add constraint ${sql.id(`${table}_revision_fkey`)}
      foreign key (dossier_code, province_code, source_name, revision)
      references dossiers.dossier_revision (dossier_code, province_code, source_name, revision)`.execute(db)
  }
}

const tables = ['apology', 'finding', 'supplement_pause']
