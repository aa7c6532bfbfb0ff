import { openKeeping } from '../answers/open-keeping.ts'
import { startWorkers } from '../processes/start-workers.ts'
import { hostEmbedded } from '../host-embedded.ts'
import { hostRemote } from '../host-remote.ts'
import { spawnSubgraphs } from '../spawn-subgraphs.ts'
import { startServer, type ServerSettings } from '../start-server.ts'
import { builtDashboard } from './build-dashboard.ts'
import type { SubgraphEndpoints } from '../subgraph-endpoints.ts'
import type { ShutDown } from './shut-down.ts'

/** The gateway, in this process or in several behind one port. */
export interface Answering {
  readonly url: string
  /** From then on /ready no longer says that data is being loaded. */
  finishLoading(): Promise<void>
}

interface AnsweringOptions {
  readonly settings: ServerSettings
  /** How many processes answer; 1: this one. */
  readonly processes: number
  readonly subgraphMode: 'embedded' | 'http'
  /** How subgraphs in processes of their own are reached. */
  readonly endpoints: SubgraphEndpoints
  readonly adminUrl: string
  /** Connections of each subgraph in each process. */
  readonly connectionsPerSubgraph: number
  /** Of answers that each process keeps. */
  readonly keptBytes: number
  readonly shutDown: ShutDown
}

const report = (message: string) => console.error(message)

/**
 * Starts to answer, while data may still be loaded. A process that ends, of the gateway or of a subgraph, is started again; the fields of
 * the subgraph are null meanwhile, and the rest goes on.
 */
export async function startAnswering(options: AnsweringOptions): Promise<Answering> {
  const { settings, processes, subgraphMode, endpoints, adminUrl, connectionsPerSubgraph, keptBytes, shutDown } =
    options
  const spawned = subgraphMode === 'http' ? await spawnSubgraphs(adminUrl, { report, endpoints }) : null
  if (spawned !== null) shutDown.atEnd(spawned.stop, 800)
  const remote = spawned?.remote ?? null
  if (processes > 1) {
    const order = { settings, adminUrl, remote, connectionsPerSubgraph, keptBytes, isLoading: true }
    const workers = await startWorkers(processes, order, report)
    shutDown.atEnd(workers.stop, 1200)
    return workers
  }
  const subgraphs =
    remote === null ? await hostEmbedded(adminUrl, { maxConnections: connectionsPerSubgraph }) : hostRemote(remote)
  shutDown.atEnd(subgraphs.close, 800)
  const keeping = openKeeping(adminUrl, keptBytes)
  shutDown.atEnd(keeping.close, 800)
  let isLoading = true
  const server = await startServer({
    ...settings,
    subgraphs,
    dashboardFolder: builtDashboard,
    keeping: keeping.options,
    isLoading: () => isLoading,
  })
  shutDown.atEnd(server.close, 800)
  return {
    url: server.url,
    async finishLoading() {
      isLoading = false
    },
  }
}
