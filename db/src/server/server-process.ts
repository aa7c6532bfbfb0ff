import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { ClusterOptions, ServerFolder } from './create-cluster.ts'
import { isDiskFull } from './disk-space.ts'
import { readPostmasterFile } from './postmaster-file.ts'
import { asAccount } from './server-account.ts'
import { program } from './server-binaries.ts'
import { serverArguments } from './server-settings.ts'
import { StartProblem } from '../start-problem.ts'
import { stopServer } from './stop-server.ts'

export interface ServerProcess {
  /** Settles when the server has ended, for whatever reason. */
  readonly ended: Promise<void>
  stop(): Promise<void>
}

/** A start after a crash replays the log first, which may take a while. */
const patienceMillis = 120_000

/** Starts the server on the data folder and waits until it takes connections. */
export async function startServerProcess(
  folder: ServerFolder,
  port: number,
  options: ClusterOptions,
): Promise<ServerProcess> {
  const log = openSync(folder.log, 'w', 0o600)
  const child = spawn(
    program(options.binaries, 'postgres'),
    serverArguments(folder.cluster, port, options.durable),
    // Detached: Ctrl-C in a terminal goes to the whole group, and the database must be the last to hear of it.
    { ...asAccount(options.account), stdio: ['ignore', log, log], detached: true },
  )
  closeSync(log)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()))
  const pid = child.pid
  if (pid === undefined) throw startFailed(folder, port)
  const release = watchOver(pid, options)
  if (!(await isReady(child, pid, folder.cluster))) {
    release()
    await stopServer(pid)
    throw startFailed(folder, port)
  }
  child.unref()
  return {
    ended: ended.finally(release),
    async stop() {
      release()
      // Its end is waited for: without this, nothing would keep us here until it is told.
      child.ref()
      await stopServer(pid)
      await ended
    },
  }
}

async function isReady(child: ChildProcess, pid: number, cluster: string): Promise<boolean> {
  const deadline = performance.now() + patienceMillis
  while (child.exitCode === null && child.signalCode === null && performance.now() < deadline) {
    const file = readPostmasterFile(cluster)
    if (file?.pid === pid && file.isReady) return true
    await wait(20)
  }
  return false
}

/**
 * A guard that outlives us by a moment: it reads from a pipe that only we hold, and when that closes because we were
 * killed it stops the server. Returns what sends the guard home.
 */
function watchOver(pid: number, { account }: ClusterOptions): () => void {
  const script = 'trap "" INT TERM HUP; read -r word || kill -INT "$1"'
  const guard = spawn('/bin/sh', ['-c', script, 'sh', String(pid)], {
    ...asAccount(account),
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  guard.on('error', () => {})
  guard.stdin?.on('error', () => {})
  guard.unref()
  return () => guard.stdin?.end('dismissed\n')
}

function startFailed(folder: ServerFolder, port: number): StartProblem {
  const log = readFileSync(folder.log, 'utf8').trim()
  if (isDiskFull(log)) {
    return new StartProblem(
      `The disk of ${folder.root} is full: the database could not start.`,
      'Free some space and start again; nothing that was stored is lost.',
    )
  }
  const reason = log.split('\n').findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? 'it gave no reason in time'
  return new StartProblem(
    `The embedded database did not start on port ${port} (${reason.replace(/^.*?(FATAL|PANIC|ERROR)/, '$1')}).`,
    `Its log is ${folder.log}.`,
  )
}
