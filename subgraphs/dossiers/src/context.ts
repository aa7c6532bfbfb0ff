import type { RequestScope } from '@motcua/kit/subgraph'
import type { Kysely } from 'kysely'
import type { Database } from './database.ts'
import type { Intake } from './intake/intake.ts'
import { createLoaders, type Loaders } from './loaders.ts'

/** What a resolver is given besides its arguments; a new one for every request. */
export interface Context extends RequestScope {
  readonly loaders: Loaders
  readonly intake: Intake
}

export function createContext(db: Kysely<Database>, intake: Intake, scope: RequestScope): Context {
  return { ...scope, loaders: createLoaders(db), intake }
}
