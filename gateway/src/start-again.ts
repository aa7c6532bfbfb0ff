import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'

const firstPauseMillis = 200
const longestPauseMillis = 30_000
/** One that ran this long did not fail at its start: its next end is a new misfortune. */
const steadyMillis = 60_000

export interface KeptProcess {
  /** The one that runs now, or ran last. */
  current(): ChildProcess
  /** Whatever ends from now on stays away. */
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
    while (!isReleased()) {
      const began = performance.now()
      const [code, signal] = child.exitCode === null && child.signalCode === null ? await once(child, 'exit') : []
      if (isReleased()) return
      if (performance.now() - began > steadyMillis) pause = firstPauseMillis
      report(`has ended (${signal ?? `code ${code ?? child.exitCode}`}); it is started again in ${pause / 1000} s.`)
      await sleep(pause, undefined, { signal: released.signal }).catch(() => {})
      pause = Math.min(pause * 2, longestPauseMillis)
      if (isReleased()) return
      try {
        const next = await again()
        if (isReleased()) next.kill('SIGTERM')
        child = next
        report('is back.')
      } catch (problem) {
        report(`could not be started again: ${problem instanceof Error ? problem.message : String(problem)}`)
      }
    }
  }
  void watch()
  return {
    current: () => child,
    release: () => released.abort(),
  }
}
