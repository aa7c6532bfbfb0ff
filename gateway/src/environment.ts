import { availableParallelism } from 'node:os'
import { intakeVariables } from '@motcua/dossiers/environment'
import { subgraphNames } from '@motcua/kit/subgraph-names'
import { z } from 'zod'
import { defaultLimits, type OperationLimits } from './guard/limits.ts'
import type { RateLimit } from './guard/rate-limit.ts'
import type { SubgraphEndpoints } from './subgraph-endpoints.ts'

/** `*` lets pages of every origin ask; an origin has a scheme, a host, perhaps a port, and no path. */
const origins = z
  .string()
  .default('')
  .transform((list) =>
    list
      .split(',')
      .map((origin) => origin.trim())
      .filter((origin) => origin !== ''),
  )
  .refine(
    (list) => list.every((origin) => origin === '*' || URL.parse(origin)?.origin === origin),
    'is a list of origins such as https://example.vn,https://example.org, or *',
  )

/** What the embedded database leaves to the processes that answer, of its max_connections; the rest is for loading and commands. */
const connectionsOfEmbedded = 360
/** Of the 100 connections that PostgreSQL has unless it is configured. */
const connectionsOfOther = 90
/** One that a delivery holds, and others for readers. */
const leastPerSubgraph = 3
/** More than these wait for a core and not for the database. */
const mostPerSubgraph = 10

const environment = z.object({
  PORT: z.coerce.number('is a port number').int('is a port number').min(0).max(65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'is an address such as postgres://user:password@host:5432/database' })
    .optional(),
  DATA_DIR: z.string().default('.data'),
  SEED: z.enum(['demo', 'tiny', 'none']).default('demo'),
  GATEWAY_MODE: z.enum(['embedded', 'http']).default('embedded'),
  SUBGRAPH_PORT: z.coerce
    .number('is a port number')
    .int('is a port number')
    .min(1024)
    .max(65_535 - subgraphNames().length)
    .optional(),
  SUBGRAPH_TOKEN: z.string().min(16, 'is a secret of at least 16 characters').optional(),
  PROCESSES: z.coerce.number('is a number').int('is a whole number').min(1).max(512).optional(),
  DATABASE_CONNECTIONS: z.coerce
    .number('is a number')
    .int('is a whole number')
    .min(leastPerSubgraph * subgraphNames().length)
    .optional(),
  COST_LIMIT: z.coerce.number('is a number').int('is a whole number').min(1).default(defaultLimits.cost),
  COST_AT_ONCE_LIMIT: z.coerce.number('is a number').int('is a whole number').min(1).default(defaultLimits.places.room),
  DEPTH_LIMIT: z.coerce.number('is a number').int('is a whole number').min(1).default(defaultLimits.depth),
  ANSWER_BYTES_LIMIT: z.coerce
    .number('is a number')
    .int('is a whole number')
    .min(1000)
    .default(defaultLimits.answerBytes),
  ANSWER_SECONDS_LIMIT: z.coerce
    .number('is a number')
    .min(1)
    .max(600)
    .default(defaultLimits.millis / 1000),
  KEPT_ANSWERS_MB: z.coerce.number('is a number').min(0).max(100_000).default(64),
  RATE_LIMIT_PER_MINUTE: z.coerce.number('is a number').int('is a whole number').min(0).default(1200),
  TRUSTED_PROXIES: z.string().optional(),
  CORS_ORIGINS: origins,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
  ...intakeVariables,
})

/** The names that the environment may set; .env.example explains each. */
export const environmentNames = Object.keys(environment.shape)

export interface GatewayEnvironment {
  readonly port: number
  readonly host: string
  /** Undefined: the embedded database of the data folder. */
  readonly databaseUrl: string | undefined
  /** Relative to the clone. */
  readonly dataFolder: string
  readonly seedSize: 'demo' | 'tiny' | 'none'
  readonly subgraphMode: 'embedded' | 'http'
  /** Ports of subgraphs that run as processes of their own, and the secret that they require. */
  readonly endpoints: SubgraphEndpoints
  /** How many processes answer; 1: the one that was started. */
  readonly processes: number
  /** Connections of each subgraph in each process that runs it beside the gateway. */
  readonly connectionsPerSubgraph: number
  /** What one operation may ask. */
  readonly limits: OperationLimits
  /** Of answers that are kept to be sent again. */
  readonly keptBytes: number
  readonly rateLimit: RateLimit
  /** Absent: no proxy is believed. */
  readonly trustedProxies?: string
  /** Origins whose pages may ask the graph; `*`: every origin. */
  readonly corsOrigins: readonly string[]
  readonly logLevel: string
}

/** All problems at once; the caller prints them and exits. An empty value is as good as none. */
export function readEnvironment(
  source: Readonly<Record<string, string | undefined>>,
): GatewayEnvironment | { problems: string } {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const read = environment.safeParse(set)
  if (!read.success) return { problems: z.prettifyError(read.error) }
  const shares = shareConnections(read.data)
  if ('problems' in shares) return shares
  return {
    ...shares,
    port: read.data.PORT,
    host: read.data.HOST,
    databaseUrl: read.data.DATABASE_URL,
    dataFolder: read.data.DATA_DIR,
    seedSize: read.data.SEED,
    subgraphMode: read.data.GATEWAY_MODE,
    endpoints: { firstPort: read.data.SUBGRAPH_PORT, token: read.data.SUBGRAPH_TOKEN },
    limits: {
      ...defaultLimits,
      cost: read.data.COST_LIMIT,
      depth: read.data.DEPTH_LIMIT,
      answerBytes: read.data.ANSWER_BYTES_LIMIT,
      millis: read.data.ANSWER_SECONDS_LIMIT * 1000,
      places: { ...defaultLimits.places, room: read.data.COST_AT_ONCE_LIMIT },
    },
    keptBytes: read.data.KEPT_ANSWERS_MB * 1_000_000,
    rateLimit: { perMinute: read.data.RATE_LIMIT_PER_MINUTE },
    ...(read.data.TRUSTED_PROXIES !== undefined && { trustedProxies: read.data.TRUSTED_PROXIES }),
    corsOrigins: read.data.CORS_ORIGINS,
    logLevel: read.data.LOG_LEVEL,
  }
}

type Variables = z.output<typeof environment>

/** Deals the connections out to the processes; without PROCESSES there are as many as cores, if there are connections for them. */
function shareConnections({
  PROCESSES,
  DATABASE_CONNECTIONS,
  DATABASE_URL,
  GATEWAY_MODE,
}: Variables): Pick<GatewayEnvironment, 'processes' | 'connectionsPerSubgraph'> | { problems: string } {
  // A subgraph with a process of its own has its own pool, however many gateways ask it.
  if (GATEWAY_MODE === 'http') {
    return { processes: PROCESSES ?? availableParallelism(), connectionsPerSubgraph: mostPerSubgraph }
  }
  const usual = DATABASE_URL === undefined ? connectionsOfEmbedded : connectionsOfOther
  const connections = DATABASE_CONNECTIONS ?? usual
  const leastPerProcess = leastPerSubgraph * subgraphNames().length
  const most = Math.floor(connections / leastPerProcess)
  const processes = PROCESSES ?? Math.max(1, Math.min(availableParallelism(), most))
  if (processes > most) {
    const needed = processes * leastPerProcess
    return {
      problems: `✖ ${processes} processes need ${needed} connections, and there are ${connections}. Lower PROCESSES to ${Math.max(1, most)}, or raise DATABASE_CONNECTIONS to ${needed}.\n  → at PROCESSES`,
    }
  }
  const share = Math.floor(connections / processes / subgraphNames().length)
  return { processes, connectionsPerSubgraph: Math.min(mostPerSubgraph, share) }
}

const subgraphVariables = Object.keys(intakeVariables)

/** What a subgraph reads itself: passed on to one that runs as a process of its own, and checked here before any is started. */
export function readSubgraphVariables(
  source: Readonly<Record<string, string | undefined>> = process.env,
): Record<string, string> {
  return Object.fromEntries(subgraphVariables.map((name) => [name, source[name] ?? '']))
}

/**
 * The gateway library reports its use to its maker unless it is told not to, and the server does as soon as it finds
 * a key. Nothing here calls out, so both are off before either is built.
 */
export function turnTelemetryOff(target: Record<string, string | undefined> = process.env): void {
  target['APOLLO_TELEMETRY_DISABLED'] = '1'
  delete target['APOLLO_KEY']
  delete target['APOLLO_GRAPH_REF']
}
