import { sql, type Kysely } from 'kysely'

const added = ['APPOINTMENT_MOVED', 'NO_RESULT_FILE', 'RETURNED_BEFORE_END']

/** Three more kinds of findings; what shows in a state stands for the current revision only, what shows in a step stays. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const value of added) {
    await sql`alter type dossiers.finding_kind add value if not exists ${sql.lit(value)}`.execute(db)
  }
  await sql`
    delete from dossiers.finding f using dossiers.dossier_revision r
    where f.kind <> 'IMPOSSIBLE_TRANSITION' and not r.is_current and r.dossier_code = f.dossier_code
      and r.province_code = f.province_code and r.source_name = f.source_name and r.revision = f.revision`.execute(db)
  await sql`create index finding_kind on dossiers.finding (kind, province_code, dossier_code, revision desc)`.execute(
    db,
  )
  await sql`drop index dossiers.finding_province_code`.execute(db)
  await sql`comment on table dossiers.finding is ${sql.lit(
    'One row per revision and thing about it that looks wrong although it was accepted: a step from the revision before, or the state of the current one. Data quality, never a refusal.',
  )}`.execute(db)
}

/** A value of a type cannot be taken back while rows may hold it; nothing else changes by its staying. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`create index finding_province_code on dossiers.finding (province_code, kind)`.execute(db)
  await sql`drop index dossiers.finding_kind`.execute(db)
}
