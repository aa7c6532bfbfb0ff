import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { listLimits } from '../queries/intake/list-limits.ts'
import type { Limit } from '../rules/due-date.ts'

/** The statutory limits of the catalogue, by procedure; a procedure without a limit or its unit is not among them. */
export async function readLimits(db: Kysely<Database>): Promise<ReadonlyMap<string, Limit>> {
  const rows = await listLimits(db).execute()
  return new Map(
    rows.flatMap(({ code, amount, unit }): [string, Limit][] =>
      amount === null || unit === null ? [] : [[code, { amount, unit }]],
    ),
  )
}
