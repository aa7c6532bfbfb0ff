import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { believedStates } from './believed-states.ts'
import { isListed, monthsOf, type DossierConditions } from './where-dossiers.ts'

/** One row: the number of dossiers in the list; no more than `most` + 1 are looked at. */
export function countDossiers(db: Kysely<Database>, asked: DossierConditions, most: number) {
  return db
    .selectFrom(
      dossiersOf(db, asked)
        .limit(most + 1)
        .as('f'),
    )
    .select(({ fn }) => fn.countAll<number>().as('count'))
}

function dossiersOf(db: Kysely<Database>, asked: DossierConditions) {
  return db
    .selectFrom(believedStates(db, asked.asKnownAt, monthsOf(asked)).as('f'))
    .where(isListed(asked))
    .select(sql<number>`1`.as('one'))
}
