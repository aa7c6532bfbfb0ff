import { sql, type RawBuilder } from 'kysely'
import { factsOf } from '../figures/changes-of-states.ts'
import type { SpanRange } from '../rules/figure-spans.ts'
import { countsEver, partsOf, type Conditions, type Subjects } from './subjects.ts'

/**
 * The believed states of the dossiers of subjects of which anything can have happened in the spans, as changesByRow takes them. All
 * that happens to a dossier lies between its submission and its end.
 */
export function statesAround(
  subjects: Subjects,
  keys: readonly string[],
  spans: readonly SpanRange[],
  conditions: Conditions,
): RawBuilder<unknown> {
  const until = spans.reduce((last, span) => (span.until > last ? span.until : last), '')
  const from = spans.reduce<string | null>(
    (first, span) => (first === null || span.from === null ? null : span.from < first ? span.from : first),
    spans[0]?.from ?? null,
  )
  const holds = [
    sql`f.submitted_on < ${until}`,
    ...(from === null ? [] : [sql`(f.ended_on is null or f.ended_on >= ${from})`]),
    countsEver(subjects, keys),
    ...partsOf(conditions),
  ]
  const states = (table: 'dossier' | 'dossier_past', ...also: RawBuilder<unknown>[]) => sql`
    select ${factsOf('f')} from ${sql.id('dossiers', table)} f
    where ${sql.join([...holds, ...also], sql` and `)}`
  if (conditions.asKnownAt === null) return states('dossier')
  const moment = new Date(conditions.asKnownAt)
  const isKnown = sql`f.recorded_at <= ${moment}`
  return sql`${states('dossier', isKnown)} union all ${states('dossier_past', isKnown, sql`f.superseded_at > ${moment}`)}`
}
