import type { ApolloServerPlugin } from '@apollo/server'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import type { GatewayContext } from './gateway-context.ts'
import { TooManyRequests } from './guard/rate-limit.ts'

const graphqlJson = 'application/graphql-response+json'

/** Whether a client reads plain JSON before the type that GraphQL over HTTP defines: one that names neither does. */
function readsPlainJson(accept: string | undefined): boolean {
  const types = (accept ?? '').split(',').map((type) => type.split(';')[0]?.trim().toLowerCase())
  const [plain, graphql] = [types.indexOf('application/json'), types.indexOf(graphqlJson)]
  return graphql === -1 || (plain !== -1 && plain < graphql)
}

/**
 * A refused operation that came in a well-formed request is 200 for clients of plain JSON, whose libraries read no body of another status,
 * and 400 for all others, as GraphQL over HTTP asks.
 */
export function refusalsForPlainJson(): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ source, request, response }) {
        const isRefused = response.http.status === 400 && source !== undefined
        if (isRefused && readsPlainJson(request.http?.headers.get('accept'))) response.http.status = 200
      },
    }),
  }
}

/** What is wrong with a body that holds no request, by the code of the server library. */
const bodyProblems: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'The body is not JSON. Send an object such as {"query": "{ __typename }"}.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty. Send an object such as {"query": "{ __typename }"}.',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'The body is of a type that is not read here. Send it as application/json.',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'The body is not as long as Content-Length says. Send it whole.',
}

/** What fails before there is an operation, in the shape of every other answer. */
export async function answerInGraphqlShape(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const status = error.statusCode ?? 500
  if (status >= 500) request.log.error(error)
  await reply
    .code(status)
    .type(`${readsPlainJson(request.headers.accept) ? 'application/json' : graphqlJson}; charset=utf-8`)
    .send({ errors: [problemOf(error, status, request.routeOptions.bodyLimit)] })
}

function problemOf(error: FastifyError, status: number, mostBytes: number): GraphQLError {
  if (status >= 500) {
    return new GraphQLError('The request failed inside the platform. Try again in a moment.', {
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    })
  }
  if (error instanceof TooManyRequests) {
    return new GraphQLError(error.message, { extensions: { code: error.code, retryAfter: error.retryAfter } })
  }
  const message =
    error.code === 'FST_ERR_CTP_BODY_TOO_LARGE'
      ? `The body has more than ${mostBytes} bytes. Send less at once.`
      : (bodyProblems[error.code] ?? error.message)
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } })
}
