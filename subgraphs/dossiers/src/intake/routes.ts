import { Readable } from 'node:stream'
import { isDatabaseAway } from '@motcua/db/is-database-away'
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Database } from '../database.ts'
import { quarantineList } from './quarantine-stream.ts'
import { isBadGzip, isKnownEncoding, receiveStream, TooLarge } from './receive-stream.ts'
import { admit, type SourceSystem } from './source-systems.ts'
import { takeIn } from './take-in.ts'

/** Each batch holds a connection while it comes; the others are for whoever reads. */
const mostBatchesAtOnce = 4
const retryAfterSeconds = 5
const question = z.object({
  source: z.string().min(1).max(40),
  state: z.enum(['OPEN', 'REPLAYED', 'DISMISSED']).default('OPEN'),
})

/** What a request is refused with, as its sender reads it. */
class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

/** The addresses under which source systems send dossiers and read what was not accepted. */
export function createIntakeRoutes(db: Kysely<Database>): FastifyPluginAsync {
  let batches = 0
  return async (http: FastifyInstance) => {
    http.removeAllContentTypeParsers()
    // The body is handed on as it comes; nothing of it is gathered.
    http.addContentTypeParser('application/x-ndjson', (_request, body, done) => done(null, body))
    http.setErrorHandler((problem, request, reply) => answerProblem(problem, request, reply))

    http.post('/intake/dossiers', async (request) => {
      const source = await admitted(db, request)
      const encoding = request.headers['content-encoding']?.toLowerCase()
      if (!(request.body instanceof Readable) || !isKnownEncoding(encoding)) {
        throw new Refusal(415, 'UNSUPPORTED_TYPE', 'Send application/x-ndjson, plain or with Content-Encoding: gzip.')
      }
      if (batches >= mostBatchesAtOnce) {
        throw new Refusal(503, 'BUSY', `${batches} deliveries are under way. Send this one again in a moment.`)
      }
      batches += 1
      try {
        return await takeIn(db, source, receiveStream(request.body, encoding))
      } finally {
        batches -= 1
      }
    })

    http.get('/intake/quarantine', async (request, reply) => {
      const source = await admitted(db, request)
      const { state } = readQuestion(request)
      return reply.type('application/json').send(Readable.from(quarantineList(db, source.name, state)))
    })
  }
}

/** The source whose token the request brings. Asked before the first byte of the body is read. */
async function admitted(db: Kysely<Database>, request: FastifyRequest): Promise<SourceSystem> {
  const { source: name } = readQuestion(request)
  const token = /^Bearer (\S{1,200})$/i.exec(request.headers.authorization ?? '')?.[1] ?? null
  const admission = await admit(db, token, name)
  if ('source' in admission) return admission.source
  if (admission.refusal === 'OTHER_SOURCE') {
    throw new Refusal(403, 'OTHER_SOURCE', `This token belongs to another source than ${name}.`)
  }
  throw new Refusal(401, 'NO_TOKEN', 'Send Authorization: Bearer with the token of the source.')
}

function readQuestion(request: FastifyRequest): z.output<typeof question> {
  const read = question.safeParse(request.query)
  if (read.success) return read.data
  throw new Refusal(400, 'BAD_QUESTION', `The address is not complete: ${z.prettifyError(read.error)}`)
}

async function answerProblem(problem: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { status, code, message } = toRefusal(problem)
  if (status === 503) reply.header('retry-after', String(retryAfterSeconds))
  if (status === 401) reply.header('www-authenticate', 'Bearer')
  if (status === 500) request.log.error(problem)
  await reply.code(status).send({ error: message, code })
}

function toRefusal(problem: unknown): Refusal {
  if (problem instanceof Refusal) return problem
  if (problem instanceof TooLarge) return new Refusal(413, 'TOO_LARGE', problem.message)
  if (isBadGzip(problem)) return new Refusal(400, 'BAD_GZIP', 'The body is not gzip, or it ends in the middle.')
  if (isDatabaseAway(problem)) {
    return new Refusal(503, 'DATABASE_AWAY', 'The database is away. Nothing of this batch counts; send it again.')
  }
  if (statusOf(problem) === 415) return new Refusal(415, 'UNSUPPORTED_TYPE', 'Send application/x-ndjson.')
  if (statusOf(problem) === 413) return new Refusal(413, 'TOO_LARGE', 'The request is too large.')
  return new Refusal(500, 'FAILED', 'The batch failed inside the platform. Nothing of it counts; send it again.')
}

function statusOf(problem: unknown): number {
  return problem instanceof Error && 'statusCode' in problem ? Number(problem.statusCode) : 500
}
