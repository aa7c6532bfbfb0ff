import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { listQuarantine, type QuarantineState } from '../queries/intake/list-quarantine.ts'

const rowsAtOnce = 200

/** What a source has in quarantine as the text of one JSON list, read and written a piece at a time. */
export async function* quarantineList(
  db: Kysely<Database>,
  sourceName: string,
  state: QuarantineState,
): AsyncGenerator<string> {
  let after = 0
  let before = '['
  for (;;) {
    const rows = await listQuarantine(db, sourceName, { state, after, first: rowsAtOnce }).execute()
    for (const { provinceCode, batchId, ...row } of rows) {
      yield before + JSON.stringify({ ...row, batch: `${provinceCode}-${batchId}` })
      before = ','
      after = row.id
    }
    if (rows.length < rowsAtOnce) break
  }
  yield before === '[' ? '[]' : ']'
}
