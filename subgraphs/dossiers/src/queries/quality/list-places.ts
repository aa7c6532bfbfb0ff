import type { Kysely } from 'kysely'
import type { Database } from '../../database.ts'

/** One row per province of the country, or with a code per commune of that province and the province itself, in order of code. */
export function listPlaces(db: Kysely<Database>, provinceCode: string | null) {
  const units = db.selectFrom('dossiers.known_unit as u').select(['u.id', 'u.code', 'u.level']).orderBy('u.code')
  return provinceCode === null
    ? units.where('u.level', '=', 'PROVINCE')
    : units.where('u.province_code', '=', provinceCode)
}
