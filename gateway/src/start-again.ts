import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'

const firstPauseMillis = 200
const longestPauseMillis = 30_000
/** A process that ran this long did not fail at its start; when it ends, the pauses begin anew. */
const steadyMillis = 60_000

export interface KeptProcess {
  /** The one that runs now, or ran last. */
  current(): ChildProcess
  /** From now on a process that ends is not started again. */
  release(): void
}

/**
 * Starts a process again whenever it ends, with a pause that doubles each time it does not last. again: resolves with a process that is ready,
 * and throws when none can be had.
 */
export function startAgain(
  first: ChildProcess,
  again: () => Promise<ChildProcess>,
  report: (message: string) => void,
): KeptProcess {
  let child = first
  const released = new AbortController()
  const isReleased = () => released.signal.aborted
  const watch = async () => {
    let pause = firstPauseMillis
    let trouble: string | null = null
    while (!isReleased()) {
      if (trouble === null) {
        const began = performance.now()
        trouble = `has ended (${await endOf(child)})`
        if (performance.now() - began > steadyMillis) pause = firstPauseMillis
        if (isReleased()) return
      }
      report(`${trouble}; it is started again in ${pause / 1000} s.`)
      await sleep(pause, undefined, { signal: released.signal }).catch(() => {})
      pause = Math.min(pause * 2, longestPauseMillis)
      if (isReleased()) return
      try {
        const next = await again()
        if (isReleased()) next.kill('SIGTERM')
        child = next
        trouble = null
        report('is back.')
      } catch (problem) {
        trouble = `could not be started (${problem instanceof Error ? problem.message : String(problem)})`
      }
    }
  }
  void watch()
  return {
    current: () => child,
    release: () => released.abort(),
  }
}

/** The signal or the exit code with which a process ends or has ended. */
async function endOf(child: ChildProcess): Promise<string> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.signalCode ?? `code ${child.exitCode}`
}
