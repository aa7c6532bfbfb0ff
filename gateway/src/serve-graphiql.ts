import { readFileSync } from 'node:fs'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { contentSecurityPolicy } from './content-security-policy.ts'

/** GraphiQL at /graphql for browsers. Its scripts and styles are files of the built dashboard, below /graphiql/. */
export function registerGraphiql(http: FastifyInstance, dashboardFolder: URL): void {
  const page = readFileSync(new URL('graphiql/index.html', dashboardFolder), 'utf8')
  const policy = contentSecurityPolicy()
  // A hook, since /graphql itself belongs to the graph: this answers before an operation is looked for.
  http.addHook('onRequest', async (request, reply) => {
    if (!asksForPage(request)) return
    const varies = [reply.getHeader('vary'), 'accept'].filter((name) => name !== undefined)
    return reply
      .type('text/html; charset=utf-8')
      .headers({
        'cache-control': 'no-cache',
        'content-security-policy': policy,
        'referrer-policy': 'same-origin',
        vary: varies.join(', '),
      })
      .send(page)
  })
}

/** A browser that opens the address. With an operation in it, by text or by hash, the address is a question to the graph. */
function asksForPage({ method, url, headers }: FastifyRequest): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false
  const { pathname, searchParams } = new URL(url, 'http://any')
  if (pathname !== '/graphql' || searchParams.has('query') || searchParams.has('extensions')) return false
  return headers.accept?.includes('text/html') === true
}
