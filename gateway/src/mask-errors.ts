import type { GraphQLFormattedError } from 'graphql'
import { hideTokens } from './hide-tokens.ts'
import { toPersistedQueryRefusal } from './persisted-query-refusals.ts'

/** Codes whose messages are written for clients; everything else may hold addresses or SQL and is replaced. */
const publicCodes = new Set([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'UNAUTHENTICATED',
])

/** What a client is told of an error: code, path, the part that failed, and never an internal message. */
export function maskError(error: GraphQLFormattedError): GraphQLFormattedError {
  const refusal = toPersistedQueryRefusal(error)
  if (refusal !== null) return refusal
  const { code, serviceName, argument } = error.extensions ?? {}
  const place = { ...(error.locations && { locations: error.locations }), ...(error.path && { path: error.path }) }
  if (typeof code === 'string' && publicCodes.has(code)) {
    return {
      message: hideTokens(error.message),
      ...place,
      extensions: { code, ...(typeof argument === 'string' && { argument }) },
    }
  }
  if (typeof serviceName === 'string' && code === 'TIMEOUT') {
    const message = `The part "${serviceName}" of the graph did not answer in time; the rest of the answer stands. Ask for less, or try again in a moment.`
    return { message, ...place, extensions: { code, subgraph: serviceName } }
  }
  if (typeof serviceName === 'string') {
    const message = `The part "${serviceName}" of the graph did not answer; the rest of the answer stands. Try again in a moment.`
    return { message, ...place, extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: serviceName } }
  }
  return {
    message: 'The request failed inside the platform. Try again in a moment.',
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  }
}
