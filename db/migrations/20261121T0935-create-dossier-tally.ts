import { sql, type Kysely } from 'kysely'

/** Every fact of a dossier that a figure of a province or of the nation looks at. */
const facts = [
  'province_code',
  'receiving_province_code',
  'residence_province_code',
  'level',
  'channel',
  'service_level',
  'boundary_free',
  'accepted_late',
  'outcome',
  'submitted_on',
  'acceptance_due_on',
  'received_on',
  'appointment_on',
  'ended_on',
  'recorded_at',
]

/**
 * Dossiers that no figure can tell apart, counted: a province answers from a few ten thousand rows instead of all its
 * dossiers, by the same predicates. Statement triggers keep it, so it holds whoever writes, also under COPY.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createTally(db)
  await createFunctions(db)
  await createTriggers(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const deed of ['insert', 'update', 'delete', 'truncate']) {
    await sql`drop trigger ${sql.id(`dossier_${deed}_keeps_tally`)} on dossiers.dossier`.execute(db)
  }
  await sql`drop function dossiers.tally_inserted, dossiers.tally_updated, dossiers.tally_deleted,
    dossiers.tally_truncated`.execute(db)
  await sql`drop table dossiers.dossier_tally`.execute(db)
}

async function createTally(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.dossier_tally (
      province_code text not null,
      receiving_province_code text not null,
      residence_province_code text not null,
      level dossiers.level not null,
      channel dossiers.channel not null,
      service_level dossiers.service_level,
      boundary_free boolean not null,
      accepted_late boolean,
      outcome dossiers.outcome,
      submitted_on date not null,
      acceptance_due_on date not null,
      received_on date,
      appointment_on date,
      ended_on date,
      recorded_at timestamptz not null,
      dossiers integer not null,
      constraint dossier_tally_one_row_per_combination unique nulls not distinct (${sql.raw(facts.join(', '))})
    )`.execute(db)
  for (const province of ['receiving_province_code', 'residence_province_code']) {
    await sql`create index ${sql.id(`dossier_tally_${province}`)}
      on dossiers.dossier_tally (${sql.id(province)})`.execute(db)
  }
  await sql`comment on table dossiers.dossier_tally is
    'One row per distinct combination of the facts that figures look at, with the number of dossiers that share it. Kept by triggers on dossier; never written by hand. Columns as in dossier.'`.execute(
    db,
  )
  await sql`comment on column dossiers.dossier_tally.dossiers is
    'Dossiers with these facts; the sum over all rows is the number of rows of dossier.'`.execute(db)
  for (const fact of facts) {
    await sql`comment on column ${sql.id('dossiers', 'dossier_tally', fact)} is 'As in dossier.'`.execute(db)
  }
}

/**
 * Rows are written in one order, so that two writers at once wait for each other instead of locking up. What is taken
 * back is added with its sign, which finds its row by the same unique key.
 */
async function createFunctions(db: Kysely<unknown>): Promise<void> {
  const columns = facts.join(', ')
  const apply = (changes: string) => `
    insert into dossiers.dossier_tally as tally (${columns}, dossiers)
    select ${columns}, sum(change) from (${changes}) as changes
    group by ${columns} having sum(change) <> 0 order by ${columns}
    on conflict on constraint dossier_tally_one_row_per_combination
      do update set dossiers = tally.dossiers + excluded.dossiers;`
  const dropEmpty = 'delete from dossiers.dossier_tally where dossiers = 0;'
  const added = `select ${columns}, 1 as change from new_rows`
  const removed = `select ${columns}, -1 as change from old_rows`
  const bodies = {
    inserted: apply(added),
    updated: `${apply(`${added} union all ${removed}`)} ${dropEmpty}`,
    deleted: `${apply(removed)} ${dropEmpty}`,
    truncated: 'delete from dossiers.dossier_tally;',
  }
  for (const [deed, statements] of Object.entries(bodies)) {
    await sql`create function ${sql.id('dossiers', `tally_${deed}`)}() returns trigger language plpgsql as ${sql.lit(
      `begin ${statements} return null; end`,
    )}`.execute(db)
  }
}

async function createTriggers(db: Kysely<unknown>): Promise<void> {
  const triggers = {
    insert: 'inserted referencing new table as new_rows',
    update: 'updated referencing old table as old_rows new table as new_rows',
    delete: 'deleted referencing old table as old_rows',
    truncate: 'truncated',
  }
  for (const [deed, rest] of Object.entries(triggers)) {
    const [performed, ...referencing] = rest.split(' ')
    await sql`create trigger ${sql.id(`dossier_${deed}_keeps_tally`)} after ${sql.raw(deed)} on dossiers.dossier
      ${sql.raw(referencing.join(' '))} for each statement
      execute function ${sql.id('dossiers', `tally_${performed}`)}()`.execute(db)
  }
}
