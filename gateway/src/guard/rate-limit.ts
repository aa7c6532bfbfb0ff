import fastifyRateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'

/** How often one client may send a request to the graph. A client is an address: behind a trusted proxy, the one that the proxy names. */
export interface RateLimit {
  /** Requests of one client in a minute; 0: as many as it likes. */
  readonly perMinute: number
}

/** Thrown for a client that sends too many requests; the error handler of the route answers with it. */
export class TooManyRequests extends Error {
  readonly statusCode = 429
  readonly code = 'RATE_LIMITED'
  readonly retryAfter: number

  constructor(perMinute: number, retryAfter: number) {
    super(`${perMinute} requests a minute are answered from one address. Ask again in ${retryAfter} seconds.`)
    this.retryAfter = retryAfter
  }
}

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** Counts the requests of the routes that are registered after it; every answer has the standard RateLimit headers. */
export async function registerRateLimit(http: FastifyInstance, { perMinute }: RateLimit): Promise<void> {
  if (perMinute === 0) return
  await http.register(fastifyRateLimit, {
    max: perMinute,
    timeWindow: 60_000,
    enableDraftSpec: true,
    // Programs of this machine are not counted. A proxy on it is, once it is trusted: its clients then have their own addresses.
    allowList: ({ ip }) => loopback.has(ip),
    errorResponseBuilder: (_request, { ttl }) => new TooManyRequests(perMinute, Math.ceil(ttl / 1000)),
  })
}
