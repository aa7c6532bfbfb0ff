import { sql, type RawBuilder } from 'kysely'
import { decidedStates, stateColumns } from '../intake/store/store-dossiers.ts'
import type { StagedDelivery } from '../intake/store/delivery.ts'

/** A current revision as its sender sent it, in the words of the platform; its number n orders those of a province. */
export interface CurrentRevision {
  readonly n: string
  readonly facts: Record<string, string | boolean | null>
  readonly supplements: readonly (readonly [string, string | null])[]
  readonly apologies: readonly (readonly [string, string | null])[]
  readonly handOvers: readonly (readonly [string, string])[]
}

/** One row per current revision of a province that is no tombstone, in order of dossier and source, after the last one read. */
export function listCurrentRevisions(
  provinceCode: string,
  after: { readonly code: string; readonly source: string },
  most: number,
): RawBuilder<CurrentRevision & { readonly code: string; readonly source: string }> {
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
    from (
      select * from dossiers.current_revision c
      where c.province_code = ${provinceCode} and c.received_month is not null
        and (c.dossier_code, c.source_name) > (${after.code}, ${after.source})
      order by c.dossier_code, c.source_name
      limit ${most}
    ) c
    join dossiers.dossier_revision r on r.dossier_code = c.dossier_code and r.province_code = ${provinceCode}
      and r.source_name = c.source_name and r.revision = c.revision and r.recorded_at = c.recorded_at
    order by r.dossier_code, r.source_name`
}

/** One row per dossier that is not what its current revision gives: its code and each column with both values. */
export function findOtherwiseStored(staged: StagedDelivery): RawBuilder<{
  readonly code: string
  readonly stored: Record<string, unknown> | null
  readonly told: Record<string, unknown> | null
}> {
  const of = (alias: string) => sql.raw(stateColumns.map((column) => `${alias}.${column}`).join(', '))
  const object = (alias: string) => sql.raw(stateColumns.map((column) => `'${column}', ${alias}.${column}`).join(', '))
  return sql`
    select coalesce(s.code, d.code) as code,
      case when d.code is not null then jsonb_build_object(${object('d')}) end as stored,
      case when s.code is not null then jsonb_build_object(${object('s')}) end as told
    from (${decidedStates(staged)}) s
    full join (select * from dossiers.dossier where province_code = ${staged.provinceCode}) d on d.code = s.code
    where (${of('s')}) is distinct from (${of('d')}) or s.code is null or d.code is null
    order by 1`
}
