import { sql, type Kysely } from 'kysely'

/**
 * What index 766 needs of petitions, for the role of `evaluations` to read (db/adr/0007), and since when those of a province are known: of
 * the days before there is nothing to count, which is not the same as nothing that happened.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table dossiers.petition_register add column known_from date`.execute(db)
  // What is registered so far begins with the year that it tells of.
  await sql`update dossiers.petition_register set known_from = date_trunc('year', known_through)`.execute(db)
  await sql`alter table dossiers.petition_register alter column known_from set not null,
    add constraint petition_register_known_days check (known_from <= known_through)`.execute(db)
  await comment(db, 'column dossiers.petition_register.known_from', 'The first civil day they tell of.')
  await sql`
    create view dossiers.indicator_register as
    select r.province_code, r.known_from, r.known_through, r.recorded_at, r.origin = 'SIMULATED' as is_simulated, r.source, r.source_en
    from dossiers.petition_register as r`.execute(db)
  await commentView(db, 'indicator_register', registers)
  await sql`
    create view dossiers.indicator_petition as
    select p.province_code, p.agency_code, p.kind, p.received_at, p.refused_at, p.handled_at, p.ended_at, p.handle_due_at,
      p.dislikes <= p.likes and not p.is_repeated as is_well_taken
    from dossiers.petition as p`.execute(db)
  await commentView(db, 'indicator_petition', petitions)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop view dossiers.indicator_petition, dossiers.indicator_register`.execute(db)
  await sql`alter table dossiers.petition_register drop column known_from`.execute(db)
}

/** The empty name is the view itself. */
const registers = {
  '': 'One row per province whose petitions are known. Read by evaluations.',
  province_code: 'Official code of the province.',
  known_from: 'First civil day they tell of.',
  known_through: 'Last civil day they tell of.',
  recorded_at: 'When the platform learned them.',
  is_simulated: 'Whether they were made by the simulation.',
  source: 'Where they are from, in Vietnamese.',
  source_en: 'The same in English.',
}

const petitions = {
  '': 'One row per petition of a province whose petitions are known, without its code, its dossier, or anything of who sent it: what 5.1 to 5.3 of index 766 count. Read by evaluations.',
  province_code: 'Official code of the province.',
  agency_code: 'The agency that has to handle it.',
  kind: 'What it is about: PROCEDURES, STAFF or OTHER.',
  received_at: 'When it was submitted.',
  refused_at: 'When it was refused; refused ones do not count. Null: it was not.',
  handled_at: 'When its handling ended. Null: it has not, or it was refused.',
  ended_at: 'When it was handled or refused. Null: open.',
  handle_due_at: 'Until when it is to be handled.',
  is_well_taken: 'It has no more dislikes than likes and was not sent again.',
}

async function commentView(db: Kysely<unknown>, view: string, meanings: Record<string, string>): Promise<void> {
  for (const [column, means] of Object.entries(meanings)) {
    const object = column === '' ? `view dossiers.${view}` : `column dossiers.${view}.${column}`
    await comment(db, object, means)
  }
}

async function comment(db: Kysely<unknown>, object: string, text: string): Promise<void> {
  await sql`comment on ${sql.raw(object)} is ${sql.lit(text)}`.execute(db)
}
