import { sql, type RawBuilder } from 'kysely'

export interface OpenReasonRow {
  readonly source: string
  /** Null: all open lines of the source, whatever their reasons. */
  readonly code: string | null
  readonly lines: number
}

/** One row per source and reason of its lines that wait in quarantine, and one per source for all; a line may have several reasons. */
export function countOpenReasons(sources: readonly string[]): RawBuilder<OpenReasonRow> {
  return sql<OpenReasonRow>`
    select q.source_name as source, r.reason ->> 'code' as code, count(distinct q.id) as lines
    from dossiers.quarantine q cross join lateral jsonb_array_elements(q.reasons) as r (reason)
    where q.source_name = any(${[...sources]}) and q.state = 'OPEN'
    group by grouping sets ((q.source_name, r.reason ->> 'code'), (q.source_name))
    order by source, lines desc, code`
}
