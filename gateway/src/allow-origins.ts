import fastifyCors from '@fastify/cors'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/** What pages of other origins may ask. Sources send to /intake from servers, and the dashboard is a page of our own. */
const openPaths = new Set(['/graphql', '/schema.graphql'])
/** Beyond the headers that a browser shows to every page. */
const shownHeaders = ['etag', 'retry-after', 'x-request-id']
/** The longest that Chromium keeps the answer to a preflight. */
const preflightSeconds = 7200

/**
 * Lets pages of these origins ask the graph; `*` lets pages of every origin. Without an origin no answer carries a CORS
 * header, and browsers keep the graph to our own pages. Credentials are never allowed: the graph knows no cookie.
 */
export async function allowOrigins(http: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return
  const origin = origins.includes('*') ? '*' : [...origins]
  const ofGraph = { origin, methods: 'GET, HEAD, POST', exposedHeaders: shownHeaders, maxAge: preflightSeconds }
  await http.register(fastifyCors, {
    delegator: async (request: FastifyRequest) =>
      openPaths.has(request.url.split('?')[0] ?? '') ? ofGraph : { origin: false },
  })
}
