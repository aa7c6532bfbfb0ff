import { sql, type Kysely } from 'kysely'

/** What was decided about lines in quarantine, kept also where it was undone; and the lines of a batch by an index. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create type dossiers.quarantine_decision_kind as enum ('DISMISSED', 'REOPENED', 'REPLAYED')`.execute(db)
  await sql`
    create table dossiers.quarantine_decision (
      province_code text not null,
      quarantine_id bigint not null,
      number integer not null constraint quarantine_decision_number_from_1 check (number >= 1),
      kind dossiers.quarantine_decision_kind not null,
      note text,
      decided_at timestamptz not null,
      batch_id integer,
      constraint quarantine_decision_pkey primary key (quarantine_id, province_code, number),
      constraint quarantine_decision_line_fkey foreign key (quarantine_id, province_code)
        references dossiers.quarantine (id, province_code) on delete cascade,
      constraint quarantine_decision_batch_fkey foreign key (province_code, batch_id)
        references dossiers.batch (province_code, id),
      constraint quarantine_decision_names_batch_of_replay check ((kind = 'REPLAYED') = (batch_id is not null)),
      constraint quarantine_decision_dismissed_with_a_note check (kind <> 'DISMISSED' or note ~ '\\S')
    )`.execute(db)
  await sql`create index quarantine_batch_id on dossiers.quarantine (province_code, batch_id, line_number)`.execute(db)
  await comment(
    db,
    'table dossiers.quarantine_decision',
    'One row per decision about a line in quarantine; append-only: what was undone stays.',
  )
  const columns = {
    province_code: 'As in quarantine.',
    quarantine_id: 'The line it is about.',
    number: 'Position among the decisions about the line, from 1.',
    kind: 'DISMISSED: put aside. REOPENED: a dismissal was undone. REPLAYED: a corrected record was taken in.',
    note: 'Why, in the words of who decided. Null: nothing was said.',
    decided_at: 'When it was decided.',
    batch_id: 'The batch that took the corrected record. Null: not a replay.',
  }
  for (const [column, text] of Object.entries(columns)) {
    await comment(db, `column dossiers.quarantine_decision.${column}`, text)
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index dossiers.quarantine_batch_id`.execute(db)
  await sql`drop table dossiers.quarantine_decision`.execute(db)
  await sql`drop type dossiers.quarantine_decision_kind`.execute(db)
}

async function comment(db: Kysely<unknown>, object: string, text: string): Promise<void> {
  await sql`comment on ${sql.raw(object)} is ${sql.lit(text)}`.execute(db)
}
