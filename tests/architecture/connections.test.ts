import { readFileSync } from 'node:fs'
import { buildSchema, getNamedType, isObjectType, type GraphQLObjectType } from 'graphql'
import { expect, test } from 'vitest'

const graph = buildSchema(readFileSync(new URL('../../gateway/api.graphql', import.meta.url), 'utf8'))
const objects = Object.values(graph.getTypeMap()).filter(isObjectType)
const connections = objects.filter(({ name }) => name.endsWith('Connection'))

const typeOf = (type: GraphQLObjectType, field: string) => String(type.getFields()[field]?.type)

test('PageInfo is what the specification of connections by Relay asks for', () => {
  const info = objects.find(({ name }) => name === 'PageInfo')
  expect(
    Object.fromEntries(Object.values(info?.getFields() ?? {}).map(({ name, type }) => [name, String(type)])),
  ).toEqual({ hasNextPage: 'Boolean!', hasPreviousPage: 'Boolean!', startCursor: 'String', endCursor: 'String' })
})

test.each(connections.map((type) => [type.name, type] as const))(
  '%s has edges with node and cursor, and a PageInfo',
  (_name, type) => {
    expect(typeOf(type, 'pageInfo')).toBe('PageInfo!')
    const edge = getNamedType(type.getFields()['edges']?.type)
    expect(isObjectType(edge) && [typeOf(edge, 'cursor'), edge.getFields()['node'] !== undefined]).toEqual([
      'String!',
      true,
    ])
  },
)

test('every field that answers a connection takes first and after', () => {
  const names = new Set(connections.map(({ name }) => name))
  const fields = objects.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => names.has(getNamedType(field.type).name))
      .map(({ name, args }) => ({
        field: `${type.name}.${name}`,
        paging: args.filter((each) => ['first', 'after'].includes(each.name)).map((each) => each.name),
      })),
  )
  expect(fields.length).toBeGreaterThan(5)
  expect(fields.filter(({ paging }) => paging.join() !== 'first,after')).toEqual([])
})
