import fastifyRateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'

/** Of requests to the graph; a client is an address, of the trusted proxies' clients as those tell. */
export interface RateLimit {
  /** Requests of one client in a minute; 0: as many as it likes. */
  readonly perMinute: number
}

/** What a client is told that asks too often, in the error handler of the route. */
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
    // Programs of this machine; clients of a proxy here bear their own address once the proxy is trusted.
    allowList: ({ ip }) => loopback.has(ip),
    errorResponseBuilder: (_request, { ttl }) => new TooManyRequests(perMinute, Math.ceil(ttl / 1000)),
  })
}
