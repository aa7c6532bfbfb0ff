import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { defaultBounds } from './delivery-bounds.ts'
import { Refusal } from './refusal.ts'
import type { SourceSystem } from './source-systems.ts'
import { takeIn, type BatchAnswer, type Taking } from './take-in.ts'

/** The one door of the intake, for streams and for the graph alike. */
export interface Deliveries {
  /** Takes in one batch. Throws a refusal when too many are under way. */
  take(source: SourceSystem, stream: AsyncIterable<Uint8Array>, taking?: Taking): Promise<BatchAnswer>
}

/** Each batch holds a connection while it comes; the others of the pool are for readers. */
const mostBatchesAtOnce = 6
const mostOfOneSource = 2
/** Second batches of a source leave these places to sources that have none. */
const placesForFirst = 2

export function createDeliveries(db: Kysely<Database>, bounds = defaultBounds): Deliveries {
  const running = new Map<string, number>()
  let batches = 0
  return {
    async take(source, stream, taking) {
      const own = running.get(source.name) ?? 0
      if (own >= mostOfOneSource) {
        const message = `${own} deliveries of ${source.name} are under way. Send this one again when one of them has ended.`
        throw new Refusal(429, 'BUSY', message)
      }
      if (batches >= (own === 0 ? mostBatchesAtOnce : mostBatchesAtOnce - placesForFirst)) {
        throw new Refusal(503, 'BUSY', `${batches} deliveries are under way. Send this one again in a moment.`)
      }
      running.set(source.name, own + 1)
      batches += 1
      try {
        return await takeIn(db, source, stream, { ...taking, bounds })
      } finally {
        batches -= 1
        const left = (running.get(source.name) ?? 1) - 1
        if (left === 0) running.delete(source.name)
        else running.set(source.name, left)
      }
    },
  }
}
