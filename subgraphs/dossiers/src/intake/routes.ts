import { Readable } from 'node:stream'
import { findHolder } from '@motcua/db/access/find-holder'
import { civilDayOf } from '@motcua/kit/civil-day'
import { viewerOf } from '@motcua/kit/viewer'
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Database } from '../database.ts'
import { quarantineList } from './quarantine-stream.ts'
import type { Deliveries } from './deliveries.ts'
import { defaultBounds } from './delivery-bounds.ts'
import { isKnownEncoding, receiveStream } from './receive-stream.ts'
import { admitted, isTemporary, Refusal, retryAfterSeconds, toRefusal } from './refusal.ts'
import type { SourceSystem } from './source-systems.ts'

const question = z.object({
  source: z.string().min(1).max(40),
  state: z.enum(['OPEN', 'REPLAYED', 'DISMISSED']).default('OPEN'),
})
const promise = z.object({ through: z.iso.date().optional() })

/** The addresses under which source systems send dossiers and read what was not accepted. */
export function createIntakeRoutes(
  db: Kysely<Database>,
  deliveries: Deliveries,
  bounds = defaultBounds,
): FastifyPluginAsync {
  return async (http: FastifyInstance) => {
    http.removeAllContentTypeParsers()
    // The body is handed on as it comes; nothing of it is gathered.
    http.addContentTypeParser('application/x-ndjson', (_request, body, done) => done(null, body))
    http.setErrorHandler((problem, request, reply) => answerProblem(problem, request, reply))

    http.post('/intake/dossiers', async (request) => {
      const source = await admittedBy(db, request)
      const encoding = request.headers['content-encoding']?.toLowerCase()
      if (!(request.body instanceof Readable) || !isKnownEncoding(encoding)) {
        throw new Refusal(415, 'UNSUPPORTED_TYPE', 'Send application/x-ndjson, plain or with Content-Encoding: gzip.')
      }
      const reportedThrough = readThrough(request)
      return deliveries.take(source, receiveStream(request.body, encoding, bounds), { reportedThrough })
    })

    http.get('/intake/quarantine', async (request, reply) => {
      const source = await admittedBy(db, request)
      const { state } = readQuestion(request)
      return reply.type('application/json').send(Readable.from(quarantineList(db, source.name, state)))
    })
  }
}

/** The source whose token the request brings. Asked before the first byte of the body is read. */
async function admittedBy(db: Kysely<Database>, request: FastifyRequest): Promise<SourceSystem> {
  const { source: name } = readQuestion(request)
  const viewer = viewerOf(request.headers.authorization ?? null, (token) =>
    findHolder(db, token, civilDayOf(new Date())),
  )
  return admitted(db, name, await viewer())
}

function readQuestion(request: FastifyRequest): z.output<typeof question> {
  const read = question.safeParse(request.query)
  if (read.success) return read.data
  throw new Refusal(400, 'BAD_QUESTION', `The address is not complete: ${z.prettifyError(read.error)}`)
}

/** Null: the sender does not say. A day that has not ended cannot be reported whole. */
function readThrough(request: FastifyRequest): string | null {
  const read = promise.safeParse(request.query)
  if (!read.success) {
    throw new Refusal(
      400,
      'BAD_QUESTION',
      'through is not a day. Give one, such as through=2025-07-31, or leave it out.',
    )
  }
  const { through = null } = read.data
  if (through === null || through < civilDayOf(new Date())) return through
  throw new Refusal(400, 'BAD_QUESTION', `through=${through} has not ended. Give the last day that is reported whole.`)
}

async function answerProblem(problem: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const refusal = toRefusal(problem)
  const { status, code, message } = refusal
  if (isTemporary(refusal)) reply.header('retry-after', String(retryAfterSeconds))
  // The rest of its body would trickle on.
  if (status === 408) reply.header('connection', 'close')
  if (status === 401) reply.header('www-authenticate', 'Bearer')
  if (status === 500) request.log.error(problem)
  await reply.code(status).send({ error: message, code })
}
