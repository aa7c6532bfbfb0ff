import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import type { GatewayContext } from '../gateway-context.ts'

/** Answers are printed once, here, so that one that is too long is an error with a status of its own and is never sent in part. */
export function boundAnswers(mostBytes: number): {
  readonly plugin: ApolloServerPlugin<GatewayContext>
  stringify(result: object): string
} {
  const printed = new WeakMap<object, string>()
  const print = (result: object) => `${JSON.stringify(result)}\n`
  return {
    stringify: (result) => printed.get(result) ?? print(result),
    plugin: {
      requestDidStart: async () => ({
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single') return
          const { singleResult } = response.body
          const text = print(singleResult)
          if (Buffer.byteLength(text) <= mostBytes) {
            printed.set(singleResult, text)
            return
          }
          const message = `The answer has more than ${mostBytes} bytes. Ask for fewer fields, shorter lists (first) or fewer days.`
          const problem = new GraphQLError(message, { extensions: { code: 'ANSWER_TOO_LARGE', limit: mostBytes } })
          const { extensions } = singleResult
          response.body.singleResult = { errors: [problem.toJSON()], ...(extensions && { extensions }) }
          response.http.status = 400
        },
      }),
    },
  }
}
