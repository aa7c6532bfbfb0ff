import type { ChildProcess } from 'node:child_process'
import type { SentQuery } from '@motcua/db'
import { hostEmbedded } from '@motcua/gateway/host-embedded'
import { hostRemote } from '@motcua/gateway/host-remote'
import { spawnSubgraphs } from '@motcua/gateway/spawn-subgraphs'
import { startServer, type ServerOptions } from '@motcua/gateway/start-server'
import { afterAll } from 'vitest'

export type GraphMode = 'embedded' | 'http'

export interface GraphAnswer<Data> {
  readonly data: Data
  readonly errors?: readonly {
    message: string
    path?: readonly (string | number)[]
    extensions?: Record<string, unknown>
  }[]
}

/** The whole graph behind a real port. */
export interface Graph {
  readonly url: string
  ask<Data = Record<string, never>>(query: string, variables?: object): Promise<GraphAnswer<Data>>
  /** SQL statements sent since the last call; embedded mode only. */
  takeStatements(): SentQuery[]
  /** The process of a subgraph; http mode only. */
  processOf(name: string): ChildProcess
  /** The address of a subgraph's own process; http mode only. */
  remoteUrlOf(name: string): string
}

/** Starts the graph on a database for one test file, and stops it after the file. */
export async function startGraph(
  adminUrl: string,
  mode: GraphMode = 'embedded',
  options: Partial<
    Pick<ServerOptions, 'corsOrigins' | 'dashboardFolder' | 'keeping' | 'limits' | 'rateLimit' | 'trustedProxies'>
  > = {},
): Promise<Graph> {
  let statements: SentQuery[] = []
  const spawned = mode === 'http' ? await spawnSubgraphs(adminUrl) : null
  const subgraphs = spawned
    ? hostRemote(spawned.remote)
    : await hostEmbedded(adminUrl, { onQuery: (query) => void statements.push(query) })
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    logLevel: 'silent',
    subgraphs,
    dashboardFolder: null,
    ...options,
  })
  afterAll(async () => {
    await server.close()
    await spawned?.stop()
  })
  return {
    url: server.url,
    ask: (query, variables) => ask(server.url, query, variables),
    takeStatements() {
      const taken = statements
      statements = []
      return taken
    },
    processOf(name) {
      const child = spawned?.processOf(name)
      if (!child) throw new Error(`No process runs the subgraph ${name}; start the graph in http mode.`)
      return child
    },
    remoteUrlOf: (name) => spawned?.remote[name]?.url ?? '',
  }
}

async function ask<Data>(url: string, query: string, variables: object = {}): Promise<GraphAnswer<Data>> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as GraphAnswer<Data>
}
