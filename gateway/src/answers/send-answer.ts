import { hash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import { fastBrotli, leastPackedBytes } from '../packing.ts'

const encodings = ['br', 'gzip', 'identity'] as const
type Encoding = (typeof encodings)[number]

const [packByBrotli, packByGzip] = [promisify(brotliCompress), promisify(gzip)]

/** A complete answer as it is sent, packed once for each encoding that a client reads. */
export class Answer {
  readonly #text: Buffer
  readonly #packed = new Map<Encoding, Promise<Buffer>>()
  readonly #tag: string
  readonly type: string

  constructor(text: string, type: string) {
    this.#text = Buffer.from(text)
    this.#tag = hash('sha256', text, 'base64url').slice(0, 27)
    this.type = type
  }

  /** An upper bound of the memory that it takes: packed texts are shorter than the text. */
  get bytes(): number {
    return encodings.length * this.#text.length
  }

  encodingFor(request: FastifyRequest): Encoding {
    if (this.#text.length < leastPackedBytes) return 'identity'
    const read = new Negotiator(request).encodings([...encodings])
    return encodings.find((encoding) => read.includes(encoding)) ?? 'identity'
  }

  /** A strong one: other bytes, another tag, also when they are the same text packed otherwise. */
  tagIn(encoding: Encoding): string {
    return `"${this.#tag}${encoding === 'identity' ? '' : `-${encoding}`}"`
  }

  async in(encoding: Encoding): Promise<Buffer> {
    if (encoding === 'identity') return this.#text
    const packed =
      this.#packed.get(encoding) ?? (encoding === 'br' ? packByBrotli(this.#text, fastBrotli) : packByGzip(this.#text))
    this.#packed.set(encoding, packed)
    return packed
  }
}

/** Sends an answer. A GET gets its tag, and nothing else when the client has it already. */
export async function sendAnswer(request: FastifyRequest, reply: FastifyReply, answer: Answer): Promise<unknown> {
  const encoding = answer.encodingFor(request)
  addVary(reply)
  // A client may keep what it got by GET, and has to ask whether it still holds.
  reply.header('cache-control', request.method === 'GET' ? 'no-cache' : 'no-store')
  if (request.method === 'GET') {
    const tag = answer.tagIn(encoding)
    reply.header('etag', tag)
    if (isNamed(tag, request.headers['if-none-match'])) return reply.code(304).send()
  }
  if (encoding !== 'identity') reply.header('content-encoding', encoding)
  return reply
    .code(200)
    .type(answer.type)
    .send(await answer.in(encoding))
}

function addVary(reply: FastifyReply): void {
  const known = String(reply.getHeader('vary') ?? '')
  const names = known === '' ? [] : known.split(',').map((name) => name.trim())
  const missing = ['accept', 'accept-encoding', 'accept-language', 'authorization'].filter(
    (name) => !names.some((each) => each.toLowerCase() === name),
  )
  reply.header('vary', [...names, ...missing].join(', '))
}

function isNamed(tag: string, header: string | undefined): boolean {
  const named = (header ?? '').split(',').map((each) => each.trim())
  return named.includes('*') || named.some((each) => each.replace(/^W\//, '') === tag)
}
