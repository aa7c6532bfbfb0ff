import { sql, type Kysely } from 'kysely'

/**
 * Captures that people import, beside those of the reference data: each with its moment, file and hash, several of one day, and none of
 * them ever changed or taken away.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table evaluations.capture
    add column captured_at timestamptz,
    add column file_name text,
    add column content_hash text constraint capture_hash_is_sha256 check (content_hash ~ '^[0-9a-f]{64}$'),
    add column imported_at timestamptz,
    drop constraint capture_once_a_day,
    add constraint capture_once_a_moment unique nulls not distinct (level, within_agency, captured_on, captured_at),
    add constraint capture_moment_on_its_day check (captured_on = (captured_at at time zone 'Asia/Ho_Chi_Minh')::date),
    add constraint capture_import_whole check (num_nulls(file_name, content_hash, imported_at) in (0, 3)),
    add constraint capture_import_at_a_moment check (imported_at is null or captured_at is not null),
    alter constraint capture_scheme_fkey deferrable initially immediate`.execute(db)
  const meanings = {
    captured_on:
      'Civil day on which the portal was read; of several captures of a day the one of the latest moment is shown.',
    captured_at:
      'When the portal was read. Null: reference data, of which the day alone is known; the earliest of its day.',
    file_name: 'Name of the imported file. Null: reference data.',
    content_hash: 'SHA-256 of what the file says, whatever its layout. Null: reference data.',
    imported_at: 'When it was imported. Null: reference data, which a change of its files makes anew.',
  }
  for (const [column, text] of Object.entries(meanings)) {
    await sql`comment on column ${sql.id('evaluations', 'capture', column)} is ${sql.lit(text)}`.execute(db)
  }
  await keepImported(db)
}

/** What refers to another stands before it. */
const parts = ['capture_national_group', 'capture_indicator', 'capture_group', 'capture_entry']

/** In the database, so that no program and no hand can do it by mistake. */
async function keepImported(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function evaluations.keep_imported() returns trigger language plpgsql as $$
    begin
      if tg_table_name = 'capture' then
        if old.imported_at is null then return case tg_op when 'DELETE' then old else new end; end if;
      elsif not exists (select from evaluations.capture c where c.id = old.capture_id and c.imported_at is not null) then
        return case tg_op when 'DELETE' then old else new end;
      end if;
      raise exception 'An imported capture of the portal is kept as it is for ever.' using errcode = 'restrict_violation';
    end $$`.execute(db)
  await sql`comment on function evaluations.keep_imported() is
    'Refuses to change or delete what belongs to an imported capture.'`.execute(db)
  for (const table of ['capture', ...parts]) {
    await sql`create trigger ${sql.id(`${table}_keep_imported`)} before update or delete on ${sql.id('evaluations', table)}
      for each row execute function evaluations.keep_imported()`.execute(db)
  }
}

/** Without the moments two captures of a day cannot be told apart: those that were imported go. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop function evaluations.keep_imported() cascade`.execute(db)
  for (const table of parts) {
    await sql`delete from ${sql.id('evaluations', table)} where capture_id in
      (select id from evaluations.capture where imported_at is not null)`.execute(db)
  }
  await sql`delete from evaluations.capture where imported_at is not null`.execute(db)
  await sql`alter table evaluations.capture
    drop constraint capture_once_a_moment,
    drop constraint capture_moment_on_its_day,
    drop column captured_at, drop column file_name, drop column content_hash, drop column imported_at,
    add constraint capture_once_a_day unique nulls not distinct (level, within_agency, captured_on),
    alter constraint capture_scheme_fkey not deferrable`.execute(db)
}
