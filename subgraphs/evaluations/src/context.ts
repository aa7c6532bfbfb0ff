import type { RequestScope } from '@motcua/kit/subgraph'
import type { Kysely } from 'kysely'
import type { Database } from './database.ts'
import { createLoaders, type Loaders } from './loaders.ts'

/** What a resolver is given besides its arguments; a new one for every request. */
export interface Context extends RequestScope {
  readonly db: Kysely<Database>
  readonly loaders: Loaders
}

export function createContext(db: Kysely<Database>, scope: RequestScope): Context {
  return { ...scope, db, loaders: createLoaders(db) }
}
