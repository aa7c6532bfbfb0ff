import { timingSafeEqual } from 'node:crypto'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { clientGone } from './client-gone.ts'
import { scopeOf } from './scope-of.ts'
import { registerRows } from './serve-rows.ts'
import type { Subgraph } from './subgraph.ts'

/** Calls work, whose statements in the database are cancelled when the signal aborts. */
export type RunUntil = <Made>(signal: AbortSignal, work: () => Made) => Made

interface ServeOptions {
  readonly subgraph: Subgraph
  readonly port: number
  /** Only the gateway knows it: whoever reaches the port without it learns nothing. */
  readonly token: string
  /** Whether the subgraph's database answers. */
  readonly isReachable: () => Promise<boolean>
  readonly runUntil: RunUntil
}

const mostBodyBytes = 4 * 1024 * 1024

/** A subgraph as a process of its own: /graphql for the gateway, /health for whoever watches the process. */
export async function serve(options: ServeOptions): Promise<{ url: string; close(): Promise<void> }> {
  const { subgraph, port, token } = options
  const http = Fastify({ bodyLimit: mostBodyBytes, forceCloseConnections: true })
  const apollo = await startApollo(subgraph, http)
  const answer = fastifyApolloHandler(apollo, {
    context: async ({ headers }, reply) =>
      subgraph.createContext({ ...scopeOf(headers), signal: clientGone(reply.raw) }),
  })
  // A header of its own: Authorization belongs to whoever sent the request to the gateway.
  const onlyGateway = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (!isToken(request.headers['x-subgraph-token'], token))
      await reply.code(401).send({ error: 'Only the gateway may ask here.' })
  }
  http.get('/health', async (_request, reply) => {
    const up = await options.isReachable()
    return reply.code(up ? 200 : 503).send({ status: up ? 'ok' : 'database away', subgraph: subgraph.name })
  })
  http.post('/graphql', {
    onRequest: onlyGateway,
    // The gateway hangs up when its client has, or when the time is over.
    handler: (request, reply) => options.runUntil(clientGone(reply.raw), () => answer.call(http, request, reply)),
  })
  await http.register(async (scope) => {
    scope.addHook('onRequest', onlyGateway)
    registerRows(scope, subgraph)
  })
  const { routes } = subgraph
  if (routes !== undefined) {
    await http.register(async (scope) => {
      // Whoever sends to these addresses authorises himself there; this says that the gateway passed it on.
      scope.addHook('onRequest', onlyGateway)
      await scope.register(routes)
    })
  }
  const url = await http.listen({ host: '127.0.0.1', port })
  return { url: `${url}/graphql`, close: () => http.close() }
}

async function startApollo(subgraph: Subgraph, http: FastifyInstance): Promise<ApolloServer<object>> {
  const apollo = new ApolloServer<object>({
    schema: subgraph.schema,
    plugins: [fastifyApolloDrainPlugin(http), ApolloServerPluginInlineTraceDisabled()],
    introspection: false,
    csrfPrevention: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
  })
  await apollo.start()
  return apollo
}

function isToken(header: string | string[] | undefined, token: string): boolean {
  const given = Buffer.from(String(header ?? ''))
  const expected = Buffer.from(token)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
