import { hash } from 'node:crypto'
import { civilDayOf } from '@motcua/kit/civil-day'
import { languageOf } from '@motcua/kit/language'
import type { FastifyRequest } from 'fastify'

/** What tells one persisted request from another: two of the same key have the same answer as long as the data is the same. */
export type RequestKey = string

/**
 * The key of a request that names its operation by hash alone. Null for every other, for one that says who it is, and for one that a page
 * of another site could send, which the server refuses.
 */
export function keyOf(request: FastifyRequest, now: Date = new Date()): RequestKey | null {
  if (request.headers.authorization !== undefined || !isWanted(request)) return null
  const { operationName, variables, extensions, query } = fieldsOf(request)
  const operation = hashIn(extensions)
  if (operation === null || query !== undefined) return null
  const language = languageOf(request.headers['accept-language'])
  const parts = [operation, operationName, variables, request.headers.accept, language, civilDayOf(now)]
  return hash('sha256', JSON.stringify(parts))
}

/** Of a GET the address, of a POST its body. */
function fieldsOf({ method, query, body }: FastifyRequest): Record<string, unknown> {
  const fields: unknown = method === 'GET' ? query : body
  return typeof fields === 'object' && fields !== null ? { ...fields } : {}
}

function hashIn(extensions: unknown): string | null {
  const read = typeof extensions === 'string' ? parsed(extensions) : extensions
  const persisted = memberOf(read, 'persistedQuery')
  const found = memberOf(persisted, 'sha256Hash')
  return typeof found === 'string' && memberOf(persisted, 'version') === 1 ? found : null
}

const memberOf = (whole: unknown, name: string): unknown =>
  typeof whole === 'object' && whole !== null && name in whole ? Reflect.get(whole, name) : undefined

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Whether it has what a link or a form of another site cannot send without being allowed to (cross-site request forgery). */
function isWanted({ method, headers }: FastifyRequest): boolean {
  if (method === 'POST') return headers['content-type']?.startsWith('application/json') === true
  return Boolean(headers['apollo-require-preflight'] ?? headers['x-apollo-operation-name'])
}
