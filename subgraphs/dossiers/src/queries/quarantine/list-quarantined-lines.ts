import type { Kysely } from 'kysely'
import type { Database } from '../../database.ts'
import type { Reason } from '../../intake/reason.ts'

/** One row per line of one batch in quarantine, in the order of its lines. */
export function listLinesOfBatch(db: Kysely<Database>, provinceCode: string, batchId: number) {
  return listLines(db, provinceCode).where('q.batch_id', '=', batchId).orderBy('q.line_number')
}

/** One row per line in quarantine with one of these ids, in the order in which they came. */
export function listLinesOfIds(db: Kysely<Database>, provinceCode: string, ids: readonly number[]) {
  return listLines(db, provinceCode).where('q.id', 'in', ids).orderBy('q.id')
}

function listLines(db: Kysely<Database>, provinceCode: string) {
  return db
    .selectFrom('dossiers.quarantine as q')
    .where('q.province_code', '=', provinceCode)
    .select(['q.province_code as provinceCode', 'q.id', 'q.batch_id as batchId', 'q.line_number as lineNumber'])
    .select(['q.line', 'q.state', 'q.note', 'q.decided_at as decidedAt'])
    .select(({ ref }) => ref('q.reasons').$castTo<readonly Reason[]>().as('reasons'))
}
