import type { GraphQLDataSource } from '@apollo/gateway'
import { GraphQLError } from 'graphql'
import type { GatewayContext } from './gateway-context.ts'

/**
 * A subgraph that cannot be asked at all throws whatever its transport throws, and the library passes that on without
 * saying who it was. This says who.
 */
export function nameFailures(
  subgraph: string,
  dataSource: GraphQLDataSource<GatewayContext>,
): GraphQLDataSource<GatewayContext> {
  return {
    async process(options) {
      try {
        return await dataSource.process(options)
      } catch (problem) {
        const message = problem instanceof Error ? problem.message : String(problem)
        const code = isTimeout(problem) ? 'TIMEOUT' : 'DOWNSTREAM_SERVICE_ERROR'
        throw new GraphQLError(message, { extensions: { code, serviceName: subgraph } })
      }
    },
  }
}

/** Whether the time of a request was over: what AbortSignal.timeout and the client of the other processes say then. */
export function isTimeout(problem: unknown): boolean {
  return problem instanceof Error && timeouts.has(problem.name)
}

const timeouts = new Set(['TimeoutError', 'HeadersTimeoutError', 'BodyTimeoutError'])
