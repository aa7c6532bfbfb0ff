import type { Kysely } from 'kysely'
import type { Database } from '../../database.ts'

export type QuarantineState = 'OPEN' | 'REPLAYED' | 'DISMISSED'

/** One row per line of a source in quarantine in that state, in the order in which they came, after the given id. */
export function listQuarantine(
  db: Kysely<Database>,
  sourceName: string,
  { state, after, first }: { readonly state: QuarantineState; readonly after: number; readonly first: number },
) {
  return db
    .selectFrom('dossiers.quarantine as q')
    .where('q.source_name', '=', sourceName)
    .where('q.state', '=', state)
    .where('q.id', '>', after)
    .select([
      'q.id as id',
      'q.province_code as provinceCode',
      'q.batch_id as batchId',
      'q.line_number as lineNumber',
      'q.line as line',
      'q.encoding as encoding',
      'q.bytes as bytes',
      'q.reasons as reasons',
      'q.state as state',
      'q.note as note',
    ])
    .orderBy('q.id')
    .limit(first)
}
