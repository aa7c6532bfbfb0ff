import type { Page } from '@motcua/kit/paging'
import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { unitColumns, unitsOn } from './units-on.ts'
import { distanceTo, matches, type UnitFilter } from './where-units.ts'

/** One row per unit of the filter, exact matches of a search first and provinces among them, then in order of code; one more than the page shows. */
export function listUnits(db: Kysely<Database>, filter: UnitFilter, { first, after }: Page) {
  const distance = distanceTo(filter.search)
  let query = filteredUnits(db, filter)
  if (after !== null) {
    const [lastDistance = '', lastCode = ''] = after
    query = query.where((eb) =>
      eb.or([eb(distance, '>', lastDistance), eb.and([eb(distance, '=', lastDistance), eb('u.code', '>', lastCode)])]),
    )
  }
  return query
    .select(unitColumns)
    .select(distance.as('distance'))
    .orderBy('distance')
    .orderBy('u.code')
    .limit(first + 1)
}

/** One row per type that occurs among the units of the filter. */
export function countUnitsByType(db: Kysely<Database>, filter: UnitFilter) {
  return filteredUnits(db, filter)
    .groupBy('v.type')
    .select(({ fn }) => ['v.type', fn.countAll<number>().as('count')])
    .orderBy('v.type')
}

function filteredUnits(db: Kysely<Database>, { on, level, within, search }: UnitFilter) {
  let query = unitsOn(db, on)
  if (level === 'MINISTRY') query = query.where((eb) => eb.lit(false))
  else if (level !== null) query = query.where('u.level', '=', level)
  if (within !== null)
    query = query.where('v.parent_id', 'in', unitsOn(db, on).where('u.code', '=', within).select('u.id'))
  if (search !== null) query = query.where(matches(search))
  return query
}
