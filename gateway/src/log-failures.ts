import type { ApolloServerPlugin } from '@apollo/server'
import type { GatewayContext } from './gateway-context.ts'
import { hideTokens } from './hide-tokens.ts'

export interface FailureLog {
  warn(message: string): void
  error(message: string): void
}

/** Writes what clients are not told: the request id, the failed part and the original message. Never variables. */
export function logFailures(log: FailureLog): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      async didEncounterErrors({ errors, contextValue, operationName }) {
        for (const error of errors) {
          if (error.extensions['code'] === 'BAD_USER_INPUT') continue
          const { serviceName } = error.extensions
          const part = typeof serviceName === 'string' ? serviceName : 'gateway'
          const message = hideTokens(error.message)
          log.error(`${contextValue.requestId} ${operationName ?? 'anonymous'} ${part}: ${message}`)
        }
      },
    }),
  }
}
