import type { ServerResponse } from 'node:http'

/** Aborted when whoever asked hangs up before the answer is sent. */
export function clientGone(response: ServerResponse): AbortSignal {
  const controller = new AbortController()
  response.once('close', () => {
    if (!response.writableEnded) controller.abort(new Error('Whoever asked has hung up.'))
  })
  return controller.signal
}
