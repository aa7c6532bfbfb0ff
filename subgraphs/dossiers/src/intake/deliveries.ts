import { poolOf } from '@motcua/db'
import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { defaultBounds } from './delivery-bounds.ts'
import { requirePlace, takePlace, tooManyUnderWay } from './delivery-places.ts'
import type { SourceSystem } from './source-systems.ts'
import { takeIn, type BatchAnswer, type Taking } from './take-in.ts'

/** The one door of the intake, for streams and for the graph alike. */
export interface Deliveries {
  /** Takes in one batch. Throws a refusal when too many are under way. */
  take(source: SourceSystem, stream: AsyncIterable<Uint8Array>, taking?: Taking): Promise<BatchAnswer>
}

/** Counts the deliveries of this process first, which costs nothing, and then those of all processes. */
export function createDeliveries(db: Kysely<Database>, bounds = defaultBounds): Deliveries {
  // Each batch holds a connection while it comes; one of the pool is always left to readers.
  const mostHere = (poolOf(db).options.max ?? 2) - 1
  const running = new Map<string, number>()
  let batches = 0
  return {
    async take(source, stream, taking) {
      const own = running.get(source.name) ?? 0
      requirePlace(source.name, { own, all: batches })
      if (batches >= mostHere) throw tooManyUnderWay(batches)
      running.set(source.name, own + 1)
      batches += 1
      try {
        return await takeIn(db, source, stream, {
          ...taking,
          bounds,
          enter: (session) => takePlace(session, source.name),
        })
      } finally {
        batches -= 1
        const left = (running.get(source.name) ?? 1) - 1
        if (left === 0) running.delete(source.name)
        else running.set(source.name, left)
      }
    },
  }
}
