import { inOneSession, type Session } from '@motcua/db/one-session'
import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { BatchCounts } from '../queries/intake/store-batch.ts'
import { readAcceptanceCalendar } from './acceptance-calendar.ts'
import { toMapping } from './mapping.ts'
import { openMonths } from './open-months.ts'
import { readLimits } from './statutory-limits.ts'
import { storeStaged } from './store-staged.ts'
import { toSentLines } from './sent-lines.ts'
import type { SourceSystem } from './source-systems.ts'
import { openStaging } from './staging.ts'
import { toStagedRow, type Reading } from './to-staged-row.ts'

/** What became of a batch, as its sender is told: sent = accepted + late + unchanged + quarantined. */
export interface BatchAnswer {
  readonly batch: string
  readonly sent: number
  readonly accepted: number
  readonly late: number
  readonly unchanged: number
  readonly quarantined: number
}

/** What else belongs to a batch, done in its transaction; what it throws takes the batch back. */
export type Settle = (transaction: Kysely<Database>, batch: BatchCounts) => Promise<void>

/**
 * Takes in one stream of lines. The lines are staged as they come, where nobody else sees them, and stored in one
 * transaction when the stream has ended: a stream, a process or a database that breaks off leaves nothing behind.
 */
export async function takeIn(
  db: Kysely<Database>,
  source: SourceSystem,
  stream: AsyncIterable<Uint8Array>,
  settle: Settle = async () => {},
): Promise<BatchAnswer> {
  const receivedAt = new Date()
  const [calendar, limits] = await Promise.all([readAcceptanceCalendar(db, source.provinceCode), readLimits(db)])
  const reading: Reading = { mapping: toMapping(source.mapping), calendar, limits }
  return inOneSession(db, async (session) => {
    const hasGroups = await stage(session, stream, reading)
    await openMonths(session.db)
    const sending = { sourceName: source.name, provinceCode: source.provinceCode }
    const stored = await session.db.transaction().execute(async (transaction) => {
      const counts = await storeStaged(transaction, sending, { origin: source.origin, receivedAt, hasGroups })
      await settle(transaction, counts)
      return counts
    })
    const { batchId, recordedAt: _, ...counts } = stored
    return { batch: `${source.provinceCode}-${batchId}`, ...counts }
  })
}

/** Reads and stages the lines; returns whether one names a group. No transaction stays open while the next ones come. */
async function stage(
  session: Session<Database>,
  stream: AsyncIterable<Uint8Array>,
  reading: Reading,
): Promise<boolean> {
  const staging = await openStaging(session)
  for await (const lines of toSentLines(stream)) {
    for (const line of lines) staging.add(toStagedRow(line, reading))
    if (staging.isFull) await staging.flush()
  }
  await staging.flush()
  return staging.hasGroups
}
