import type { Page } from '@motcua/kit/paging'
import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { catalogue, procedureColumns } from './find-procedures.ts'
import { matches, type ProcedureFilter } from './where-procedures.ts'

/** One row per procedure of the filter, in order of code; one more than the page shows. */
export function listProcedures(db: Kysely<Database>, filter: ProcedureFilter, { first, after }: Page) {
  let query = catalogue(db).where(matches(filter))
  const [lastCode] = after ?? []
  if (lastCode !== undefined) query = query.where('p.code', '>', lastCode)
  return query
    .select(procedureColumns)
    .orderBy('p.code')
    .limit(first + 1)
}
