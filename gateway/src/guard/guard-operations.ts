import { type ApolloServerPlugin, type GraphQLRequestContext, HeaderMap } from '@apollo/server'
import { GraphQLError, Kind } from 'graphql'
import type { GatewayContext } from '../gateway-context.ts'
import { badArguments } from './bad-arguments.ts'

type Asked = GraphQLRequestContext<GatewayContext>

/** Refuses what cannot be answered before any of it is: all that is wrong at once, each with its place. */
export function guardOperations(): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      async responseForOperation(asked) {
        const problems = problemsOf(asked)
        if (problems.length === 0) return null
        return {
          http: { status: 400, headers: new HeaderMap() },
          body: { kind: 'single', singleResult: { errors: problems.map((problem) => problem.toJSON()) } },
        }
      },
    }),
  }
}

function problemsOf({ schema, document, operation, request }: Asked): GraphQLError[] {
  if (document === undefined) return []
  if (operation === undefined) return [noOperation(document, request.operationName)]
  return badArguments({ schema, document, operation, variables: request.variables ?? {} })
}

function noOperation(document: NonNullable<Asked['document']>, wanted: string | undefined): GraphQLError {
  const names = document.definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? [each.name?.value ?? 'one without a name'] : [],
  )
  const message =
    wanted === undefined
      ? `The document has ${names.length} operations. Say in operationName which one to run: ${names.join(', ')}.`
      : `The document has no operation "${wanted}". It has: ${names.join(', ')}.`
  return new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } })
}
