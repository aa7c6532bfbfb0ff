import type { Session } from '@motcua/db/one-session'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { Refusal } from './refusal.ts'

export const mostBatchesAtOnce = 6
export const mostOfOneSource = 2
/** Second batches of a source leave these places to sources that have none. */
export const placesForFirst = 2

/** Deliveries under way. */
export interface UnderWay {
  /** Of the source that wants to send one more. */
  readonly own: number
  readonly all: number
}

/** Throws for a delivery that is one too many. */
export function requirePlace(sourceName: string, { own, all }: UnderWay): void {
  if (own >= mostOfOneSource) {
    const message = `${own} deliveries of ${sourceName} are under way. Send this one again when one of them has ended.`
    throw new Refusal(429, 'BUSY', message)
  }
  if (all >= (own === 0 ? mostBatchesAtOnce : mostBatchesAtOnce - placesForFirst)) throw tooManyUnderWay(all)
}

export function tooManyUnderWay(all: number): Refusal {
  return new Refusal(503, 'BUSY', `${all} deliveries are under way. Send this one again in a moment.`)
}

/** First numbers of the advisory locks: of the one that counts, and of those that deliveries hold. */
const countingLock = sql`pg_advisory_xact_lock(7661, 40)`
const placeLocks = 7662

/**
 * Takes one of the places that all processes on a database have together, and resolves with the way to give it back. The place is a lock
 * of the session: it is free as soon as the session has ended, whatever ended it.
 */
export async function takePlace({ db }: Session<Database>, sourceName: string): Promise<() => Promise<void>> {
  const place = sql`${sql.lit(placeLocks)}, hashtext(${sourceName})`
  await db.transaction().execute(async (transaction) => {
    // One at a time, so that nobody takes a place between counting and taking.
    await sql`select ${countingLock}`.execute(transaction)
    requirePlace(sourceName, await countUnderWay(transaction, sourceName))
    await sql`select pg_advisory_lock_shared(${place})`.execute(transaction)
  })
  return async () => {
    await sql`select pg_advisory_unlock_shared(${place})`.execute(db)
  }
}

async function countUnderWay(db: Kysely<Database>, sourceName: string): Promise<UnderWay> {
  const { rows } = await sql<UnderWay>`
    select count(*) as "all", count(*) filter (where l.objid = hashtext(${sourceName})::oid) as own
    from pg_locks l join pg_database d on d.oid = l.database
    where d.datname = current_database() and l.locktype = 'advisory' and l.classid = ${placeLocks} and l.objsubid = 2`.execute(
    db,
  )
  return rows[0] ?? { own: 0, all: 0 }
}
