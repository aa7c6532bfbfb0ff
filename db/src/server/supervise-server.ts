import { setTimeout as wait } from 'node:timers/promises'
import type { ClusterOptions, ServerFolder } from './create-cluster.ts'
import { findFreePort } from './free-port.ts'
import { startServerProcess, type ServerProcess } from './server-process.ts'
import { StartProblem } from '../start-problem.ts'

export interface SupervisedServer {
  readonly port: number
  /** Settles when the server has died and could not be brought back. */
  readonly lost: Promise<StartProblem>
  stop(): Promise<void>
}

const mostRestarts = 5

/** Starts the server and brings it back on the same port when it is killed, so that open pools find it again. */
export async function superviseServer(
  folder: ServerFolder,
  options: ClusterOptions,
  onRestart: () => void,
): Promise<SupervisedServer> {
  const first = await startOnFreePort(folder, options)
  let server = first.server
  let isWanted = true
  async function keepAlive(): Promise<StartProblem> {
    for (let restarts = 0; restarts < mostRestarts; restarts++) {
      await server.ended
      if (!isWanted) break
      server = await restart(folder, first.port, options)
      if (isWanted) onRestart()
      else await server.stop()
    }
    return new StartProblem('The embedded database ends again and again.', `Its log is ${folder.log}.`)
  }
  const kept = keepAlive().catch((problem: unknown) => {
    if (problem instanceof StartProblem) return problem
    throw problem
  })
  return {
    port: first.port,
    lost: kept.then((problem) => (isWanted ? problem : new Promise<never>(() => {}))),
    async stop() {
      isWanted = false
      await server.stop()
      await kept
    },
  }
}

async function startOnFreePort(
  folder: ServerFolder,
  options: ClusterOptions,
): Promise<{ port: number; server: ServerProcess }> {
  for (let attempt = 1; ; attempt++) {
    const port = await findFreePort()
    try {
      return { port, server: await startServerProcess(folder, port, options) }
    } catch (problem) {
      // Another program may have taken the port in the meantime.
      if (attempt === 3 || !String(problem).includes('TCP/IP sockets')) throw problem
    }
  }
}

/** The sessions of a killed server notice its death within a second or so; until then it cannot start anew. */
async function restart(folder: ServerFolder, port: number, options: ClusterOptions): Promise<ServerProcess> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await startServerProcess(folder, port, options)
    } catch (problem) {
      if (attempt === 20) throw problem
      await wait(250)
    }
  }
}
