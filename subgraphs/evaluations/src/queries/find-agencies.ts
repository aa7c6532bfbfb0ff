import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'

/** One row per code that an agency bears or bore, or under which the portal published points. */
export function findAgencyCodes(codes: readonly string[]): RawBuilder<{ readonly code: string }> {
  return sql<{ readonly code: string }>`
    select c.code from unnest(${[...codes]}::text[]) as c (code)
    where exists (select from dossiers.indicator_agency a where a.agency_code = c.code)
      or exists (select from evaluations.capture_entry e where e.agency_code = c.code)`
}

/**
 * One row per People's Committee of a province that has one of these agency codes, or whose province has one of them as its id
 * or its official code.
 */
export function findCommittees(db: Kysely<Database>, names: readonly string[]) {
  return db
    .selectFrom('dossiers.indicator_agency as c')
    .where('c.level', '=', 'PROVINCE')
    .where('c.is_peoples_committee', 'is', true)
    .where(({ or, and, eb }) =>
      or([
        eb('c.agency_code', 'in', names),
        eb('c.unit_id', 'in', names),
        and([eb('c.province_code', 'in', names), eb('c.ended_on', 'is', null)]),
      ]),
    )
    .select([
      sql<string>`c.agency_code`.as('agencyCode'),
      sql<string>`c.unit_id`.as('unitId'),
      sql<string>`c.province_code`.as('provinceCode'),
    ])
}
