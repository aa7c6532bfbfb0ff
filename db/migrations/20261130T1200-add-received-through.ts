import { sql, type Kysely } from 'kysely'

/** What the trust of a period is judged by: receptions of a delivery, and the share of a scheme. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table dossiers.batch add column received_through date`.execute(db)
  await sql`comment on column dossiers.batch.received_through is
    'Newest civil day of a reception among its lines, of revisions that were known before too. Null: it contains no reception.'`.execute(
    db,
  )
  await sql`
    update dossiers.batch b set received_through = r.day
    from (
      select r.province_code, r.batch_id, max(r.received_at at time zone 'Asia/Ho_Chi_Minh')::date as day
      from dossiers.dossier_revision r where r.status is distinct from 'REFUSED' group by r.province_code, r.batch_id
    ) r
    where r.province_code = b.province_code and r.batch_id = b.id`.execute(db)
  await sql`alter table evaluations.scheme add column least_reported_percent integer not null default 90
    constraint scheme_least_reported_percent_is_a_percentage check (least_reported_percent between 0 and 100)`.execute(
    db,
  )
  await sql`alter table evaluations.scheme alter column least_reported_percent drop default`.execute(db)
  await sql`comment on column evaluations.scheme.least_reported_percent is
    'Least part, of 100, of the dossiers received in the period before that the reporting sources must hold for a ranking.'`.execute(
    db,
  )
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table evaluations.scheme drop column least_reported_percent`.execute(db)
  await sql`alter table dossiers.batch drop column received_through`.execute(db)
}
