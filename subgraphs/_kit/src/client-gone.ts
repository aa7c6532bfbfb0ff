import type { ServerResponse } from 'node:http'

/** A signal that aborts when the client closes the connection before the answer is sent. */
export function clientGone(response: ServerResponse): AbortSignal {
  const controller = new AbortController()
  response.once('close', () => {
    if (!response.writableEnded) controller.abort(new Error('The client closed the connection.'))
  })
  return controller.signal
}
