import autocannon from 'autocannon'
import { hashes } from '../federation/screen-questions.ts'
import type { NextRequest } from './page-operations.ts'

/** What came of a load. */
export interface Outcome {
  readonly perSecond: number
  readonly requests: number
  /** Connections that broke or waited longer than 10 s, and answers of another status than 200 or with an error in them. */
  readonly failures: number
  readonly p50: number
  readonly p99: number
}

interface LoadOptions {
  readonly url: string
  /** In seconds. */
  readonly duration: number
  readonly connections: number
  /** What the next request asks. */
  readonly next: () => NextRequest
  /** By hash alone, as the dashboard asks, and not by text. */
  readonly isPersisted: boolean
}

/** Sends requests over so many connections, each the next as soon as it is answered, for so many seconds. */
export async function load({ url, duration, connections, next, isPersisted }: LoadOptions): Promise<Outcome> {
  const bodyOf = ({ operation, variables }: NextRequest) =>
    isPersisted
      ? { variables, extensions: { persistedQuery: { version: 1, sha256Hash: hashes.get(operation.name) } } }
      : { query: operation.text, variables }
  const result = await autocannon({
    url: `${url}/graphql`,
    connections,
    duration,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    verifyBody: (body) => !String(body).includes('"errors":['),
    requests: [{ setupRequest: (request) => ({ ...request, body: JSON.stringify(bodyOf(next())) }) }],
  })
  return {
    perSecond: result.requests.total / result.duration,
    requests: result.requests.total,
    failures: result.errors + result.timeouts + result.non2xx + result.mismatches,
    p50: result.latency.p50,
    p99: result.latency.p99,
  }
}
