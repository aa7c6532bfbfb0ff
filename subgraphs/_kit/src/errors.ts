import { GraphQLError } from 'graphql'

/** A bad argument: what is wrong, in which argument, and what to give instead. */
export function invalidInput(message: string, argument: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } })
}

/** A given code as a message repeats it: quoted, and cut when it is long. */
export function quoted(code: string): string {
  return JSON.stringify(code.length > 60 ? `${code.slice(0, 60)}…` : code)
}

const mostProblems = 20

/** Everything that is wrong with an argument at once, one problem to a line; past 20 only how many more. */
export function invalidInputs(problems: readonly string[], argument: string): GraphQLError {
  const more = problems.length - mostProblems
  const lines = [...problems.slice(0, mostProblems), ...(more > 0 ? [`And ${more} more.`] : [])]
  return invalidInput(lines.join('\n'), argument)
}

/** Who changes something must say by a token who he is, and did not. */
export function unauthenticated(): GraphQLError {
  const message =
    'Send the header Authorization: Bearer TOKEN with a token that pnpm run access add showed and that was not revoked.'
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED' } })
}

/** The token is one, and does not allow this. */
export function forbidden(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } })
}
