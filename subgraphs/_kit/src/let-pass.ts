import type { Readable } from 'node:stream'

/** Lets the rest of a body pass unread. Otherwise the next request on the connection would wait behind it for ever. */
export function letPass(body: Readable): void {
  body.removeAllListeners('readable')
  // An iterator over the body may end after this, and without a listener to its data the stream would then stand still again.
  body.on('data', () => {})
  body.resume()
}
