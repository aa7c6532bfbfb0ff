import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { defaultBounds, type DeliveryBounds } from './delivery-bounds.ts'

/** A small delivery may unpack to any ratio: it costs nothing, and its lines may be much alike. */
const freeBytes = 1024 ** 2
const mostIdleMillis = 120_000

/** The stream is larger than is taken in at once. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge'
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** The encodings of a body that are read. */
export function isKnownEncoding(encoding: string | undefined): boolean {
  return encoding === undefined || encoding === 'identity' || encoding === 'gzip'
}

/**
 * The bytes of a body, unpacked, as they come. Throws when the body breaks off, is no gzip after all, says nothing for
 * two minutes, or goes beyond a bound.
 */
export async function* receiveStream(
  body: Readable,
  encoding: string | undefined,
  { mostBytes, mostRatio }: DeliveryBounds = defaultBounds,
): AsyncGenerator<Uint8Array> {
  let packedBytes = 0
  const sent = chunksOf(body, (count) => (packedBytes += count))
  const unpacked = encoding === 'gzip' ? pipeline(Readable.from(sent), createGunzip(), () => {}) : sent
  let idle = setTimeout(giveUp, mostIdleMillis)
  function giveUp() {
    body.destroy(new Error('The sender was silent for too long.'))
  }
  let bytes = 0
  try {
    for await (const chunk of unpacked) {
      if (!(chunk instanceof Uint8Array)) throw new TypeError('A body is made of bytes.')
      bytes += chunk.byteLength
      if (bytes > mostBytes) {
        throw new TooLarge('TOO_LARGE', `A delivery has at most ${mostBytes} bytes; send the rest apart.`)
      }
      if (encoding === 'gzip' && bytes > freeBytes && bytes > mostRatio * packedBytes) {
        const message = `A delivery unpacks to at most ${mostRatio} times its packed bytes. Send this one in smaller parts or unpacked.`
        throw new TooLarge('UNPACKS_TOO_LARGE', message)
      }
      clearTimeout(idle)
      yield chunk
      idle = setTimeout(giveUp, mostIdleMillis)
    }
  } finally {
    clearTimeout(idle)
    letPass(body)
  }
}

async function* chunksOf(body: Readable, onBytes: (count: number) => void): AsyncGenerator {
  for await (const chunk of body.iterator({ destroyOnReturn: false })) {
    if (chunk instanceof Uint8Array) onBytes(chunk.byteLength)
    yield chunk
  }
}

/** What nobody reads any more still has to pass, or the next request on the connection would wait behind it for ever. */
function letPass(body: Readable): void {
  body.removeAllListeners('readable')
  // The iterator over the body ends after this. Without a listener to its data the stream would then stand still again.
  body.on('data', () => {})
  body.resume()
}

/** A body that says it is gzip and is not, or ends in the middle. */
export function isBadGzip(problem: unknown): boolean {
  return problem instanceof Error && 'code' in problem && String(problem.code).startsWith('Z_')
}
