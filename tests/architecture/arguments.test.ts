import { readFileSync } from 'node:fs'
import { buildSchema, getNamedType, isEnumType, isNonNullType, isObjectType, type GraphQLArgument } from 'graphql'
import { expect, test } from 'vitest'

const graph = buildSchema(readFileSync(new URL('../../gateway/api.graphql', import.meta.url), 'utf8'))
const fields = Object.values(graph.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ ...field, name: `${type.name}.${field.name}` })))

/** Every value that the gateway lets through is one that the field can answer. */
function isAlwaysRight({ type }: GraphQLArgument): boolean {
  const named = getNamedType(type)
  return isEnumType(named) || named.name === 'Date' || named.name === 'Boolean'
}

test('a field that may refuse an argument can be null by itself, so that the fields beside it stand', () => {
  const refusing = fields.filter(({ args }) => !args.every(isAlwaysRight))
  expect(refusing.length).toBeGreaterThan(20)
  expect(refusing.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual([])
})
