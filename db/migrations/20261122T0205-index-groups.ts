import { sql, type Kysely } from 'kysely'

/** A request is asked for by its code alone, whatever its province. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index grouped_dossier_group_code on dossiers.grouped_dossier (group_code)`.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index dossiers.grouped_dossier_group_code`.execute(db)
}
