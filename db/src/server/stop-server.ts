import path from 'node:path'
import { readPostmasterFile } from './postmaster-file.ts'
import { commandOf, isAlive, isGoneWithin } from './processes.ts'
import { StartProblem } from '../start-problem.ts'

/**
 * Ends a server: fast (sessions are cut, everything is written) and, if that takes too long, at once (the next start
 * replays the log). Nothing that was committed is lost either way.
 */
export async function stopServer(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 2500],
    ['SIGQUIT', 800],
    ['SIGKILL', 500],
  ] as const) {
    if (!isAlive(pid)) return
    process.kill(pid, signal)
    if (await isGoneWithin(pid, patience)) return
  }
}

/** Stops the server that an earlier start left behind when it was killed; it would keep the data folder to itself. */
export async function stopOrphan(cluster: string): Promise<void> {
  const file = readPostmasterFile(cluster)
  // After a power cut the number may belong to anybody; PostgreSQL itself clears such a file away.
  if (file === null || !isAlive(file.pid) || !isServerOf(file.pid, cluster)) return
  try {
    await stopServer(file.pid)
  } catch (problem) {
    throw new StartProblem(
      `The database of an earlier start still runs as process ${file.pid} and belongs to another user.`,
      'Stop it as that user, then start again.',
      { cause: problem },
    )
  }
}

function isServerOf(pid: number, cluster: string): boolean {
  const command = commandOf(pid)
  return command.includes('postgres') && command.includes(path.resolve(cluster))
}
