import { GraphQLError } from 'graphql'

/** A bad argument: what is wrong, in which argument, and what to give instead. */
export function invalidInput(message: string, argument: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } })
}
