import { AsyncLocalStorage } from 'node:async_hooks'
import type { Kysely } from 'kysely'

const running = new AsyncLocalStorage<AbortSignal>()

/**
 * Runs a deed whose statements end with a signal: the server is told to cancel those that run, and no other begins. Statements of a
 * transaction run to their end, so that none is left half done.
 */
export function runUntil<Made>(signal: AbortSignal, deed: () => Made): Made {
  return running.run(signal, deed)
}

/** The signal of the deed that runs; undefined outside one. */
export const signalOfDeed = (): AbortSignal | undefined => running.getStore()

/** Lets the statements of a pool end with the deed that sends them. */
export function endWithDeed<Schemas>(db: Kysely<Schemas>): void {
  const executor = db.getExecutor()
  const execute = executor.executeQuery.bind(executor)
  executor.executeQuery = (query, options) => {
    const signal = options?.signal ?? running.getStore()
    return execute(
      query,
      signal === undefined ? options : { ...options, signal, inflightQueryAbortStrategy: 'cancel query' },
    )
  }
}
