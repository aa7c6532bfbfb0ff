import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

const unitColumns = ['u.id as id', 'u.level as level', 'u.code as code', 'u.province_code as provinceCode'] as const

/** One row per known unit: its level, its code and the province it lies in. */
export function findUnits(db: Kysely<Database>, ids: readonly string[]) {
  return db.selectFrom('dossiers.known_unit as u').where('u.id', 'in', ids).select(unitColumns)
}

/** One row per known unit that has one of these ids, or bears one of them as its official code. */
export function findUnitsNamed(db: Kysely<Database>, names: readonly string[]) {
  return db
    .selectFrom('dossiers.known_unit as u')
    .where(({ or, and, eb }) =>
      or([eb('u.id', 'in', names), and([eb('u.code', 'in', names), eb('u.ended_on', 'is', null)])]),
    )
    .select(unitColumns)
}

/** One row per known agency: its code and the province it decides in. */
export function findAgencies(db: Kysely<Database>, codes: readonly string[]) {
  return db
    .selectFrom('dossiers.known_agency as a')
    .where('a.code', 'in', codes)
    .select(['a.code as code', 'a.province_code as provinceCode'])
}

interface PlacesAsked {
  /** Code of the province; null: the whole country. */
  readonly within: string | null
  readonly level: 'PROVINCE' | 'COMMUNE' | 'MINISTRY' | null
}

/** One row per unit of a level that exists at the end of the day. */
export function listUnitsOfLevel(db: Kysely<Database>, { within, level }: PlacesAsked, day: string) {
  return db
    .selectFrom('dossiers.known_unit as u')
    .$if(level !== null, (units) => units.where('u.level', '=', level))
    .where(({ or, eb }) => or([eb('u.ended_on', 'is', null), eb('u.ended_on', '>', day)]))
    .$if(within !== null, (units) => units.where('u.province_code', '=', within ?? ''))
    .select(unitColumns)
    .orderBy('u.code')
    .orderBy('u.id')
}

/** One row per agency that decides in the province. */
export function listAgenciesOfProvince(db: Kysely<Database>, { within, level }: PlacesAsked) {
  return db
    .selectFrom('dossiers.known_agency as a')
    .where('a.province_code', '=', within ?? '')
    .$if(level !== null, (agencies) => agencies.where('a.level', '=', level))
    .select(['a.code as code', 'a.province_code as provinceCode'])
    .orderBy('a.code')
}
