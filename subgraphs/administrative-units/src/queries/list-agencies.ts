import { likePattern } from '@motcua/kit/searchable'
import type { Page } from '@motcua/kit/paging'
import { type Expression, expressionBuilder, type Kysely, sql, type SqlBool } from 'kysely'
import type { Database } from '../database.ts'
import { agencyColumns } from './find-agencies.ts'

interface AgencyTable {
  a: Database['administrative_units.agency']
}

/** One row per agency whose code or names hold every word, nearest first; one more than the page shows. */
export function listAgencies(db: Kysely<Database>, words: readonly string[], { first, after }: Page) {
  const distance = distanceTo(words)
  let query = db.selectFrom('administrative_units.agency as a').where(holdsAll(words))
  if (after !== null) {
    const [lastDistance = '', lastCode = ''] = after
    query = query.where((eb) =>
      eb.or([eb(distance, '>', lastDistance), eb.and([eb(distance, '=', lastDistance), eb('a.code', '>', lastCode)])]),
    )
  }
  return query
    .select(agencyColumns)
    .select(distance.as('distance'))
    .orderBy('distance')
    .orderBy('a.code')
    .limit(first + 1)
}

/** One row: how many agencies hold every word. */
export function countAgencies(db: Kysely<Database>, words: readonly string[]) {
  return db
    .selectFrom('administrative_units.agency as a')
    .where(holdsAll(words))
    .select(({ fn }) => fn.countAll<number>().as('count'))
}

function holdsAll(words: readonly string[]): Expression<SqlBool> {
  const eb = expressionBuilder<AgencyTable, 'a'>()
  return eb.and(words.map((word) => eb('a.searchable', 'like', `%${likePattern(word)}%`)))
}

/** '0': the code is what was typed; '1': the agency decides for a province; '2': below one. */
function distanceTo(words: readonly string[]) {
  return sql<string>`case when lower(a.code) = ${words.join(' ')} then '0' when a.level = 'PROVINCE' then '1' else '2' end`
}
