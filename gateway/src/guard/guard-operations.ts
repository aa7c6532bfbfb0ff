import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server'
import { type DocumentNode, GraphQLError, Kind } from 'graphql'
import type { GatewayContext } from '../gateway-context.ts'
import { type AskedOperation, withDefaults } from './asked-fields.ts'
import { badArguments } from './bad-arguments.ts'
import { countObjects } from './count-objects.ts'
import { depthOf } from './depth-of.ts'
import { estimateCost } from './estimate-cost.ts'
import type { FieldCost } from './field-costs.ts'
import type { OperationLimits } from './limits.ts'
import type { Places } from './places.ts'

interface Guard {
  readonly costs: ReadonlyMap<string, FieldCost>
  readonly limits: OperationLimits
  /** Where operations of all clients run. */
  readonly places: Places
  /** Receives a line for each answer: its estimated cost beside the objects it has, for correcting the weights. Absent: not counted. */
  readonly onAnswer?: (line: string) => void
}

/**
 * Before an operation runs: refuses one that is over a limit or has bad arguments, naming all of them, and lets it wait for room. Puts the
 * estimated cost into every answer.
 */
export function guardOperations({ costs, limits, places, onAnswer }: Guard): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => {
      const began = performance.now()
      let estimated: number | null = null
      let leave: (() => void) | null = null
      return {
        async responseForOperation({ schema, document, operation, request }) {
          if (document === undefined) return null
          if (operation === undefined) return refuse([noOperation(document, request.operationName)])
          const variables = withDefaults(operation, request.variables ?? {})
          const asked: AskedOperation = { schema, document, operation, variables }
          estimated = Math.min(estimateCost(asked, costs), mostInt)
          const tooMuch = overLimits(estimated, depthOf(asked), limits)
          // The arguments of an operation that is over a limit are not checked.
          const problems = tooMuch.length > 0 ? tooMuch : badArguments(asked)
          if (problems.length > 0) return refuse(problems)
          leave = await places.enter(estimated)
          return leave === null ? busy() : null
        },
        async willSendResponse({ response, operationName, contextValue }) {
          leave?.()
          if (estimated === null || response.body.kind !== 'single') return
          const { singleResult } = response.body
          singleResult.extensions = { ...singleResult.extensions, cost: { estimated, limit: limits.cost } }
          const millis = Math.round(performance.now() - began)
          onAnswer?.(
            `${contextValue.requestId} ${operationName ?? 'anonymous'} cost: ${estimated} estimated, ${countObjects(singleResult.data)} objects, ${millis} ms`,
          )
        },
      }
    },
  }
}

/** The largest Int of GraphQL. */
const mostInt = 2 ** 31 - 1

function overLimits(estimated: number, depth: number, limits: OperationLimits): GraphQLError[] {
  if (depth > limits.depth) {
    const message = `The operation goes ${depth} fields deep; ${limits.depth} are answered. Ask for less in one operation.`
    return [new GraphQLError(message, { extensions: { code: 'DEPTH_LIMIT_EXCEEDED', depth, limit: limits.depth } })]
  }
  if (estimated > limits.cost) {
    const message = `The operation could cost ${estimated}; ${limits.cost} are answered at once. Ask for shorter lists (first), fewer days or fewer aliases.`
    return [new GraphQLError(message, { extensions: { code: 'COST_LIMIT_EXCEEDED', estimated, limit: limits.cost } })]
  }
  return []
}

function refuse(problems: readonly GraphQLError[]): GraphQLResponse {
  return {
    http: { status: 400, headers: new HeaderMap() },
    body: { kind: 'single', singleResult: { errors: problems.map((problem) => problem.toJSON()) } },
  }
}

const retrySeconds = 2

/** The operation found no room in time and was not run. */
function busy(): GraphQLResponse {
  const message = `The platform is busy. Nothing was run; ask again in ${retrySeconds} seconds.`
  const problem = new GraphQLError(message, { extensions: { code: 'BUSY', retryAfter: retrySeconds } })
  return {
    http: { status: 503, headers: new HeaderMap([['retry-after', String(retrySeconds)]]) },
    body: { kind: 'single', singleResult: { errors: [problem.toJSON()] } },
  }
}

function noOperation(document: DocumentNode, wanted: string | undefined): GraphQLError {
  const names = document.definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? [each.name?.value ?? 'one without a name'] : [],
  )
  const message =
    wanted === undefined
      ? `The document has ${names.length} operations. Say in operationName which one to run: ${names.join(', ')}.`
      : `The document has no operation "${wanted}". It has: ${names.join(', ')}.`
  return new GraphQLError(message, { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } })
}
