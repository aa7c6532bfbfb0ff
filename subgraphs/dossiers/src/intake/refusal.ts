import { isDatabaseAway } from '@motcua/db/is-database-away'
import { forbidden } from '@motcua/kit/errors'
import { requireProvince, requireRole, type Viewer } from '@motcua/kit/viewer'
import { GraphQLError } from 'graphql'
import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { isBadGzip, TooLarge, TooSlow } from './receive-stream.ts'
import { findAnySource, type SourceSystem } from './source-systems.ts'

export const retryAfterSeconds = 5

/** What a sender is refused with, as he reads it; status as in HTTP. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

/** Whether the same is worth sending again, after `retryAfterSeconds`. */
export function isTemporary({ status }: Refusal): boolean {
  return status === 503 || status === 429
}

/** The source of that name, for the holder of its token. Throws UNAUTHENTICATED or FORBIDDEN for anybody else. */
export async function admitted(db: Kysely<Database>, name: string, viewer: Viewer): Promise<SourceSystem> {
  const holder = requireRole(viewer, 'source')
  const source = holder.name === name ? await findAnySource(db, name) : null
  if (source === null) throw forbidden(`The token of ${holder.name} is not one for the source ${name}.`)
  requireProvince(holder, source.provinceCode)
  return source
}

const statusOfCode: Readonly<Record<string, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403 }

/** What went wrong, in words for the sender. */
export function toRefusal(problem: unknown): Refusal {
  if (problem instanceof Refusal) return problem
  if (problem instanceof GraphQLError) {
    const code = String(problem.extensions['code'])
    const status = statusOfCode[code]
    if (status !== undefined) return new Refusal(status, code, problem.message)
  }
  if (problem instanceof TooLarge) return new Refusal(413, problem.code, problem.message)
  if (problem instanceof TooSlow) return new Refusal(408, 'TOO_SLOW', problem.message)
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
