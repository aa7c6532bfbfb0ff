import type { Kysely } from 'kysely'
import type { Database } from './database.ts'
import { createListingLoaders, type ListingLoaders } from './listing-loaders.ts'
import { createRowLoaders, type RowLoaders } from './row-loaders.ts'

export type Loaders = RowLoaders & ListingLoaders

export function createLoaders(db: Kysely<Database>): Loaders {
  const rows = createRowLoaders(db)
  return { ...rows, ...createListingLoaders(rows) }
}
