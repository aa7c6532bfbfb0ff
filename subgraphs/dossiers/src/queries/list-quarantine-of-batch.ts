import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { Reason } from '../intake/reason.ts'

/** One row per line of one batch in quarantine, in the order of its lines. */
export function listQuarantineOfBatch(
  db: Kysely<Database>,
  { provinceCode }: { readonly provinceCode: string },
  batchId: number,
) {
  return db
    .selectFrom('dossiers.quarantine as q')
    .where('q.province_code', '=', provinceCode)
    .where('q.batch_id', '=', batchId)
    .select(['q.id', 'q.line_number as lineNumber', 'q.line', 'q.state', 'q.note'])
    .select(({ ref }) => ref('q.reasons').$castTo<readonly Reason[]>().as('reasons'))
    .orderBy('q.line_number')
}
