import { forwardRoutes } from './forward-routes.ts'
import { createRemoteDataSource, type RemoteSubgraph } from './remote-data-source.ts'
import { remoteRows } from './remote-rows.ts'
import type { SubgraphHost } from './subgraph-host.ts'

const healthTimeoutMillis = 2000

/** Subgraphs that run as processes of their own, by name. */
export function hostRemote(remote: Readonly<Record<string, RemoteSubgraph>>): SubgraphHost {
  return {
    dataSourceOf(name) {
      const subgraph = remote[name]
      if (!subgraph) throw new Error(`No address is known for the subgraph "${name}".`)
      return createRemoteDataSource(subgraph)
    },
    async health() {
      const states = Object.entries(remote).map(
        async ([name, { url }]) => [name, (await answers(url)) ? 'up' : 'down'] as const,
      )
      return Object.fromEntries(await Promise.all(states))
    },
    registerRoutes: (http) => forwardRoutes(http, remote),
    rowsOf(name, list, question, signal) {
      const subgraph = remote[name]
      if (!subgraph) throw new Error(`No address is known for the subgraph "${name}".`)
      return remoteRows(subgraph, list, question, signal)
    },
    close: () => Promise.resolve(),
  }
}

async function answers(url: string): Promise<boolean> {
  return fetch(new URL('/health', url), { signal: AbortSignal.timeout(healthTimeoutMillis) }).then(
    (response) => response.ok,
    () => false,
  )
}
