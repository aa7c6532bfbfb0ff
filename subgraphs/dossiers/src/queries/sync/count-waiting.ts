import { sql, type RawBuilder } from 'kysely'
import { waitingLines } from '../waiting-lines.ts'

export interface WaitingCountsRow {
  readonly source: string
  readonly dossiers: number
  readonly neverShown: number
}

/** One row per source with dossiers of which something newer waits in quarantine: how many are shown, and how many are not. */
export function countWaiting(sources: readonly string[]): RawBuilder<WaitingCountsRow> {
  return sql<WaitingCountsRow>`
    select w.source_name as source, count(distinct w.dossier_code) filter (where w.shown) as dossiers,
      count(distinct w.dossier_code) filter (where not w.shown) as "neverShown"
    from (${waitingLines(sql`q.source_name = any(${[...sources]})`)}) w
    group by w.source_name
    order by source`
}
