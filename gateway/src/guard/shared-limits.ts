import type { Places } from './places.ts'

/** How many requests one client has sent in the minute that runs, and the milliseconds until it ends. */
export interface RequestCount {
  readonly current: number
  readonly ttl: number
}

/** What all processes that answer have together. */
export interface SharedLimits {
  /** Counts one request of a client. */
  count(client: string): Promise<RequestCount>
  readonly places: Places
}
