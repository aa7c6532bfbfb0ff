import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { unitColumns, unitsOn } from './units-on.ts'

/** One row per code that a unit bears on the day; a code names at most one unit on one day. */
export function findUnitsByCode(db: Kysely<Database>, codes: readonly string[], on: string) {
  return unitsOn(db, on).where('u.code', 'in', codes).select(unitColumns)
}

/**
 * One row per unit, as it is on the day. An identity that does not exist on the day is still answered, because others
 * hold it: with its last version before the day, or else its first.
 */
export function findUnitsById(db: Kysely<Database>, ids: readonly string[], on: string) {
  return db
    .selectFrom('administrative_units.unit as u')
    .innerJoin('administrative_units.unit_version as v', 'v.unit_id', 'u.id')
    .where('u.id', 'in', ids)
    .distinctOn('u.id')
    .select(unitColumns)
    .orderBy('u.id')
    .orderBy((eb) => eb('v.valid_from', '<=', on), 'desc')
    .orderBy(sql`abs(v.valid_from - ${on}::date)`)
}
