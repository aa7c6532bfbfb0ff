import { sql, type Kysely } from 'kysely'

/** Which dossier a line in quarantine is about, so that what is shown of it can say that something newer waits. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table dossiers.quarantine add column dossier_code text, add column revision bigint`.execute(db)
  await sql`comment on column dossiers.quarantine.dossier_code is
    'Mã hồ sơ that the line names. Null: it cannot be read, or is no code of a dossier.'`.execute(db)
  await sql`comment on column dossiers.quarantine.revision is
    'Number of the revision that the line names. Null: it cannot be read.'`.execute(db)
  await readLines(db)
  await sql`create index quarantine_open_dossier on dossiers.quarantine (dossier_code, province_code)
    where state = 'OPEN' and dossier_code is not null`.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index dossiers.quarantine_open_dossier`.execute(db)
  await sql`alter table dossiers.quarantine drop column dossier_code, drop column revision`.execute(db)
}

/** Lines that came before say it in the fields of their source's mapping: its own name of a field, else that of its base. */
async function readLines(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function pg_temp.record_of(line text) returns jsonb language plpgsql as $$
    begin
      return case when jsonb_typeof(line::jsonb) = 'object' then line::jsonb end;
    exception when others then
      return null;
    end $$`.execute(db)
  await sql`
    update dossiers.quarantine q
    set dossier_code = case when length(n.code) <= 60 then (regexp_match(n.code, '^[0-9A-Z.]{3,}-\\d{6}(?:\\d{2})?-\\d{3,7}$'))[1] end,
      revision = (regexp_match(n.revision, '^\\d{1,15}$'))[1]::bigint
    from (
      select l.id, l.province_code, trim(l.record ->> coalesce(l.own_code, l.base_code)) as code,
        l.record ->> coalesce(l.own_revision, l.base_revision) as revision
      from (
        select w.id, w.province_code, pg_temp.record_of(w.line) as record,
          case when s.mapping ->> 'base' = 'NATIONAL_EXCHANGE' then 'MaHoSo' else 'dossierCode' end as base_code,
          case when s.mapping ->> 'base' = 'NATIONAL_EXCHANGE' then 'PhienBan' else 'revision' end as base_revision,
          (select min(f.key) from jsonb_each_text(s.mapping -> 'fields') f where f.value = 'dossierCode') as own_code,
          (select min(f.key) from jsonb_each_text(s.mapping -> 'fields') f where f.value = 'revision') as own_revision
        from dossiers.quarantine w join dossiers.source_system s on s.name = w.source_name
        where w.encoding = 'UTF8'
      ) l
    ) n
    where n.id = q.id and n.province_code = q.province_code`.execute(db)
  await sql`drop function pg_temp.record_of`.execute(db)
}
