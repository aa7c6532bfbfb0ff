import { sql, type RawBuilder } from 'kysely'
import { dossierColumns } from './store-dossiers.ts'

/** A current revision as its sender told it, in the words of the platform; its number n orders those of a province. */
export interface ToldRevision {
  readonly n: string
  readonly facts: Record<string, string | boolean | null>
  readonly supplements: readonly (readonly [string, string | null])[]
  readonly apologies: readonly (readonly [string, string | null])[]
  readonly handOvers: readonly (readonly [string, string])[]
}

/** One row per current revision of a province that is no tombstone, in order of dossier and source, after the last one read. */
export function listToldRevisions(
  provinceCode: string,
  after: { readonly code: string; readonly source: string },
  most: number,
): RawBuilder<ToldRevision & { readonly code: string; readonly source: string }> {
  const pairs = (table: string, names: string) => sql`coalesce((
    select jsonb_agg(jsonb_build_array(${sql.raw(names)}) order by e.number) from ${sql.id('dossiers', table)} e
    where e.dossier_code = r.dossier_code and e.province_code = r.province_code and e.source_name = r.source_name
      and e.revision = r.revision), '[]')`
  return sql`
    select r.dossier_code as code, r.source_name as source, r.revision::text as n,
      to_jsonb(r) - 'payload' || jsonb_build_object(
        'receiving_unit', (select u.code from dossiers.known_unit u where u.id = r.receiving_unit_id),
        'residence_unit', (select u.code from dossiers.known_unit u where u.id = r.residence_unit_id)) as facts,
      ${pairs('supplement_pause', 'e.requested_at, e.completed_at')} as supplements,
      ${pairs('apology', 'e.issued_at, e.new_appointment_at')} as apologies,
      ${pairs('hand_over', 'e.handed_at, e.from_agency_code')} as "handOvers"
    from dossiers.dossier_revision r
    where r.province_code = ${provinceCode} and r.is_current and not r.deleted
      and (r.dossier_code, r.source_name) > (${after.code}, ${after.source})
    order by r.dossier_code, r.source_name
    limit ${most}`
}

/** Every staged line is the current revision of its dossier. Units are those that the revision was stored with. */
export function takeAsCurrent(): RawBuilder<unknown> {
  return sql`
    create temporary table intake_class on commit drop as
    select c.line_number, c.dossier_code, c.revision, 'ACCEPTED' as class, null::bigint as known_revision,
      null::date as known_month, true as is_current, false as is_only
    from intake_checked c where c.reasons = '[]'`
}

/** One row per dossier that is not what its current revision gives: its code and each column with both values. */
export function findOtherwiseStored(provinceCode: string): RawBuilder<{
  readonly code: string
  readonly stored: Record<string, unknown> | null
  readonly told: Record<string, unknown> | null
}> {
  const recounted = dossierColumns.filter((column) => !['batch_id', 'recorded_at', 'source_name'].includes(column))
  const of = (alias: string) => sql.raw(recounted.map((column) => `${alias}.${column}`).join(', '))
  const object = (alias: string) => sql.raw(recounted.map((column) => `'${column}', ${alias}.${column}`).join(', '))
  return sql`
    select coalesce(s.code, d.code) as code,
      case when d.code is not null then jsonb_build_object(${object('d')}) end as stored,
      case when s.code is not null then jsonb_build_object(${object('s')}) end as told
    from intake_state s
    full join (select * from dossiers.dossier where province_code = ${provinceCode} and source_name is not null) d
      on d.code = s.code
    where (${of('s')}) is distinct from (${of('d')}) or s.code is null or d.code is null
    order by 1`
}
