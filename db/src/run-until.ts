import { AsyncLocalStorage } from 'node:async_hooks'
import type { Kysely } from 'kysely'

const running = new AsyncLocalStorage<AbortSignal>()

/**
 * Calls work. When the signal aborts, the statements that work has sent are cancelled on the server, and later ones are not sent. A
 * transaction runs to its end.
 */
export function runUntil<Made>(signal: AbortSignal, work: () => Made): Made {
  return running.run(signal, work)
}

/** The signal given to the innermost runUntil around the caller; undefined: there is none. */
export const currentSignal = (): AbortSignal | undefined => running.getStore()

/** Makes the statements of a pool obey runUntil. */
export function obeyRunUntil<Schemas>(db: Kysely<Schemas>): void {
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
