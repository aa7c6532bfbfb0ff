import { setTimeout as pause } from 'node:timers/promises'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { StagedDelivery } from './store/delivery.ts'

const tries = 3
const betweenTriesMillis = 500

/**
 * Makes the partitions that the staged lines need, before the transaction that stores them: a partition is added when nobody uses the
 * table, and two deliveries that store would wait for each other for ever. Who reads waits behind it, so that it gives up after a
 * second, lets them pass, and tries again; in the end the lines are stored without. recordedAt: when they will be recorded.
 */
export async function openPartitions(db: Kysely<Database>, staged: StagedDelivery, recordedAt: Date): Promise<void> {
  for (let left = tries; left > 0; left -= 1) {
    try {
      await db.transaction().execute(async (transaction) => {
        await sql`set local lock_timeout = '1s'`.execute(transaction)
        await openStagedMonths(staged, recordedAt).execute(transaction)
      })
      return
    } catch (problem) {
      if (!isTaken(problem)) throw problem
      await pause(betweenTriesMillis)
    }
  }
}

/** Most months have their partitions already. */
function openStagedMonths({ provinceCode, delivery }: StagedDelivery, recordedAt: Date) {
  return sql`
    select dossiers.open_partitions(array(
      select distinct date '1970-01-01' + floor((case when s.status <> 'REFUSED' then coalesce(s.received_at, s.submitted_at)
        else s.submitted_at end + 25200) / 86400)::integer
      from dossiers.staged_line s
      where s.province_code = ${provinceCode} and s.delivery = ${delivery} and s.reasons is null and s.status is not null),
      ${recordedAt})`
}

/** lock_not_available: somebody uses the table for longer than we wait. */
function isTaken(problem: unknown): boolean {
  return problem instanceof Error && 'code' in problem && problem.code === '55P03'
}
