import { sql } from 'kysely'
import { halfMonthOf } from '../rules/half-months.ts'
import { nothingInSpan, type SpanCounters } from '../rules/rank-intervals/span-counters.ts'
import { counterColumns, type AskedCounters } from './observe.ts'

/** One row of figures in one span. */
export interface SpanRow extends SpanCounters {
  readonly key: string
  readonly startsOn: string
}

const ofResolved = { resolvedInTime: 'resolved_in_time', resolvedDeterminable: 'resolved_determinable' }
const columns: readonly (readonly [name: string, column: string])[] = Object.entries({
  ...counterColumns,
  ...ofResolved,
}).filter(([name]) => name in nothingInSpan)

/**
 * One row per span in which a province or agency has figures, as known at the moment, in order of key and day: days of provinces, whole
 * half-months of agencies, as figures are stored.
 */
export function sumSpans({ subjectKind, provinceCode, from, until, asKnownAt }: AskedCounters) {
  const isOfProvinces = subjectKind === 'COMPETENT_PROVINCE'
  const end = isOfProvinces ? until : halfMonthOf(until)
  const within = provinceCode === null ? sql`true` : sql`c.province_code = ${provinceCode}`
  const shown = sql.raw(columns.map(([, column]) => `c.${column}`).join(', '))
  const rows = (view: 'indicator_figure' | 'indicator_change', weight: number, holds: ReturnType<typeof sql>) => sql`
    select c.subject_key, c.starts_on, ${sql.lit(weight)} as weight, ${shown} from ${sql.id('dossiers', view)} as c
    where c.subject_kind = ${sql.lit(subjectKind)} and c.span = ${sql.lit(isOfProvinces ? 'DAY' : 'HALF_MONTH')}
      and ${within} and c.starts_on >= ${from} and c.starts_on < ${end} and ${holds}`
  const parts = [rows('indicator_figure', 1, sql`true`)]
  if (asKnownAt !== null) parts.push(rows('indicator_change', -1, sql`c.recorded_at > ${asKnownAt}`))
  const sums = columns.map(
    ([name, column]) => sql`coalesce(sum(f.weight * f.${sql.raw(column)}), 0)::bigint as ${sql.id(name)}`,
  )
  return sql<SpanRow>`
    select f.subject_key as key, f.starts_on::text as "startsOn", ${sql.join(sums)}
    from (${sql.join(parts, sql` union all `)}) as f
    group by f.subject_key, f.starts_on order by f.subject_key, f.starts_on`
}
