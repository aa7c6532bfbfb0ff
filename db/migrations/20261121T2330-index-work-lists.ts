import { sql, type Kysely } from 'kysely'

/**
 * What is open in a province, and what ended lately, is found by the day of its end and, among the open ones, by the
 * appointment: work lists look at few of the dossiers that were ever received. Dossiers asked for supplements more than
 * once are few and have an index to themselves.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index dossier_ended_on on dossiers.dossier (province_code, ended_on, appointment_on)`.execute(db)
  await sql`create index dossier_asked_twice on dossiers.dossier (province_code, received_on)
    where supplement_requests > 1`.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index dossiers.dossier_ended_on, dossiers.dossier_asked_twice`.execute(db)
}
