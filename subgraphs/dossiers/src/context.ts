import { findHolder } from '@motcua/db/access/find-holder'
import type { RequestScope } from '@motcua/kit/subgraph'
import { viewerOf, type Viewer } from '@motcua/kit/viewer'
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
  /** Who sends the request; looked up when it is first asked for. */
  viewer(): Promise<Viewer>
  /** Called for each list of dossiers that is opened; throws for one too many. */
  admitList(): void
}

export function createContext(db: Kysely<Database>, intake: Intake, scope: RequestScope): Context {
  const viewer = viewerOf(scope.authorization, (token) => findHolder(db, token, scope.today))
  return { ...scope, viewer, db, loaders: createLoaders(db), intake, admitList: createListBudget() }
}
