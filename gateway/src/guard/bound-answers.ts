import type { ApolloServerPlugin } from '@apollo/server'
import { takeTurn } from '@motcua/kit/turns'
import { type ExecutionResult, type FormattedExecutionResult, GraphQLError } from 'graphql'
import type { GatewayContext } from '../gateway-context.ts'

type Result = ExecutionResult | FormattedExecutionResult

/** Prints each answer once and measures it: one that is too long becomes an error with a status of its own and is never sent in part. */
export function boundAnswers(mostBytes: number): {
  readonly plugin: ApolloServerPlugin<GatewayContext>
  stringify(result: Result): string
} {
  // By its data: the server puts the answer into a new object before it is sent.
  const printed = new WeakMap<object, string>()
  return {
    stringify: (result) => (result.data ? printed.get(result.data) : undefined) ?? print(result),
    plugin: {
      requestDidStart: async () => ({
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single') return
          const { singleResult } = response.body
          if (!singleResult.data) return
          // The library has shaped the whole answer at a stretch just now, which takes long enough.
          await takeTurn()
          const text = print(singleResult)
          if (Buffer.byteLength(text) <= mostBytes) {
            printed.set(singleResult.data, text)
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

/** Errors first, so that whoever reads the beginning sees them. */
const print = ({ errors, data, extensions }: Result) => `${JSON.stringify({ errors, data, extensions })}\n`

/** Whether an answer printed here has no error. */
export const isComplete = (text: string): boolean => text.startsWith('{"data":{')
