import type { Kysely } from 'kysely'
import { createCodeLoaders, type CodeLoaders } from './code-loaders.ts'
import type { Database } from './database.ts'
import { createListingLoaders, type ListingLoaders } from './listing-loaders.ts'
import { createRowLoaders, type RowLoaders } from './row-loaders.ts'

export type Loaders = CodeLoaders & RowLoaders & ListingLoaders

export function createLoaders(db: Kysely<Database>): Loaders {
  const rows = createRowLoaders(db)
  return { ...createCodeLoaders(db), ...rows, ...createListingLoaders(rows) }
}
