import { Readable } from 'node:stream'
import { readListAddress } from '@motcua/dashboard/list-address'
import { clientGone } from '@motcua/kit/client-gone'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { registerRateLimit, TooManyRequests, type RateLimit } from '../guard/rate-limit.ts'
import type { SharedLimits } from '../guard/shared-limits.ts'
import type { SubgraphHost } from '../subgraph-host.ts'
import { dossierPages } from './dossier-pages.ts'
import { toCsvFile, toJsonFile, type Language } from './dossier-file.ts'
import { createFilePlaces } from './file-places.ts'

/** What one file may take. */
export interface FileLimits {
  /** Files that one process sends at the same time. */
  readonly atOnce: number
  readonly ofOneClient: number
  /** From the request to the last line. */
  readonly millis: number
  /** How long a client may take nothing of it. */
  readonly idleMillis: number
}

export const defaultFileLimits: FileLimits = { atOnce: 3, ofOneClient: 1, millis: 15 * 60_000, idleMillis: 60_000 }

export interface FileOptions {
  readonly subgraphs: SubgraphHost
  readonly rateLimit: RateLimit
  readonly count?: SharedLimits['count'] | undefined
  readonly limits?: FileLimits | undefined
}

const formats = {
  csv: { type: 'text/csv; charset=utf-8', write: toCsvFile },
  json: { type: 'application/json; charset=utf-8', write: toJsonFile },
} as const
type Format = keyof typeof formats

const languages: readonly (readonly [prefix: string, language: Language])[] = [
  ['', 'vi'],
  ['/en', 'en'],
]
const retryAfterSeconds = 10

/**
 * The address of a list of dossiers with .csv or .json after its path is that list as a file: all its rows, in the order of the page. A file
 * whose making fails breaks the connection, so that no client takes a part for the whole.
 */
export async function registerFiles(http: FastifyInstance, options: FileOptions): Promise<void> {
  const { subgraphs, rateLimit, count, limits = defaultFileLimits } = options
  const places = createFilePlaces(limits)
  await http.register(async (scope) => {
    scope.setErrorHandler((problem, request, reply) => answerProblem(problem, request, reply))
    await registerRateLimit(scope, rateLimit, count)
    for (const [prefix, language] of languages) {
      for (const format of ['csv', 'json'] as const) {
        scope.get(`${prefix}/dossiers.${format}`, { exposeHeadRoute: false }, async (request, reply) => {
          const leave = enter(places, request)
          // Closed in each case: sent, failed, or left by the client.
          reply.raw.once('close', leave)
          return sendList(subgraphs, request, reply, { language, format, limits })
        })
      }
    }
  })
}

function enter(places: ReturnType<typeof createFilePlaces>, { ip }: FastifyRequest): () => void {
  const place = places.enter(ip)
  if (place === 'RATE_LIMITED')
    throw new FileRefusal(429, place, 'One file at a time is sent to one address. Wait for yours.')
  if (place === 'BUSY') throw new FileRefusal(503, place, 'Too many files are being made. Ask again in a moment.')
  return place
}

interface FileRequest {
  readonly language: Language
  readonly format: Format
  readonly limits: FileLimits
}

async function sendList(
  subgraphs: SubgraphHost,
  request: FastifyRequest,
  reply: FastifyReply,
  { language, format, limits }: FileRequest,
): Promise<FastifyReply> {
  const [path = '', search = ''] = request.url.split('?')
  const asked = readListAddress(search)
  refuseUnread(asked.dropped)
  const end = AbortSignal.any([clientGone(reply.raw), AbortSignal.timeout(limits.millis)])
  const { type, write } = formats[format]
  const address = `${request.protocol}://${request.host}${path.slice(0, -format.length - 1)}${search === '' ? '' : `?${search}`}`
  const head = { language, title: asked.nameIn(language), address, asOf: asked.asOf, madeAt: new Date() }
  const pages = dossierPages(subgraphs, asked, end)
  // The first rows are there before anything is sent: until then a refusal has its own status.
  const first = await pages.next()
  const body = toBody(write(continued(first, pages), head), end, limits.idleMillis)
  // Also where nothing of the file was taken: the list is read inside a transaction, which ends with its rows.
  body.once('close', () => void pages.return(undefined).catch(() => undefined))
  return reply
    .type(type)
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="${fileNameOf(asked)}.${format}"`)
    .send(body)
}

/** A condition that cannot be read would leave the file longer than what was meant. */
function refuseUnread(dropped: readonly { readonly name: string; readonly value: string }[]): void {
  if (dropped.length === 0) return
  const parts = dropped.map(({ name, value }) => `${name}=${value}`).join(', ')
  throw new FileRefusal(
    400,
    'BAD_USER_INPUT',
    `The address has parts that cannot be used: ${parts.slice(0, 300)}. Leave them out or mend them.`,
  )
}

const fileNameOf = ({ list, unit, asOf }: ReturnType<typeof readListAddress>) =>
  `ho-so_${list.replaceAll('_', '-')}_${unit ?? 'toan-quoc'}_${asOf}`

async function* continued<Page>(first: IteratorResult<Page>, pages: AsyncGenerator<Page>): AsyncGenerator<Page> {
  if (first.done !== true) yield first.value
  yield* pages
}

/** Calls onTaken whenever the next piece is taken, which the client does by taking those before. */
async function* watched<Piece>(pieces: AsyncGenerator<Piece>, onTaken: () => void): AsyncGenerator<Piece> {
  for await (const piece of pieces) {
    onTaken()
    yield piece
  }
}

/** What the reply sends. It ends with an error when the signal aborts, or when the client takes nothing of it for that long. */
function toBody(pieces: AsyncGenerator<string>, end: AbortSignal, idleMillis: number): Readable {
  const giveUp = (reason: unknown) =>
    body.destroy(reason instanceof Error ? reason : new Error('The file was given up.'))
  const timer = setTimeout(() => giveUp(new Error('The client takes nothing of its file.')), idleMillis)
  const body = Readable.from(
    watched(pieces, () => timer.refresh()),
    { highWaterMark: 2 },
  )
  end.addEventListener('abort', () => giveUp(end.reason), { once: true })
  if (end.aborted) giveUp(end.reason)
  body.once('close', () => clearTimeout(timer))
  return body
}

class FileRefusal extends Error {
  readonly statusCode: number
  readonly code: string

  constructor(statusCode: number, code: string, message: string) {
    super(message)
    this.statusCode = statusCode
    this.code = code
  }
}

async function answerProblem(problem: unknown, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { statusCode, code, message } = toRefusal(problem)
  if (statusCode >= 500) request.log.error(problem)
  if (code === 'BUSY' || code === 'RATE_LIMITED') reply.header('retry-after', String(retryAfterSeconds))
  return reply.code(statusCode).type('application/json; charset=utf-8').send({ error: message, code })
}

function toRefusal(problem: unknown): Pick<FileRefusal, 'statusCode' | 'code' | 'message'> {
  if (problem instanceof FileRefusal || problem instanceof TooManyRequests) return problem
  if (problem instanceof GraphQLError && problem.extensions.code === 'BAD_USER_INPUT') {
    return { statusCode: 400, code: 'BAD_USER_INPUT', message: problem.message }
  }
  return {
    statusCode: 503,
    code: 'SUBGRAPH_UNAVAILABLE',
    message: 'The file cannot be made now. Try again in a moment.',
  }
}
