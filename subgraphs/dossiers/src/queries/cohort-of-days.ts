import { addDays } from '@motcua/kit/civil-day'
import type { Period } from '@motcua/kit/period'
import { sql, type RawBuilder } from 'kysely'
import { factsOf } from '../figures/changes-of-states.ts'
import { readMeasures } from '../figures/dossier-counts.ts'
import { measures } from '../figures/measures.ts'
import { countsTo, keyOf, nationKey, partsOf, type Conditions, type Subjects } from './subjects.ts'

/**
 * One row per subject: the cohort measures of the dossiers received on these days, in their state at the end of the period, counted from
 * the dossiers themselves. Figures know whole half-months of reception; this is for the days before the first of them.
 */
export function cohortOfDays(
  asked: { readonly subjects: Subjects; readonly keys: readonly string[]; readonly receivedIn: Period },
  conditions: Conditions,
): RawBuilder<unknown> {
  const { period, asKnownAt } = conditions
  const held = { on: addDays(period.until, -1) }
  const { from, until } = asked.receivedIn
  const holds = [
    sql`f.received_on >= ${from} and f.received_on < ${until}`,
    countsTo(asked.subjects, asked.keys, held),
    ...partsOf(conditions),
  ]
  const key = keyOf(asked.subjects, held) ?? sql.lit(nationKey)
  const states = (table: 'dossier' | 'dossier_past', ...also: RawBuilder<unknown>[]) => sql`
    select ${key} as key, ${factsOf('f')} from ${sql.id('dossiers', table)} f
    where ${sql.join([...holds, ...also], sql` and `)}`
  const months = [sql`f.received_month >= ${`${from.slice(0, 8)}01`}`, sql`f.received_month < ${until}`]
  const moment = asKnownAt === null ? null : new Date(asKnownAt)
  const isKnown = sql`f.recorded_at <= ${moment}`
  const believed =
    moment === null
      ? states('dossier', ...months)
      : sql`${states('dossier', ...months, isKnown)} union all
        ${states('dossier_past', isKnown, sql`f.superseded_at > ${moment}`)}`
  const counts = readMeasures.flatMap((name) => {
    const { summed, list } = measures[name]
    return summed === 'COHORT' && list !== undefined
      ? [sql`count(*) filter (where ${list[1](period)}) as ${sql.id(name)}`]
      : []
  })
  return sql`select f.key, ${sql.join(counts)} from (${believed}) f group by f.key`
}
