import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** One row per unit and interval in which type, name and parent did not change, oldest first. */
export function findUnitVersions(db: Kysely<Database>, unitIds: readonly string[]) {
  return db
    .selectFrom('administrative_units.unit_version as v')
    .where('v.unit_id', 'in', unitIds)
    .select([
      'v.unit_id as unitId',
      'v.valid_from as from',
      'v.valid_until as until',
      'v.type',
      'v.name',
      'v.basis',
      'v.basis_en as basisEn',
    ])
    .orderBy('v.unit_id')
    .orderBy('v.valid_from')
}
