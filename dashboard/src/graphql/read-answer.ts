import { AskError } from './ask-error.ts'
import type { FailedPart, FailureKind } from './ask-error.ts'

/** What a question brought back: possibly only a part of it, and then which parts failed. */
export interface Answer<Data> {
  readonly data: Data
  readonly failedParts: readonly FailedPart[]
}

interface GraphError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions?: { readonly code?: string; readonly subgraph?: string }
}

interface GraphResponse<Data> {
  readonly data?: Data | null
  readonly errors?: readonly GraphError[]
}

function isGraphResponse<Data>(body: unknown): body is GraphResponse<Data> {
  if (typeof body !== 'object' || body === null) return false
  return 'data' in body || ('errors' in body && Array.isArray(body.errors))
}

/** Codes of the gateway that say more than the status: a refusal is 200 for a reader of plain JSON. */
const kinds: Readonly<Record<string, FailureKind>> = {
  PERSISTED_QUERY_NOT_FOUND: 'outdated',
  PERSISTED_QUERY_NOT_SUPPORTED: 'outdated',
  BAD_USER_INPUT: 'badRequest',
  COST_LIMIT_EXCEEDED: 'badRequest',
  DEPTH_LIMIT_EXCEEDED: 'badRequest',
  ANSWER_TOO_LARGE: 'badRequest',
  BUSY: 'busy',
  RATE_LIMITED: 'busy',
  TIMEOUT: 'timeout',
}

function kindOf(status: number, code: string): FailureKind {
  return kinds[code] ?? (status >= 400 && status < 500 ? 'badRequest' : 'server')
}

/** Positions in lists are left out: the same failure in 34 entries is one failed part. */
function toFailedParts(errors: readonly GraphError[], requestId: string): FailedPart[] {
  const parts = new Map<string, FailedPart>()
  for (const { message, path = [], extensions } of errors) {
    const name = path.filter((step) => typeof step === 'string').join('.')
    const code = [extensions?.code ?? 'UNKNOWN', requestId].filter((text) => text !== '').join(' · ')
    const subgraph = extensions?.subgraph ?? null
    const key = name === '' ? (subgraph ?? '') : name
    if (!parts.has(key)) parts.set(key, { path: name, subgraph, code, message })
  }
  return [...parts.values()]
}

/** True when every root field is null: nothing can be shown. */
function isEmpty(data: unknown): boolean {
  return typeof data !== 'object' || data === null || Object.values(data).every((value) => value === null)
}

/** Throws AskError when nothing usable came back; otherwise the data with its failed parts. */
export function readAnswer<Data>(body: unknown, status: number, requestId: string): Answer<Data> {
  if (!isGraphResponse<Data>(body)) {
    throw new AskError('server', [`HTTP ${status}`, requestId].filter(Boolean).join(' · '), 'No GraphQL answer')
  }
  const failedParts = toFailedParts(body.errors ?? [], requestId)
  const [first] = failedParts
  if (body.data === null || body.data === undefined || (first && isEmpty(body.data))) {
    const code = body.errors?.[0]?.extensions?.code ?? `HTTP ${status}`
    throw new AskError(
      kindOf(status, code),
      first?.code ?? code,
      first?.message ?? 'Empty answer',
      first?.subgraph ?? null,
    )
  }
  return { data: body.data, failedParts }
}
