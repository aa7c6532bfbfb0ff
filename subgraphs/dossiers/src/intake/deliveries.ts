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

/** Each batch holds a connection while it comes; the others are for whoever reads. */
const mostBatchesAtOnce = 4

export function createDeliveries(db: Kysely<Database>, bounds = defaultBounds): Deliveries {
  let batches = 0
  return {
    async take(source, stream, taking) {
      if (batches >= mostBatchesAtOnce) {
        throw new Refusal(503, 'BUSY', `${batches} deliveries are under way. Send this one again in a moment.`)
      }
      batches += 1
      try {
        return await takeIn(db, source, stream, { ...taking, bounds })
      } finally {
        batches -= 1
      }
    },
  }
}
