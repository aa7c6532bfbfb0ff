import { sql, type Kysely } from 'kysely'

/** A dossier without an appointment is taken in; that it can never be in time is a finding. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter type dossiers.finding_kind add value if not exists 'UNDETERMINABLE'`.execute(db)
}

/** A value of a type cannot be taken back while rows may hold it; nothing else changes by its staying. */
export async function down(): Promise<void> {}
