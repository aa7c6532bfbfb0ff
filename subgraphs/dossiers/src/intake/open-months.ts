import { setTimeout as pause } from 'node:timers/promises'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { openStagedMonths } from '../queries/intake/open-staged-months.ts'

const tries = 3
const betweenTriesMillis = 500

/**
 * Gives the months of the staged lines their partitions, before the transaction that stores them: a partition is added
 * when nobody uses the table, and two deliveries that store would wait for each other for ever. Who reads waits behind
 * it, so that it gives up after a second, lets them pass, and tries again; in the end the dossiers are stored without.
 */
export async function openMonths(db: Kysely<Database>): Promise<void> {
  for (let left = tries; left > 0; left -= 1) {
    try {
      await db.transaction().execute(async (transaction) => {
        await sql`set local lock_timeout = '1s'`.execute(transaction)
        await openStagedMonths().execute(transaction)
      })
      return
    } catch (problem) {
      if (!isTaken(problem)) throw problem
      await pause(betweenTriesMillis)
    }
  }
}

/** lock_not_available: somebody uses the table for longer than we wait. */
function isTaken(problem: unknown): boolean {
  return problem instanceof Error && 'code' in problem && problem.code === '55P03'
}
