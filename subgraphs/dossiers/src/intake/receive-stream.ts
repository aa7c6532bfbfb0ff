import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { letPass } from '@motcua/kit/let-pass'
import { defaultBounds, type DeliveryBounds } from './delivery-bounds.ts'

/** A small delivery may unpack to any ratio: it costs nothing, and its lines may be much alike. */
const freeBytes = 1024 ** 2

/** The stream is larger than is taken in at once. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge'
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** The sender sends hardly anything, and holds a place that others could use. */
export class TooSlow extends Error {
  override readonly name = 'TooSlow'
}

/** The encodings of a body that are read. */
export function isKnownEncoding(encoding: string | undefined): boolean {
  return encoding === undefined || encoding === 'identity' || encoding === 'gzip'
}

/**
 * The bytes of a body, unpacked, as they come. Throws when the body breaks off, is no gzip after all, trickles, or goes beyond another
 * bound.
 */
export async function* receiveStream(
  body: Readable,
  encoding: string | undefined,
  bounds: DeliveryBounds = defaultBounds,
): AsyncGenerator<Uint8Array> {
  const { mostBytes, mostRatio } = bounds
  let packedBytes = 0
  const sent = chunksOf(body, bounds, (count) => (packedBytes += count))
  const unpacked = encoding === 'gzip' ? pipeline(Readable.from(sent), createGunzip(), () => {}) : sent
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
      yield chunk
    }
  } finally {
    letPass(body)
  }
}

/** Only the time in which the platform waits for the sender counts, not the time in which the sender waits for the platform. */
async function* chunksOf(
  body: Readable,
  { leastBytes, withinMillis, mostWaitMillis }: DeliveryBounds,
  onBytes: (count: number) => void,
): AsyncGenerator {
  const chunks = body.iterator({ destroyOnReturn: false })
  let allWaited = 0
  let waited = 0
  let bytes = 0
  for (;;) {
    const began = performance.now()
    const next = await orLate(chunks.next(), Math.min(withinMillis - waited, mostWaitMillis - allWaited))
    const passed = performance.now() - began
    waited += passed
    allWaited += passed
    if (next === late) {
      const bound =
        allWaited < mostWaitMillis
          ? `at least ${leastBytes} bytes in ${withinMillis / 1000} s`
          : `whole while the platform waits for ${mostWaitMillis / 1000} s`
      throw new TooSlow(`A delivery is sent ${bound}. Nothing of this one counts; send it again.`)
    }
    if (next.done === true) return
    if (next.value instanceof Uint8Array) {
      onBytes(next.value.byteLength)
      bytes += next.value.byteLength
    }
    if (bytes >= leastBytes) {
      bytes = 0
      waited = 0
    }
    yield next.value
  }
}

const late = Symbol('late')

async function orLate<Value>(value: Promise<Value>, millis: number): Promise<Value | typeof late> {
  // A body that breaks off after it was given up is nobody's problem.
  value.catch(() => {})
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<typeof late>((resolve) => {
    timer = setTimeout(() => resolve(late), Math.max(0, millis))
  })
  try {
    return await Promise.race([value, timeout])
  } finally {
    clearTimeout(timer)
  }
}

/** A body that says it is gzip and is not, or ends in the middle. */
export function isBadGzip(problem: unknown): boolean {
  return problem instanceof Error && 'code' in problem && String(problem.code).startsWith('Z_')
}
