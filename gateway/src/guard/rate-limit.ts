import fastifyRateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import type { SharedLimits } from './shared-limits.ts'

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

/** How long requests of a client are counted until its count begins again. */
export const windowMillis = 60_000

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/**
 * Counts the requests of the routes that are registered after it; every answer has the standard RateLimit headers. count: where several
 * processes count together; absent: this one counts alone.
 */
export async function registerRateLimit(
  http: FastifyInstance,
  { perMinute }: RateLimit,
  count?: SharedLimits['count'],
): Promise<void> {
  if (perMinute === 0) return
  await http.register(fastifyRateLimit, {
    max: perMinute,
    timeWindow: windowMillis,
    ...(count && { store: storeOf(count) }),
    enableDraftSpec: true,
    // Programs of this machine are not counted. A proxy on it is, once it is trusted: its clients then have their own addresses.
    allowList: ({ ip }) => loopback.has(ip),
    errorResponseBuilder: (_request, { ttl }) => new TooManyRequests(perMinute, Math.ceil(ttl / 1000)),
  })
}

/** The library's own store counts in the memory of one process. */
function storeOf(count: SharedLimits['count']) {
  return class SharedStore implements fastifyRateLimit.FastifyRateLimitStore {
    async incr(client: string, done: Parameters<fastifyRateLimit.FastifyRateLimitStore['incr']>[1]): Promise<void> {
      // It fails only with the channel, and the process ends with that.
      done(null, await count(client))
    }

    /** All routes count together. */
    child(): this {
      return this
    }
  }
}
