import { DateScalar, DateTimeScalar } from '@motcua/kit/scalars'
import {
  GraphQLError,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
  valueFromASTUntyped,
} from 'graphql'
import { askedFields, type AskedOperation } from './asked-fields.ts'

/**
 * What is wrong with the values that an operation gives, in literals and in variables, each with its argument and the path of its field.
 * The schema of the gateway cannot tell: its scalars take anything, and what is wrong would end in a subgraph as if that were away.
 */
export function badArguments(asked: AskedOperation): GraphQLError[] {
  const { variables } = asked
  return askedFields(asked).flatMap(({ definition, node, path }) =>
    (node.arguments ?? []).flatMap((argument) => {
      const type = definition.args.find(({ name }) => name === argument.name.value)?.type
      if (type === undefined) return []
      const problems = problemsOf(argument.name.value, type, valueFromASTUntyped(argument.value, variables))
      return problems.map(
        (message) =>
          new GraphQLError(message, {
            nodes: argument,
            path,
            extensions: { code: 'BAD_USER_INPUT', argument: argument.name.value },
          }),
      )
    }),
  )
}

/** More than any field takes. Every reader of the operation goes through all of them at a stretch. */
const mostItems = 10_000

/** place: the argument, and what of it, such as period.from. */
function problemsOf(place: string, type: GraphQLInputType, value: unknown): string[] {
  if (value === null || value === undefined) return []
  if (isNonNullType(type)) return problemsOf(place, type.ofType, value)
  if (isListType(type)) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [value]
    if (items.length > mostItems) return [`${place}: ${items.length} values are given; at most ${mostItems} are read.`]
    return items.flatMap((item, index) =>
      problemsOf(Array.isArray(value) ? `${place}[${index}]` : place, type.ofType, item),
    )
  }
  if (isInputObjectType(type)) {
    const given = Object.entries(value)
    return given.flatMap(([name, item]) => {
      const field = type.getFields()[name]
      return field === undefined ? [] : problemsOf(`${place}.${name}`, field.type, item)
    })
  }
  const problem = problemOfLeaf(type.name, value)
  return problem === null ? [] : [`${place}: ${problem}`]
}

function problemOfLeaf(type: string, value: unknown): string | null {
  if (type === DateScalar.name) return messageOf(() => DateScalar.parseValue(value))
  if (type === DateTimeScalar.name) return messageOf(() => DateTimeScalar.parseValue(value))
  // PostgreSQL keeps no text with it, and no official code has one.
  return typeof value === 'string' && value.includes('\0')
    ? 'there is a NUL character in the text. Leave it out.'
    : null
}

function messageOf(parse: () => unknown): string | null {
  try {
    parse()
    return null
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem)
  }
}
