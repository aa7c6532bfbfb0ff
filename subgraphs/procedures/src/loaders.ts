import { inOrderOf } from '@motcua/kit/in-order-of'
import DataLoader from 'dataloader'
import type { Kysely } from 'kysely'
import type { Database } from './database.ts'
import { countProcedures, countProceduresOfFields } from './queries/count-procedures.ts'
import { findFields } from './queries/find-fields.ts'
import { findProcedures } from './queries/find-procedures.ts'
import type { ProcedureFilter } from './queries/where-procedures.ts'

export type Loaders = ReturnType<typeof createLoaders>

/** One set per request: what is asked twice is read once, and what is asked together is read together. */
export function createLoaders(db: Kysely<Database>) {
  return {
    procedureByCode: new DataLoader((codes: readonly string[]) => proceduresByCode(db, codes)),
    fieldByCode: new DataLoader((codes: readonly string[]) => fieldsByCode(db, codes)),
    countOfField: new DataLoader((codes: readonly string[]) => countsOfFields(db, codes)),
    procedureCount: new DataLoader((filters: readonly ProcedureFilter[]) => procedureCounts(db, filters), {
      cacheKeyFn: (filter) => JSON.stringify(filter),
    }),
  }
}

async function proceduresByCode(db: Kysely<Database>, codes: readonly string[]) {
  return inOrderOf(codes, await findProcedures(db, codes).execute(), (procedure) => procedure.code)
}

async function fieldsByCode(db: Kysely<Database>, codes: readonly string[]) {
  return inOrderOf(codes, await findFields(db, codes).execute(), (field) => field.code)
}

async function countsOfFields(db: Kysely<Database>, codes: readonly string[]) {
  const counts = await countProceduresOfFields(db, codes).execute()
  return inOrderOf(codes, counts, (count) => count.fieldCode).map((row) => row?.count ?? 0)
}

/** A filter is a statement of its own; an operation rarely asks for more than one. */
function procedureCounts(db: Kysely<Database>, filters: readonly ProcedureFilter[]): Promise<number[]> {
  return Promise.all(filters.map(async (filter) => (await countProcedures(db, filter).executeTakeFirstOrThrow()).count))
}
