import { sql, type Kysely } from 'kysely'

const tables = ['dossiers.dossier', 'dossiers.dossier_past', 'dossiers.decided_line']
const meaning =
  'Civil day of the second request for supplements, of those before the end; no earlier than reception. From then on overdue by index 766, part 2.1. Null: there is none, or not received.'

/**
 * Since when a dossier is overdue by its second request: what was asked after a period is no fact of it. Deliveries fill the column from now
 * on; here it is filled from the revisions that are current, and `pnpm figures rebuild` counts by it. States that were believed before stay
 * without it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table dossiers.staged_line add column asked_twice_at double precision`.execute(db)
  await sql`comment on column dossiers.staged_line.asked_twice_at is
    'When supplements were requested for the second time before the end. Null: they were not.'`.execute(db)
  for (const table of tables) {
    await sql`alter table ${sql.table(table)} add column asked_twice_on date`.execute(db)
    await sql`comment on column ${sql.table(table)}.asked_twice_on is ${sql.lit(meaning)}`.execute(db)
  }
  await sql`
    update dossiers.dossier d set asked_twice_on = greatest(r.day, d.received_on)
    from (
      select c.province_code, c.dossier_code,
        (array_agg((p.requested_at at time zone 'Asia/Ho_Chi_Minh')::date order by p.requested_at))[2] as day
      from dossiers.current_revision c
      join dossiers.supplement_pause p using (dossier_code, province_code, source_name, revision)
      join dossiers.dossier e on e.province_code = c.province_code and e.code = c.dossier_code
      where e.supplement_requests > 1 and (e.ended_at is null or p.requested_at < e.ended_at)
      group by c.province_code, c.dossier_code
    ) r
    where d.province_code = r.province_code and d.code = r.dossier_code and d.received_on is not null
      and r.day is not null`.execute(db)
  await describeStock(
    db,
    'Of those in term, more than one request for supplements by the end of the period: overdue by index 766, part 2.1.',
  )
  await sql`create index dossier_asked_twice_on on dossiers.dossier (province_code, asked_twice_on)
    where asked_twice_on is not null`.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await describeStock(db, 'Of those in term, more than one request for supplements: overdue by index 766, part 2.1.')
  await sql`drop index dossiers.dossier_asked_twice_on`.execute(db)
  for (const table of tables) await sql`alter table ${sql.table(table)} drop column asked_twice_on`.execute(db)
  await sql`alter table dossiers.staged_line drop column asked_twice_at`.execute(db)
}

async function describeStock(db: Kysely<unknown>, means: string): Promise<void> {
  for (const table of ['dossiers.figure', 'dossiers.figure_change']) {
    await sql`comment on column ${sql.table(table)}.in_term_after_two_requests is ${sql.lit(means)}`.execute(db)
  }
}
