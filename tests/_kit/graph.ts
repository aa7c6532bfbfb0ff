import type { ChildProcess } from 'node:child_process'
import type { SentQuery } from '@motcua/db'
import { hostEmbedded } from '@motcua/gateway/host-embedded'
import { hostRemote } from '@motcua/gateway/host-remote'
import { subgraphNames } from '@motcua/kit/subgraph-names'
import { spawnSubgraphs } from '@motcua/gateway/spawn-subgraphs'
import { startServer, type ServerOptions } from '@motcua/gateway/start-server'
import { afterAll } from 'vitest'
import { askGraph, type GraphAnswer } from './ask-graph.ts'
import { freePorts } from './free-ports.ts'
import { startHiveGateway } from './hive-gateway.ts'

/** hive: the subgraphs as in http, behind Hive Gateway in place of ours. */
export type GraphMode = 'embedded' | 'http' | 'hive'

/** The whole graph behind a real port. */
export interface Graph {
  readonly url: string
  /** token: what the request brings in its Authorization header; absent: no header. */
  ask<Data = Record<string, never>>(query: string, variables?: object, token?: string): Promise<GraphAnswer<Data>>
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
    Pick<
      ServerOptions,
      'corsOrigins' | 'dashboardFolder' | 'fileLimits' | 'keeping' | 'limits' | 'rateLimit' | 'trustedProxies'
    >
  > = {},
): Promise<Graph> {
  if (mode === 'hive') return startOtherRouter(adminUrl)
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
    ask: (query, variables, token) => askGraph(server.url, { query, variables, token }),
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

async function startOtherRouter(adminUrl: string): Promise<Graph> {
  const endpoints = { firstPort: await freePorts(subgraphNames().length), token: 'a-secret-of-your-own' }
  const spawned = await spawnSubgraphs(adminUrl, { endpoints })
  const router = await startHiveGateway(endpoints)
  afterAll(async () => {
    await router.stop()
    await spawned.stop()
  })
  const ofOurs = (): never => {
    throw new Error('Only a graph behind our own gateway can tell.')
  }
  return {
    url: router.url,
    ask: (query, variables, token) => askGraph(router.url, { query, variables, token }),
    takeStatements: ofOurs,
    processOf: ofOurs,
    remoteUrlOf: ofOurs,
  }
}
