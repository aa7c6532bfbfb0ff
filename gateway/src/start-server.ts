import { randomUUID } from 'node:crypto'
import fastifyCompress from '@fastify/compress'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import { runUntil } from '@motcua/db/run-until'
import { clientGone } from '@motcua/kit/client-gone'
import Fastify, { type FastifyInstance } from 'fastify'
import { allowOrigins } from './allow-origins.ts'
import { keepAnswers, type KeepingOptions } from './answers/keep-answers.ts'
import { createGateway } from './create-gateway.ts'
import { registerFiles, type FileLimits } from './files/serve-files.ts'
import { createContext } from './gateway-context.ts'
import { defaultLimits, type OperationLimits } from './guard/limits.ts'
import { registerRateLimit, type RateLimit } from './guard/rate-limit.ts'
import type { SharedLimits } from './guard/shared-limits.ts'
import { registerHealth } from './health.ts'
import { answerInGraphqlShape } from './http-shape.ts'
import { hideTokens } from './hide-tokens.ts'
import { fastBrotli, leastPackedBytes } from './packing.ts'
import { registerDashboard } from './serve-dashboard.ts'
import { registerGraphiql } from './serve-graphiql.ts'
import { registerSchema } from './serve-schema.ts'
import type { SubgraphHost } from './subgraph-host.ts'

/** What the environment says of a server. */
export type ServerSettings = Pick<
  ServerOptions,
  'host' | 'port' | 'logLevel' | 'rateLimit' | 'trustedProxies' | 'corsOrigins'
> & {
  readonly limits: OperationLimits
}

export interface ServerOptions {
  readonly host: string
  readonly port: number
  readonly logLevel: string
  /** Where the subgraphs run. */
  readonly subgraphs: SubgraphHost
  /** The built dashboard with GraphiQL in it; null serves the graph alone. */
  readonly dashboardFolder: URL | null
  /** What one operation may ask. Absent: the usual. */
  readonly limits?: OperationLimits
  /** How often one client may ask. Absent: as often as it likes. */
  readonly rateLimit?: RateLimit
  /** Where requests are counted and operations find room together with other processes. Absent: this process alone. */
  readonly shared?: SharedLimits
  /** Addresses of proxies, separated by commas, whose X-Forwarded-For says who the client is. Absent: none is believed. */
  readonly trustedProxies?: string
  /** How answers of persisted operations are kept. Absent: none is. */
  readonly keeping?: KeepingOptions
  /** Origins whose pages may ask the graph; `*`: every origin. Absent: none. */
  readonly corsOrigins?: readonly string[]
  /** What a file may take. Absent: the usual. */
  readonly fileLimits?: FileLimits
  /** Whether the data is still being loaded. Absent: it never is. */
  readonly isLoading?: () => boolean
}

export interface RunningServer {
  readonly url: string
  close(): Promise<void>
}

const mostBodyBytes = 100_000
/** A thousand dossiers of 2 kB, which is twice as long as they are; more is sent as a stream. */
const mostOperationBytes = 2_000_000
const noRateLimit: RateLimit = { perMinute: 0 }
const keepNone: KeepingOptions = { mostBytes: 0, readVersion: async () => '' }
const talkative = new Set(['info', 'debug', 'trace'])
const requestIdPattern = /^[\w-]{8,64}$/

/** The one port: /graphql, /schema.graphql, /health, /ready, and the dashboard on every other path. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const http = Fastify({
    logger: {
      level: options.logLevel,
      serializers: { req: ({ method, url }) => ({ method, url: hideTokens(url) }) },
    },
    bodyLimit: mostBodyBytes,
    trustProxy: options.trustedProxies ?? false,
    forceCloseConnections: true,
    requestIdHeader: false,
    genReqId: ({ headers }) => acceptedRequestId(headers['x-request-id']),
  })
  http.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff')
  })
  // Before the routes: it watches those that are registered after it.
  await http.register(fastifyCompress, {
    threshold: leastPackedBytes,
    encodings: ['br', 'gzip'],
    brotliOptions: fastBrotli,
    // What comes packed is unpacked by the one address that takes it.
    globalDecompression: false,
  })
  // Before the graph: an answer that refuses has its headers too.
  await allowOrigins(http, options.corsOrigins ?? [])
  await registerGraph(http, options)
  registerSchema(http)
  registerHealth(http, options.subgraphs, options.isLoading)
  await options.subgraphs.registerRoutes(http)
  await registerFiles(http, {
    subgraphs: options.subgraphs,
    rateLimit: options.rateLimit ?? noRateLimit,
    count: options.shared?.count,
    limits: options.fileLimits,
  })
  if (options.dashboardFolder) {
    registerGraphiql(http, options.dashboardFolder)
    await registerDashboard(http, options.dashboardFolder)
  }
  const url = await http.listen({ host: options.host, port: options.port })
  return {
    url,
    async close() {
      await http.close()
      await options.subgraphs.close()
    },
  }
}

async function registerGraph(
  http: FastifyInstance,
  { subgraphs, limits = defaultLimits, rateLimit = noRateLimit, logLevel, keeping = keepNone, shared }: ServerOptions,
): Promise<void> {
  const log = { warn: (message: string) => http.log.warn(message), error: (message: string) => http.log.error(message) }
  const apollo = createGateway({
    dataSourceOf: subgraphs.dataSourceOf,
    log,
    limits,
    ...(shared && { places: shared.places }),
    // Counting what was answered takes time; it is done for whoever reads it.
    ...(talkative.has(logLevel) && { onAnswer: (line: string) => http.log.info(line) }),
    plugins: [fastifyApolloDrainPlugin(http)],
  })
  await apollo.start()
  const answer = fastifyApolloHandler(apollo, {
    context: async (request) => createContext(request.id, request.headers),
  })
  await http.register(async (scope) => {
    scope.setErrorHandler(answerInGraphqlShape)
    await registerRateLimit(scope, rateLimit, shared?.count)
    scope.route({
      url: '/graphql',
      method: ['GET', 'POST'],
      bodyLimit: mostOperationBytes,
      handler: keepAnswers(keeping, (request, reply) => {
        const end = AbortSignal.any([clientGone(reply.raw), AbortSignal.timeout(limits.millis)])
        return runUntil(end, () => answer.call(scope, request, reply))
      }),
    })
  })
}

function acceptedRequestId(header: string | string[] | undefined): string {
  return typeof header === 'string' && requestIdPattern.test(header) ? header : randomUUID()
}
