import type { ServerSettings } from '../start-server.ts'
import type { RemoteSubgraph } from '../remote-data-source.ts'
import { z } from 'zod'

/** What a worker needs to answer. Sent over its channel, because it holds the secrets that other users could read in an environment. */
export interface WorkerOrder {
  readonly settings: ServerSettings
  readonly adminUrl: string
  /** Addresses of the subgraphs that run as processes of their own; null: the worker runs them itself. */
  readonly remote: Readonly<Record<string, RemoteSubgraph>> | null
  /** Connections of each subgraph that the worker runs itself. */
  readonly connectionsPerSubgraph: number
  /** Of answers that the worker keeps. */
  readonly keptBytes: number
  readonly isLoading: boolean
}

const requestCount = z.object({ current: z.number(), ttl: z.number() })

/** From the first process to a worker. */
export const toWorker = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start'), order: z.custom<WorkerOrder>((order) => typeof order === 'object') }),
  z.object({ kind: z.literal('loaded') }),
  z.object({ kind: z.literal('counted'), id: z.number(), count: requestCount }),
  z.object({ kind: z.literal('entered'), id: z.number(), isIn: z.boolean() }),
])
export type ToWorker = z.output<typeof toWorker>

/** From a worker to the first process. */
export const toSupervisor = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('begun') }),
  z.object({ kind: z.literal('listening'), url: z.string() }),
  z.object({ kind: z.literal('loaded') }),
  z.object({ kind: z.literal('count'), id: z.number(), client: z.string() }),
  z.object({ kind: z.literal('enter'), id: z.number(), cost: z.number() }),
  z.object({ kind: z.literal('leave'), id: z.number() }),
])
export type ToSupervisor = z.output<typeof toSupervisor>
