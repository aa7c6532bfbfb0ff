import type { GraphQLFormattedError } from 'graphql'

/**
 * What a client is told of a hash that the gateway does not execute. Only the dashboard's operations are known by hash,
 * and none is learned from a client. Apollo Client and urql answer PersistedQueryNotFound by sending text and hash, and
 * ask by hash again for the next operation: two requests for each. PersistedQueryNotSupported makes them send the text
 * now and no hash from then on. Both clients look for this exact message.
 */
const notSupported: GraphQLFormattedError = {
  message: 'PersistedQueryNotSupported',
  extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' },
}

/** Errors that the server throws without a code, and which the client can put right. */
const wrongRequests: Readonly<Record<string, string>> = {
  'provided sha does not match query': 'extensions.persistedQuery.sha256Hash is not the SHA-256 of query.',
  'Unsupported persisted query version': 'extensions.persistedQuery.version must be 1.',
}

/** The error for the client when a hash was refused, else null. */
export function toPersistedQueryRefusal({ message, extensions }: GraphQLFormattedError): GraphQLFormattedError | null {
  if (extensions?.['code'] === 'PERSISTED_QUERY_NOT_FOUND') return notSupported
  const reason = wrongRequests[message]
  return reason === undefined ? null : { message: reason, extensions: { code: 'BAD_REQUEST' } }
}
