import type { RequestScope } from '@motcua/kit/subgraph'
import type { Kysely } from 'kysely'
import type { Database } from './database.ts'
import type { Intake } from './intake/intake.ts'
import { createListBudget } from './list-budget.ts'
import { createLoaders, type Loaders } from './loaders.ts'

/** What a resolver is given besides its arguments; a new one for every request. */
export interface Context extends RequestScope {
  readonly db: Kysely<Database>
  readonly loaders: Loaders
  readonly intake: Intake
  /** Called for each list of dossiers that is opened; throws for one too many. */
  admitList(): void
}

export function createContext(db: Kysely<Database>, intake: Intake, scope: RequestScope): Context {
  return { ...scope, db, loaders: createLoaders(db), intake, admitList: createListBudget() }
}
