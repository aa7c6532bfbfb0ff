import { sql, type RawBuilder } from 'kysely'
import { measureColumns } from '../figures/measure-columns.ts'
import { spansBefore } from '../rules/figure-spans.ts'
import { figuresOf } from './figures-of.ts'
import type { Conditions, Subjects } from './subjects.ts'

/** day null: everything before the period. */
export interface DayRow {
  readonly key: string
  readonly day: string | null
  readonly received: number
  readonly online: number
  readonly direct: number
  readonly post: number
  readonly resolved: number
  readonly late: number
  readonly closedWithoutResult: number
}

const shown = ['received', 'resolved', 'resolved_late', 'closed']
const columns = measureColumns.filter(({ name }) => shown.includes(name))

/**
 * One row per subject and civil day on which anything happened; day null: everything before the period, of which what
 * came less what went is in handling when it begins. A dossier counts on the day it was received and again on the day it
 * ended; what was never received counts on neither.
 */
export function summariseByDay(
  subjects: Subjects,
  keys: readonly string[],
  conditions: Conditions,
): RawBuilder<DayRow> {
  const { from, until } = conditions.period
  const spans = [...spansBefore(from), { span: 'DAY', from, until, isBefore: false } as const]
  return sql<DayRow>`
    select f.key, case when not f.is_before then f.day end as day, ${sum('received')} as received,
      ${sum('received', 'ONLINE')} as online, ${sum('received', 'DIRECT')} as direct, ${sum('received', 'POST')} as post,
      ${sum('resolved')} as resolved, ${sum('resolved_late')} as late, ${sum('closed')} as "closedWithoutResult"
    from (${figuresOf({ subjects, keys, spans, columns }, conditions)}) f
    group by 1, 2
    order by 1, 2`
}

function sum(column: string, channel?: 'ONLINE' | 'DIRECT' | 'POST') {
  const filter = channel === undefined ? sql`` : sql` filter (where f.channel = ${sql.lit(channel)})`
  return sql<number>`coalesce(sum(${sql.ref(`f.${column}`)})${filter}, 0)::bigint`
}
