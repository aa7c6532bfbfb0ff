import { sql, type RawBuilder } from 'kysely'
import { readMeasures } from '../figures/dossier-counts.ts'
import { termsOf, type Term } from '../figures/measure-columns.ts'
import { measures, type Summed } from '../figures/measures.ts'
import { halfMonthFrom, spansBefore, spansWithin } from '../rules/figure-spans.ts'
import { cohortOfDays } from './cohort-of-days.ts'
import { figuresOf } from './figures-of.ts'
import type { Conditions, Subjects } from './subjects.ts'

/** The measures of one subject that are read; completeCounts adds those that are sums of others. */
export interface SummaryRow extends Readonly<Record<string, unknown>> {
  readonly key: string
}

/**
 * One row per subject: every measure of its dossiers in the period and at its end, added up from stored figures. A subject without
 * figures has no row. One statement, so that a batch is in all of it or in none.
 */
export function summariseDossiers(
  subjects: Subjects,
  keys: readonly string[],
  conditions: Conditions,
): RawBuilder<SummaryRow> {
  const { from, until } = conditions.period
  const firstHalfMonth = halfMonthFrom(from)
  const spans = [...spansBefore(from), ...spansWithin(conditions.period)]
  const figures = figuresOf({ subjects, keys, spans }, conditions)
  const hasBegun = firstHalfMonth !== from
  const columns = readMeasures.map((name) => {
    const added = sql`${sql.join(
      termsOf(name).map((term) => sumOf(term, firstHalfMonth)),
      sql` + `,
    )}`
    const isCohort = hasBegun && measures[name].summed === 'COHORT'
    return sql`${added}${isCohort ? sql` + coalesce(max(${sql.ref(`c.${name}`)}), 0)` : sql``} as ${sql.id(name)}`
  })
  if (!hasBegun) {
    return sql<SummaryRow>`select f.key, ${sql.join(columns)} from (${figures}) f group by f.key order by f.key`
  }
  // The half-month in which the period begins is stored as a whole: its part of the cohort is counted from the dossiers.
  const receivedIn = { from, until: firstHalfMonth < until ? firstHalfMonth : until }
  return sql<SummaryRow>`
    with begun as materialized (${cohortOfDays({ subjects, keys, receivedIn }, conditions)})
    select f.key, ${sql.join(columns)} from (${figures}) f left join begun c on c.key = f.key group by f.key order by f.key`
}

/** A column added up over the rows that the term looks at. A stock is all that came less all that went. */
function sumOf({ column, sign, summed, channel, level }: Term, firstHalfMonth: string): RawBuilder<number> {
  const rows: Record<Summed, RawBuilder<unknown>[]> = {
    WITHIN: [sql`not f.is_before`],
    BEFORE: [sql`f.is_before`],
    ALWAYS: [],
    COHORT: [sql`not f.is_before`, sql`f.received_in >= ${firstHalfMonth}`],
  }
  const holds = [...rows[summed]]
  if (channel !== null) holds.push(sql`f.channel = ${sql.lit(channel)}`)
  if (level !== null) holds.push(sql`f.level = ${sql.lit(level)}`)
  const filter = holds.length === 0 ? sql`` : sql` filter (where ${sql.join(holds, sql` and `)})`
  return sql<number>`${sql.raw(sign < 0 ? '-' : '')}coalesce(sum(${sql.ref(`f.${column}`)})${filter}, 0)::bigint`
}
