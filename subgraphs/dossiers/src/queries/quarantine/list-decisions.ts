import type { Kysely } from 'kysely'
import type { Database } from '../../database.ts'

/** One row per decision about these lines in quarantine, oldest first. */
export function listDecisions(db: Kysely<Database>, lineIds: readonly number[]) {
  return db
    .selectFrom('dossiers.quarantine_decision as d')
    .where('d.quarantine_id', 'in', lineIds)
    .select(['d.quarantine_id as lineId', 'd.province_code as provinceCode', 'd.kind', 'd.note'])
    .select(['d.decided_at as decidedAt', 'd.batch_id as batchId'])
    .orderBy('d.quarantine_id')
    .orderBy('d.number')
}
