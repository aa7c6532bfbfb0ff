import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { isCivilDay } from './civil-day.ts'

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

function parseDay(value: unknown): string {
  if (typeof value === 'string' && isCivilDay(value)) return value
  throw new GraphQLError(`${JSON.stringify(value)} is not a civil day such as 2025-07-31.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  })
}

function parseInstant(value: unknown): string {
  if (typeof value === 'string' && instantPattern.test(value) && !Number.isNaN(Date.parse(value))) return value
  throw new GraphQLError(`${JSON.stringify(value)} is not an instant such as 2025-07-31T08:30:00+07:00.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  })
}

/** A civil day is text from the database to the screen, so that no time zone can move it. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: parseDay,
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : null),
})

export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  serialize: (value) => (value instanceof Date ? value.toISOString() : parseInstant(value)),
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : null),
})
