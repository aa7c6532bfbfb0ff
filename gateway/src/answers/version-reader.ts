import { readDataVersion, type DataVersion } from '@motcua/db/data-version'
import { runUntil } from '@motcua/db/run-until'

const mostMillis = 2000

/**
 * The version of what is committed when it is called, or later. What comes while a statement runs shares the next one, so that a thousand
 * requests at once need two. Fails when the database does not say within two seconds.
 */
export function createVersionReader(db: Parameters<typeof readDataVersion>[0]): () => Promise<DataVersion> {
  let running: Promise<DataVersion> | null = null
  let next: Promise<DataVersion> | null = null
  const start = (): Promise<DataVersion> => {
    const started = runUntil(AbortSignal.timeout(mostMillis), () => readDataVersion(db)).finally(() => {
      if (running === started) running = null
    })
    running = started
    return started
  }
  const startAfter = async (earlier: Promise<DataVersion>): Promise<DataVersion> => {
    await earlier.catch(() => null)
    next = null
    return start()
  }
  return () => {
    if (running === null) return start()
    next ??= startAfter(running)
    return next
  }
}
