import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { adminUser, createCluster, requireOwnership, serverFolder, type ServerFolder } from './create-cluster.ts'
import { requireDiskSpace } from './disk-space.ts'
import { chooseServerAccount } from './server-account.ts'
import { findServerBinaries } from './server-binaries.ts'
import { reachableBinaries, reachableFolder } from './server-place.ts'
import { readPostmasterFile } from './postmaster-file.ts'
import { isAlive } from './processes.ts'
import type { StartProblem } from '../start-problem.ts'
import { stopOrphan } from './stop-server.ts'
import { superviseServer } from './supervise-server.ts'

export interface EmbeddedServer {
  /** The address of the administrator: the one secret. */
  readonly adminUrl: string
  /** Where the server keeps everything; normally below the data folder. */
  readonly folder: string
  /** Settles when the server has died and could not be brought back. */
  readonly lost: Promise<StartProblem>
  stop(): Promise<void>
}

export interface EmbeddedServerOptions {
  /** Holds everything the server stores; made if absent. Hold its lock (data-folder-lock.ts) first. */
  readonly dataFolder: string
  /** False for a throw-away server: nothing is forced to the disk. */
  readonly durable?: boolean
  /** The server was killed and has been brought back. */
  readonly onRestart?: () => void
}

/** Room in MiB for the log and a day's work; below it PostgreSQL would stop in the middle of something. */
const roomForWork = 200

/** Starts the PostgreSQL that came with the packages, on a free port of the loopback interface. */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const installed = findServerBinaries()
  const name = `postgres-${installed.majorVersion}`
  const account = chooseServerAccount(path.join(options.dataFolder, name, 'cluster'))
  const clusterOptions = {
    binaries: reachableBinaries(installed, account),
    account,
    durable: options.durable ?? true,
  }
  const folder = serverFolder(path.join(reachableFolder(options.dataFolder, account), name))
  if (!existsSync(folder.root)) createCluster(folder.root, clusterOptions)
  requireOwnership(folder)
  requireDiskSpace(folder.root, roomForWork)
  await stopOrphan(folder.cluster)
  const { port, lost, stop } = await superviseServer(folder, clusterOptions, options.onRestart ?? (() => {}))
  return { adminUrl: adminUrlOf(folder, port), folder: folder.root, lost, stop }
}

/** A server that nobody needs after this run, in a temporary folder that goes with it. */
export async function startThrowAwayServer(): Promise<EmbeddedServer> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'mot-cua-graph-'))
  chmodSync(dataFolder, 0o711)
  const server = await startEmbeddedServer({ dataFolder, durable: false })
  return {
    ...server,
    async stop() {
      await server.stop()
      for (const folder of [server.folder, dataFolder]) rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The administrator's address of the server that runs on a data folder; null when none does. */
export function adminUrlOfRunning(dataFolder: string): string | null {
  if (!existsSync(dataFolder)) return null
  const name = `postgres-${findServerBinaries().majorVersion}`
  const account = chooseServerAccount(path.join(dataFolder, name, 'cluster'))
  const folder = serverFolder(path.join(reachableFolder(dataFolder, account), name))
  const running = readPostmasterFile(folder.cluster)
  return running?.isReady === true && isAlive(running.pid) ? adminUrlOf(folder, running.port) : null
}

function adminUrlOf(folder: ServerFolder, port: number): string {
  const url = new URL(`postgres://127.0.0.1:${port}/postgres`)
  url.username = adminUser
  url.password = readFileSync(folder.adminPassword, 'utf8')
  return url.href
}
