import { sql, type Kysely } from 'kysely'

/** Hand-overs between agencies as a revision tells them; which of them count follows from the days of the dossier. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table dossiers.hand_over (
      province_code text not null, source_name text not null, dossier_code text not null, revision bigint not null,
      number integer not null, handed_at timestamptz not null, from_agency_code text not null,
      constraint hand_over_pkey primary key (dossier_code, province_code, source_name, revision, number)
    )`.execute(db)
  await comment(
    db,
    'table dossiers.hand_over',
    'One row per hand-over that a revision tells: an agency handed the dossier on to the next one, the last to the competent agency.',
  )
  const columns = {
    province_code: 'As in dossier_revision.',
    source_name: 'As in dossier_revision.',
    dossier_code: 'As in dossier_revision.',
    revision: 'As in dossier_revision.',
    number: 'Position among the hand-overs of the revision in order of time, from 1.',
    handed_at: 'When it was handed on.',
    from_agency_code: 'Code of the agency that handed it on.',
  }
  for (const [name, meaning] of Object.entries(columns)) await comment(db, `column dossiers.hand_over.${name}`, meaning)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table dossiers.hand_over`.execute(db)
}

async function comment(db: Kysely<unknown>, object: string, text: string): Promise<void> {
  await sql`comment on ${sql.raw(object)} is ${sql.lit(text)}`.execute(db)
}
