import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { currentSignal } from '@motcua/db/run-until'
import { passedOnHeaders, scopeOf } from '@motcua/kit/scope-of'
import type { RequestScope } from '@motcua/kit/subgraph'

/** What one request carries through the gateway. */
export interface GatewayContext extends RequestScope {
  readonly requestId: string
  /** The client's headers that a subgraph in a process of its own receives. */
  readonly passedOn: readonly (readonly [name: string, value: string])[]
  /** Contexts of embedded subgraphs, made when a plan first reaches one, so that its loaders span the whole request. */
  readonly subgraphContexts: Map<string, object>
}

export function createContext(
  requestId: string = randomUUID(),
  headers: IncomingHttpHeaders = {},
  now: Date = new Date(),
): GatewayContext {
  const passedOn = passedOnHeaders.flatMap((name) => {
    const value = headers[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  const signal = currentSignal()
  return { ...scopeOf(headers, now), ...(signal && { signal }), requestId, passedOn, subgraphContexts: new Map() }
}
