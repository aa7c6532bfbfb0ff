import type { GraphQLDataSource } from '@apollo/gateway'
import type { FastifyInstance } from 'fastify'
import type { GatewayContext } from './gateway-context.ts'

export type SubgraphState = 'up' | 'down'

/** Where the subgraphs run, in this process or each in its own; the gateway is the same for both. */
export interface SubgraphHost {
  dataSourceOf(name: string): GraphQLDataSource<GatewayContext>
  /** Up: the subgraph answers and reaches its database. */
  health(): Promise<Record<string, SubgraphState>>
  /** Opens the addresses that subgraphs have beside the graph, on the one port. */
  registerRoutes(http: FastifyInstance): Promise<void>
  /** The rows of one of the subgraph's lists for files, some at a time. Ends early when the signal aborts. */
  rowsOf(name: string, list: string, question: unknown, signal: AbortSignal): AsyncGenerator<readonly object[]>
  close(): Promise<void>
}
