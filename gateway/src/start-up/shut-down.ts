import { setTimeout as wait } from 'node:timers/promises'

export interface ShutDown {
  readonly hasBegun: boolean
  /** Aborted as soon as it begins, for work that is under way. */
  readonly signal: AbortSignal
  /** What must be undone at the end; the last thing that came up goes down first. */
  atEnd(deed: () => Promise<void>, patienceMillis: number): void
  /** Undoes everything and leaves. Called again, it changes nothing. */
  begin(exitCode: number): Promise<void>
}

/** The whole of it stays below this, whatever hangs; whoever asked us to stop then gets impatient. */
const patienceMillis = 4800

/** Takes down what a start has brought up so far, at any moment of the start. */
export function createShutDown(): ShutDown {
  const deeds: { deed: () => Promise<void>; patience: number }[] = []
  const controller = new AbortController()
  return {
    get hasBegun() {
      return controller.signal.aborted
    },
    signal: controller.signal,
    atEnd(deed, patience) {
      deeds.push({ deed, patience })
    },
    async begin(exitCode) {
      if (controller.signal.aborted) return
      controller.abort()
      setTimeout(() => process.exit(exitCode), patienceMillis).unref()
      for (const { deed, patience } of deeds.toReversed()) {
        await Promise.race([deed(), wait(patience, undefined, { ref: false })]).catch((problem: unknown) =>
          console.error('While stopping:', problem),
        )
      }
      process.exit(exitCode)
    },
  }
}

/** Ctrl-C, SIGTERM, a closed terminal, and the death of the launcher all mean the same: stop. */
export function stopWhenTold(shutDown: ShutDown): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void shutDown.begin(0))
  process.on('disconnect', () => void shutDown.begin(0))
  // Output that nobody reads any more must not end the stopping half-way.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
}
