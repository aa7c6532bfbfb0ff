import { sql, type Kysely } from 'kysely'

/**
 * Which unit went into which, as events that are never destroyed: a merge has several predecessors of one successor, a
 * division several successors of one predecessor. Figures stay with the unit that they were reported for.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table administrative_units.unit_change (
      change_id text not null constraint unit_change_id_says_something check (change_id <> ''),
      predecessor_id text not null constraint unit_change_predecessor_fkey references administrative_units.unit,
      successor_id text not null constraint unit_change_successor_fkey references administrative_units.unit,
      effective_on date not null,
      basis text not null,
      basis_en text not null,
      recorded_at timestamptz not null,
      revoked_at timestamptz,
      constraint unit_change_pkey primary key (change_id, predecessor_id, successor_id),
      constraint unit_change_leads_elsewhere check (predecessor_id <> successor_id),
      constraint unit_change_revoked_after_recorded check (revoked_at > recorded_at)
    )`.execute(db)
  await sql`
    create table dossiers.known_unit_change (
      change_id text not null,
      predecessor_id text not null constraint known_unit_change_predecessor_fkey references dossiers.known_unit,
      successor_id text not null constraint known_unit_change_successor_fkey references dossiers.known_unit,
      effective_on date not null,
      recorded_at timestamptz not null,
      revoked_at timestamptz,
      constraint known_unit_change_pkey primary key (change_id, predecessor_id, successor_id),
      constraint known_unit_change_leads_elsewhere check (predecessor_id <> successor_id),
      constraint known_unit_change_revoked_after_recorded check (revoked_at > recorded_at)
    )`.execute(db)
  await describe(db, 'administrative_units.unit_change', {
    '': 'One row per predecessor and successor of an event that ended units: several predecessors of one successor are a merge, several successors of one predecessor a division. A unit that goes on under its own identity is no predecessor. Kept for ever; an event that is taken back is revoked.',
    basis: 'The legal instrument, by its official name in Vietnamese.',
    basis_en: 'The same in English.',
  })
  await describe(db, 'dossiers.known_unit_change', {
    '': 'One row per predecessor and successor of an event that ended units: a copy of what the subgraph administrative-units holds, because this subgraph may not read its schema.',
  })
  await keepForEver(db)
  await endKnownUnits(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index dossiers.known_unit_code_borne_once`.execute(db)
  await sql`alter table dossiers.known_unit drop column ended_on`.execute(db)
  await sql`drop table dossiers.known_unit_change, administrative_units.unit_change`.execute(db)
  await sql`drop function administrative_units.keep_unit_change()`.execute(db)
}

async function keepForEver(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function administrative_units.keep_unit_change() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and old.revoked_at is null and
        to_jsonb(new) - 'revoked_at' = to_jsonb(old) - 'revoked_at' then
        return new;
      end if;
      raise exception 'The change % of units is kept for ever; it can be revoked, once, and nothing else.', old.change_id;
    end $$`.execute(db)
  await sql`create trigger unit_change_is_kept before update or delete on administrative_units.unit_change
    for each row execute function administrative_units.keep_unit_change()`.execute(db)
}

/** Ended units stay known, because figures are theirs; a code that is sent means the unit that bears it today. */
async function endKnownUnits(db: Kysely<unknown>): Promise<void> {
  await sql`alter table dossiers.known_unit add column ended_on date`.execute(db)
  await sql`comment on column dossiers.known_unit.ended_on is
    'First civil day on which the unit no longer exists. Null: it exists.'`.execute(db)
  await sql`create unique index known_unit_code_borne_once on dossiers.known_unit (code) where ended_on is null`.execute(
    db,
  )
}

const columns = {
  change_id: 'Of the event; the rows that share it are one event.',
  predecessor_id: 'The unit that ended.',
  successor_id: 'The unit that all or a part of it went into.',
  effective_on: 'First civil day on which the predecessor no longer exists.',
  recorded_at: 'When the platform learned of it.',
  revoked_at: 'When it was taken back, as if it had never been. Null: it stands.',
}

async function describe(db: Kysely<unknown>, table: string, own: Record<string, string>): Promise<void> {
  for (const [column, text] of Object.entries({ ...columns, ...own })) {
    const what = column === '' ? sql`table ${sql.table(table)}` : sql`column ${sql.ref(`${table}.${column}`)}`
    await sql`comment on ${what} is ${sql.lit(text)}`.execute(db)
  }
}
