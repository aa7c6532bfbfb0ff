import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { believedStates } from './believed-states.ts'
import { isListed, monthsOf, type DossierConditions } from './where-dossiers.ts'
import { dueState } from '../figures/list-conditions.ts'

/**
 * One row per status, channel, level, procedure and due state that occurs in the list, with the number of dossiers, and
 * one with all of them: in each row one facet is named and the others are null. No more than `most` + 1 dossiers are
 * looked at. The due state is that at the end of the day `on`; null: of the last day that the sender of the dossier told of.
 */
export function countFacets(
  db: Kysely<Database>,
  asked: DossierConditions,
  { on, most }: { readonly on: string | null; readonly most: number },
) {
  const states = db.selectFrom(believedStates(db, asked.asKnownAt, monthsOf(asked)).as('f'))
  const withDay =
    on === null
      ? states
          .innerJoin('dossiers.batch as b', (join) =>
            join.onRef('b.province_code', '=', 'f.province_code').onRef('b.id', '=', 'f.batch_id'),
          )
          .select(dueState(sql`(b.known_through + 1)`).as('dueState'))
      : states.select(dueState(sql`(${on}::date + 1)`).as('dueState'))
  const listed = withDay
    .where(isListed(asked))
    .select(['f.status', 'f.channel', 'f.level', 'f.procedure_code as procedure'])
    .limit(most + 1)
  return db
    .selectFrom(listed.as('l'))
    .groupBy(sql`grouping sets ((), (l.status), (l.channel), (l.level), (l.procedure), (l."dueState"))`)
    .select([
      sql<'ALL' | 'STATUS' | 'CHANNEL' | 'LEVEL' | 'PROCEDURE' | 'DUE_STATE'>`case
        when grouping(l.status) = 0 then 'STATUS' when grouping(l.channel) = 0 then 'CHANNEL'
        when grouping(l.level) = 0 then 'LEVEL' when grouping(l.procedure) = 0 then 'PROCEDURE'
        when grouping(l."dueState") = 0 then 'DUE_STATE' else 'ALL' end`.as('facet'),
      'l.status',
      'l.channel',
      'l.level',
      'l.procedure',
      'l.dueState',
    ])
    .select(({ fn }) => fn.countAll<number>().as('count'))
}
