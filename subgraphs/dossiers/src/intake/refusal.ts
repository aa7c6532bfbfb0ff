import { isDatabaseAway } from '@motcua/db/is-database-away'
import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { isBadGzip, TooLarge, TooSlow } from './receive-stream.ts'
import { admit, type SourceSystem } from './source-systems.ts'

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

/** Who says he is a source, and by what token. */
export interface Credentials {
  readonly name: string
  /** Null: none was sent. */
  readonly token: string | null
}

/** The source whose token it is. how: what to do without one. Throws the refusal of anybody else. */
export async function admitted(
  db: Kysely<Database>,
  { name, token, how }: Credentials & { readonly how: string },
): Promise<SourceSystem> {
  const admission = await admit(db, token, name)
  if ('source' in admission) return admission.source
  if (admission.refusal === 'OTHER_SOURCE') {
    throw new Refusal(403, 'OTHER_SOURCE', `This token belongs to another source than ${name}.`)
  }
  throw new Refusal(401, 'NO_TOKEN', how)
}

/** What went wrong, in words for the sender. */
export function toRefusal(problem: unknown): Refusal {
  if (problem instanceof Refusal) return problem
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
