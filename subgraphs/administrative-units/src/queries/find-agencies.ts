import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** An agency as a question answers it. */
export const agencyColumns = [
  'a.code',
  'a.name',
  'a.kind',
  'a.level',
  'a.unit_id as unitId',
  'a.code_basis as codeBasis',
] as const

/** One row per known agency code. */
export function findAgencies(db: Kysely<Database>, codes: readonly string[]) {
  return db.selectFrom('administrative_units.agency as a').where('a.code', 'in', codes).select(agencyColumns)
}

/** One row per agency that decides for one of the units, in order of code. */
export function findAgenciesOfUnits(db: Kysely<Database>, unitIds: readonly string[]) {
  return db
    .selectFrom('administrative_units.agency as a')
    .where('a.unit_id', 'in', unitIds)
    .select(agencyColumns)
    .orderBy('a.code')
}
