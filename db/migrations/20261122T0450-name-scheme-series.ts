import { sql, type Kysely } from 'kysely'

/** Which versions of the index may be compared with each other: a figure is never compared across a break of series. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table evaluations.scheme add column series text`.execute(db)
  await sql`update evaluations.scheme set series = id`.execute(db)
  await sql`alter table evaluations.scheme alter column series set not null`.execute(db)
  await sql`comment on column evaluations.scheme.series is
    'Versions of one series may be compared with each other; those of different series never.'`.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table evaluations.scheme drop column series`.execute(db)
}
