import { Readable } from 'node:stream'
import { letPass } from '@motcua/kit/let-pass'
import type { FastifyInstance } from 'fastify'
import { Agent, request } from 'undici'
import type { RemoteSubgraph } from './remote-data-source.ts'

/** Addresses beside the graph, and the subgraph that answers there. In this process a subgraph registers its own. */
const ownerOf: Readonly<Record<string, string>> = { '/intake/*': 'dossiers' }

/** Headers of the client that go through; all others stay here. */
const passedOn = ['authorization', 'content-type', 'content-encoding']
const passedBack = ['content-type', 'retry-after', 'www-authenticate']
/** A delivery of any size is answered when all of it is stored. */
const agent = new Agent({ connections: 16, pipelining: 0, headersTimeout: 30 * 60_000, bodyTimeout: 5 * 60_000 })

/** Hands requests on to subgraphs that run as processes of their own: bodies go through as they come, in both directions. */
export async function forwardRoutes(
  http: FastifyInstance,
  remote: Readonly<Record<string, RemoteSubgraph>>,
): Promise<void> {
  await http.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _body, done) => done(null))
    for (const [path, owner] of Object.entries(ownerOf)) {
      const subgraph = remote[owner]
      if (subgraph === undefined) continue
      scope.route({
        url: path,
        method: ['GET', 'POST'],
        async handler({ raw, url, method, headers, id }, reply) {
          const answer = await request(new URL(url, subgraph.url), {
            dispatcher: agent,
            method: method === 'GET' ? 'GET' : 'POST',
            headers: { ...pick(headers, passedOn), 'x-request-id': id, 'x-subgraph-token': subgraph.token },
            // Not the request itself: refused in the middle it would be destroyed, and the refusal with it.
            body: method === 'GET' ? null : Readable.from(chunksOf(raw)),
          }).catch(() => null)
          letPass(raw)
          if (answer === null) {
            const error = `The part "${owner}" is away. Nothing of this request counts; send it again.`
            return reply.code(503).header('retry-after', '5').send({ error, code: 'SUBGRAPH_UNAVAILABLE' })
          }
          if (answer.statusCode === 408) reply.header('connection', 'close')
          return reply.code(answer.statusCode).headers(pick(answer.headers, passedBack)).send(answer.body)
        },
      })
    }
  })
}

async function* chunksOf(body: Readable): AsyncGenerator {
  for await (const chunk of body.iterator({ destroyOnReturn: false })) yield chunk
}

function pick(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name]
      return typeof value === 'string' ? [[name, value]] : []
    }),
  )
}
