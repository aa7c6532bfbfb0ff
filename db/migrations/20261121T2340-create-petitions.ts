import { sql, type Kysely } from 'kysely'

/** Petitions about administrative procedures, whose handling index 766 counts in group 5; no text and no person of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create type dossiers.petition_kind as enum ('PROCEDURES', 'STAFF', 'OTHER')`.execute(db)
  await createRegister(db)
  await createPetition(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table dossiers.petition, dossiers.petition_register`.execute(db)
  await sql`drop type dossiers.petition_kind`.execute(db)
}

async function createRegister(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.petition_register (
      province_code text constraint petition_register_pkey primary key,
      origin dossiers.origin not null,
      source text not null,
      source_en text not null,
      recorded_at timestamptz not null,
      known_through date not null
    )`.execute(db)
  await comment(
    db,
    'petition_register',
    'One row per province whose petitions (phản ánh, kiến nghị) are known; without one its petitions are unknown, not none.',
    {
      province_code: 'Official code of the province.',
      origin: 'REAL: from a public source. SIMULATED: made for demonstration.',
      source: 'Where the petitions are from, in words.',
      source_en: 'The same in English.',
      recorded_at: 'When the platform learned them.',
      known_through: 'The last civil day they tell of.',
    },
  )
}

const columns = {
  province_code: 'Official code of the province; the distribution key.',
  code: 'Code of the petition; opaque.',
  unit_id: 'The unit whose handling it is about.',
  agency_code: 'The agency that has to handle it.',
  kind: 'What it is about: administrative PROCEDURES, the conduct of STAFF, or OTHER (index 766, 5.1).',
  dossier_code: 'The dossier it is about. Null: none is named. Not checked: the dossier may lie in another system.',
  received_at: 'When it was submitted.',
  transferred_at: 'When another body last transferred it here: its clock starts anew. Null: never.',
  refused_at: 'When it was refused. Null: not refused.',
  supplement_requested_at: 'When more was first asked of whoever sent it. Null: never.',
  handled_at: 'When handling ended. Null: it has not, or it was refused.',
  published_at: 'When the answer was made public. Null: not yet.',
  refuse_due_at: 'Until when it might be refused: 2 working days.',
  supplement_due_at: 'Until when more might first be asked: 5 working days.',
  handle_due_at: 'Until when it is to be handled: 15 working days.',
  publish_due_at: 'Until when the answer is to be made public: 2 working days after handling. Null: not handled.',
  likes: 'How many said that they are satisfied with the handling.',
  dislikes: 'How many said that they are not.',
  is_repeated: 'It was sent again.',
  ended_at: 'When it was handled or refused. Null: open.',
}

async function createPetition(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.petition (
      province_code text not null constraint petition_register_fkey references dossiers.petition_register,
      code text not null,
      unit_id text not null constraint petition_unit_fkey references dossiers.known_unit,
      agency_code text not null constraint petition_agency_fkey references dossiers.known_agency,
      kind dossiers.petition_kind not null,
      dossier_code text,
      received_at timestamptz not null,
      transferred_at timestamptz constraint petition_transferred_not_before_received check (transferred_at >= received_at),
      refused_at timestamptz constraint petition_refused_not_before_received check (refused_at >= received_at),
      supplement_requested_at timestamptz
        constraint petition_supplement_not_before_received check (supplement_requested_at >= received_at),
      handled_at timestamptz constraint petition_handled_not_before_received check (handled_at >= received_at),
      published_at timestamptz constraint petition_published_not_before_handled check (published_at >= handled_at),
      refuse_due_at timestamptz not null,
      supplement_due_at timestamptz not null,
      handle_due_at timestamptz not null,
      publish_due_at timestamptz,
      likes integer not null constraint petition_likes_not_negative check (likes >= 0),
      dislikes integer not null constraint petition_dislikes_not_negative check (dislikes >= 0),
      is_repeated boolean not null,
      ended_at timestamptz generated always as (coalesce(refused_at, handled_at)) stored,
      constraint petition_pkey primary key (code, province_code),
      constraint petition_is_refused_or_handled check (num_nonnulls(refused_at, handled_at) < 2),
      constraint petition_is_published_when_handled check (
        (handled_at is null) = (publish_due_at is null) and (published_at is null or handled_at is not null))
    )`.execute(db)
  await sql`create index petition_received_at on dossiers.petition (province_code, received_at)`.execute(db)
  await sql`create index petition_ended_at on dossiers.petition (province_code, ended_at)`.execute(db)
  await sql`create index petition_unit_id on dossiers.petition (unit_id)`.execute(db)
  await sql`create index petition_agency_code on dossiers.petition (agency_code)`.execute(db)
  await comment(
    db,
    'petition',
    'One row per petition (phản ánh, kiến nghị) as last known: what it is about and when what was done. Neither its text nor who sent it.',
    columns,
  )
}

async function comment(db: Kysely<unknown>, table: string, text: string, of: Record<string, string>): Promise<void> {
  await sql`comment on table ${sql.id('dossiers', table)} is ${sql.lit(text)}`.execute(db)
  for (const [column, means] of Object.entries(of)) {
    await sql`comment on column ${sql.id('dossiers', table, column)} is ${sql.lit(means)}`.execute(db)
  }
}
