import type { RequestCount } from '../guard/shared-limits.ts'

/** The library's own counter of one process keeps as many. */
const mostClients = 5000

/** Counts requests of each client in windows of this length, for the clients that came last. */
export function createRequestCounter(windowMillis: number, now = Date.now): (client: string) => RequestCount {
  const windows = new Map<string, { current: number; began: number }>()
  return (client) => {
    const known = windows.get(client)
    const isRunning = known !== undefined && known.began + windowMillis > now()
    const window = isRunning ? known : { current: 0, began: now() }
    window.current += 1
    // The client that came longest ago is the first of the map.
    windows.delete(client)
    windows.set(client, window)
    const [oldest] = windows.keys()
    if (windows.size > mostClients && oldest !== undefined) windows.delete(oldest)
    return { current: window.current, ttl: window.began + windowMillis - now() }
  }
}
