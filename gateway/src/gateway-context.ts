import { randomUUID } from 'node:crypto'
import { civilDayOf } from '@motcua/kit/civil-day'
import type { RequestScope } from '@motcua/kit/subgraph'
import { publicViewer } from '@motcua/kit/viewer'

/** What one request carries through the gateway. */
export interface GatewayContext extends RequestScope {
  readonly requestId: string
  /** Contexts of embedded subgraphs, made when a plan first reaches one, so that its loaders span the whole request. */
  readonly subgraphContexts: Map<string, object>
}

export function createContext(requestId: string = randomUUID(), now: Date = new Date()): GatewayContext {
  return { viewer: publicViewer, today: civilDayOf(now), requestId, subgraphContexts: new Map() }
}
