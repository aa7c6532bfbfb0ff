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

/** How many rows the planner expects in the list, from its statistics of the columns: no dossier is looked at. */
export async function estimateDossiers(db: Kysely<Database>, asked: DossierConditions): Promise<number> {
  const [plan] = await dossiersOf(db, asked).explain<{ 'QUERY PLAN': readonly { Plan: { 'Plan Rows': number } }[] }>(
    'json',
  )
  return plan?.['QUERY PLAN'][0]?.Plan['Plan Rows'] ?? 0
}

function dossiersOf(db: Kysely<Database>, asked: DossierConditions) {
  return db
    .selectFrom(believedStates(db, asked.asKnownAt, monthsOf(asked)).as('f'))
    .where(isListed(asked))
    .select(sql<number>`1`.as('one'))
}
