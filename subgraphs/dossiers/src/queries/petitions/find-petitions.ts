import type { Kysely } from 'kysely'
import type { Database } from '../../database.ts'

/** One row per petition of that code; codes are unique within a province. */
export function findPetitions(db: Kysely<Database>, codes: readonly string[]) {
  return db
    .selectFrom('dossiers.petition as p')
    .where('p.code', 'in', codes)
    .select(['p.province_code as provinceCode', 'p.code', 'p.unit_id as unitId', 'p.agency_code as agencyCode'])
    .select(['p.kind', 'p.dossier_code as dossierCode', 'p.received_at as receivedAt'])
    .select(['p.transferred_at as transferredAt', 'p.refused_at as refusedAt', 'p.handled_at as handledAt'])
    .select(['p.supplement_requested_at as supplementRequestedAt', 'p.published_at as publishedAt'])
    .select(['p.likes', 'p.dislikes', 'p.is_repeated as isRepeated'])
}
