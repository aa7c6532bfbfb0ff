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
        throw new GraphQLError(message, { extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', serviceName: subgraph } })
      }
    },
  }
}
