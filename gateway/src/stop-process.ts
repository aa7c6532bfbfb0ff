import type { ChildProcess } from 'node:child_process'

/** Lets a process stop in order, and kills it when that takes longer. Resolves when it has ended. */
export async function stopProcess(child: ChildProcess | undefined, withinMillis: number): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise<void>((resolve) => void child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  const force = setTimeout(() => child.kill('SIGKILL'), withinMillis)
  await ended
  clearTimeout(force)
}
