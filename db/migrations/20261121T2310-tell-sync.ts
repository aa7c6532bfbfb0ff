import { sql, type Kysely } from 'kysely'

/** What tells how well a source keeps up: the days it told of, and how long its events took to come. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createToldDay(db)
  await createBatchLag(db)
  await sql`create index finding_source_name on dossiers.finding (source_name, kind, dossier_code)`.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index dossiers.finding_source_name`.execute(db)
  await sql`drop table dossiers.told_day, dossiers.batch_lag`.execute(db)
}

async function createToldDay(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.told_day (
      province_code text not null,
      source_name text not null,
      day date not null,
      constraint told_day_pkey primary key (source_name, province_code, day),
      constraint told_day_source_fkey foreign key (source_name, province_code)
        references dossiers.source_system (name, province_code)
    )`.execute(db)
  await comment(
    db,
    'table dossiers.told_day',
    'One row per source and civil day (Asia/Ho_Chi_Minh) on which an accepted record of it says that a dossier was received.',
  )
  await comment(db, 'column dossiers.told_day.province_code', 'Official code of the province of the source.')
  await comment(db, 'column dossiers.told_day.source_name', 'The source that told.')
  await comment(
    db,
    'column dossiers.told_day.day',
    'The day it told of; stays when a later revision moves the reception.',
  )
  await sql`
    insert into dossiers.told_day (province_code, source_name, day)
    select distinct r.province_code, r.source_name, (r.received_at at time zone 'Asia/Ho_Chi_Minh')::date
    from dossiers.dossier_revision r where r.received_at is not null`.execute(db)
}

async function createBatchLag(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.batch_lag (
      province_code text not null,
      batch_id integer not null,
      hours integer not null constraint batch_lag_hours_are_bounded check (hours between 0 and 9999),
      records integer not null constraint batch_lag_counts_something check (records > 0),
      constraint batch_lag_pkey primary key (province_code, batch_id, hours),
      constraint batch_lag_batch_fkey foreign key (province_code, batch_id) references dossiers.batch (province_code, id)
    )`.execute(db)
  await comment(
    db,
    'table dossiers.batch_lag',
    'One row per batch and whole hours of lag: from the newest event that a new record tells of to the moment of the batch.',
  )
  await comment(db, 'column dossiers.batch_lag.province_code', 'Province of the batch.')
  await comment(db, 'column dossiers.batch_lag.batch_id', 'The batch.')
  await comment(
    db,
    'column dossiers.batch_lag.hours',
    'Whole hours; 0 for events yet to come, 9999 for that many or more.',
  )
  await comment(
    db,
    'column dossiers.batch_lag.records',
    'New records of the batch with that lag; tombstones tell of none.',
  )
  await sql`
    insert into dossiers.batch_lag (province_code, batch_id, hours, records)
    select r.province_code, r.batch_id, least(9999, greatest(0, floor(extract(epoch from r.recorded_at
        - greatest(r.submitted_at, r.received_at, r.ended_at, r.returned_at)) / 3600)))::integer, count(*)
    from dossiers.dossier_revision r where not r.deleted
    group by 1, 2, 3`.execute(db)
}

async function comment(db: Kysely<unknown>, object: string, text: string): Promise<void> {
  await sql`comment on ${sql.raw(object)} is ${sql.lit(text)}`.execute(db)
}
