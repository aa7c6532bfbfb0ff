import { sql, type RawBuilder } from 'kysely'
import type { ReasonCode } from '../../intake/reason.ts'

export interface OpenReasonRow {
  readonly source: string
  /** Null: all open lines of the source, whatever their reasons. */
  readonly code: ReasonCode | null
  readonly lines: number
}

/** One row per source and reason of its lines that wait in quarantine, and one per source for all; a line may have several reasons. */
export function countOpenReasons(sources: readonly string[]): RawBuilder<OpenReasonRow> {
  return sql<OpenReasonRow>`
    with open_line as materialized (
      select q.source_name, q.id, q.reasons
      from dossiers.quarantine q
      where q.source_name = any(${[...sources]}) and q.state = 'OPEN'
    )
    select o.source_name as source, r.reason ->> 'code' as code, count(distinct o.id) as lines
    from open_line o cross join lateral jsonb_array_elements(o.reasons) as r (reason)
    group by grouping sets ((o.source_name, r.reason ->> 'code'), (o.source_name))
    order by source, lines desc, code`
}
