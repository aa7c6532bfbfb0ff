import { sql, type Kysely } from 'kysely'

/**
 * A ranking adds up a few half-months of thousands of agencies. By the primary key it would pass over every half-month there is; only
 * the rows it needs are in this index, so that a delivery keeps nothing more for its other figures.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index figure_half_month_of_agencies on dossiers.figure (starts_on, province_code)
    where subject_kind = 'COMPETENT_AGENCY' and span = 'HALF_MONTH'`.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index dossiers.figure_half_month_of_agencies`.execute(db)
}
