import { inOneSession, type Session } from '@motcua/db/one-session'
import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { readAcceptanceCalendar } from './acceptance-calendar.ts'
import { defaultBounds, type DeliveryBounds } from './delivery-bounds.ts'
import { toMapping } from './mapping.ts'
import { openPartitions } from './open-partitions.ts'
import type { Reason } from './reason.ts'
import { Refusal } from './refusal.ts'
import { toSentLines } from './sent-lines.ts'
import type { SourceSystem } from './source-systems.ts'
import { stageLine, type Reading } from './stage-line.ts'
import { openStaging, type Staging } from './staging.ts'
import { readLimits } from './statutory-limits.ts'
import type { DeliveryOrigin } from './store/delivery.ts'
import type { BatchCounts } from './store/store-batch.ts'
import { storeDelivery } from './store/store-delivery.ts'

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

export interface Taking {
  /** Absent: nothing else belongs to the batch. */
  readonly settle?: Settle
  /** Last civil day of which the sender says that it reported every reception. Absent: it did not say. */
  readonly reportedThrough?: string | null
  /** Absent: those that hold when the environment sets none. */
  readonly bounds?: DeliveryBounds
  /** Finds a place for the delivery, or throws, and resolves with the way to give it back. Absent: it needs none. */
  readonly enter?: (session: Session<Database>) => Promise<() => Promise<void>>
}

/** A stream of which these are all refused is no delivery of dossiers, or its source is set up wrongly: the rest is not read. */
const linesToJudge = 10_000

/**
 * Takes in one stream of lines. The lines are staged as they come, where nobody else sees them, and stored in one
 * transaction when the stream has ended: a stream, a process or a database that breaks off leaves nothing behind.
 */
export async function takeIn(
  db: Kysely<Database>,
  source: SourceSystem,
  stream: AsyncIterable<Uint8Array>,
  { settle, reportedThrough = null, bounds = defaultBounds, enter = async () => async () => {} }: Taking = {},
): Promise<BatchAnswer> {
  const receivedAt = new Date()
  const [calendar, limits] = await Promise.all([readAcceptanceCalendar(db, source.provinceCode), readLimits(db)])
  const arrivedAt = receivedAt.getTime()
  const reading: Reading = { mapping: toMapping(source.mapping), calendar, limits, arrivedAt }
  const { name: sourceName, provinceCode, origin } = source
  return inOneSession(db, async (session) => {
    const leave = await enter(session)
    try {
      const staging = await openStaging(session, { sourceName, provinceCode })
      try {
        await stageAll(staging, stream, reading, bounds)
        await openPartitions(session.db, staging.staged, receivedAt)
        const delivered = { origin, receivedAt, reportedThrough }
        const { batchId, recordedAt: _, ...counts } = await storeStaged(session, staging, delivered, settle)
        return { batch: `${provinceCode}-${batchId}`, ...counts }
      } catch (problem) {
        // Where the database itself is away, the next delivery of the province removes the lines.
        await staging.clear().catch(() => {})
        throw problem
      }
    } finally {
      // The session ends a moment after the answer, and the sender may come at once with the next.
      await leave().catch(() => {})
    }
  })
}

/** Stores what is staged, with what belongs to it, in one transaction; the staged lines are removed with it. */
export async function storeStaged(
  session: Session<Database>,
  staging: Staging,
  origin: DeliveryOrigin,
  settle: Settle = async () => {},
): Promise<BatchCounts> {
  return session.db.transaction().execute(async (transaction) => {
    const batch = await storeDelivery(transaction, staging.staged, origin)
    await settle(transaction, batch)
    await staging.clear(transaction)
    return batch
  })
}

/** No transaction stays open while the next lines come. */
async function stageAll(
  staging: Staging,
  stream: AsyncIterable<Uint8Array>,
  reading: Reading,
  { mostLines }: DeliveryBounds,
): Promise<void> {
  let lineCount = 0
  let isAllWrong = true
  for await (const lines of toSentLines(stream)) {
    for (const line of lines) {
      const record = stageLine(line, reading)
      lineCount += 1
      isAllWrong &&= record.reasons.length > 0
      if (lineCount > mostLines) throw tooManyLines(mostLines)
      if (isAllWrong && lineCount === linesToJudge) throw allWrong(record.reasons[0])
      staging.add(record)
    }
    if (staging.isFull) await staging.flush()
  }
  await staging.finish()
}

function tooManyLines(mostLines: number): Refusal {
  const message = `A delivery has at most ${mostLines} lines. Send the dossiers in several deliveries; nothing of this one counts.`
  return new Refusal(413, 'TOO_MANY_LINES', message)
}

function allWrong(last: Reason | undefined): Refusal {
  const where = last?.field == null ? '' : ` of ${last.field}`
  const why = last === undefined ? '' : `, line ${linesToJudge} for ${last.code}${where}`
  const message = `The first ${linesToJudge} lines are all refused${why}. Nothing of this delivery counts.`
  return new Refusal(422, 'ALL_LINES_WRONG', message)
}
