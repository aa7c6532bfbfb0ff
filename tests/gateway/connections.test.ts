import { readFileSync } from 'node:fs'
import { buildSchema, isObjectType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { startGraph } from '../_kit/graph.ts'
import { createSeededDatabase } from '../_kit/seeded-database.ts'

const schema = buildSchema(readFileSync(new URL('../../gateway/api.graphql', import.meta.url), 'utf8'))
const { adminUrl } = await createSeededDatabase()
const graph = await startGraph(adminUrl)

const fieldsOf = (name: string): Record<string, string> => {
  const type = schema.getType(name)
  const fields = isObjectType(type) ? Object.values(type.getFields()) : []
  return Object.fromEntries(fields.map((field) => [field.name, field.type.toString()]))
}

const connections = Object.keys(schema.getTypeMap()).filter((name) => name.endsWith('Connection'))

describe('the schema', () => {
  test('has the PageInfo that Relay reads', () => {
    expect(fieldsOf('PageInfo')).toEqual({
      hasNextPage: 'Boolean!',
      hasPreviousPage: 'Boolean!',
      startCursor: 'String',
      endCursor: 'String',
    })
  })

  test.each(connections)('has edges with cursor and node, nodes, pageInfo and totalCount in %s', (name) => {
    const node = name.replace(/Connection$/, '')
    expect(fieldsOf(name)).toMatchObject({
      edges: `[${node}Edge!]!`,
      nodes: `[${node}!]!`,
      pageInfo: 'PageInfo!',
      totalCount: 'Int!',
    })
    // Relay allows an edge without its node, which a part of the graph that is down leaves.
    expect(fieldsOf(`${node}Edge`)).toMatchObject({ cursor: 'String!', node: expect.stringMatching(`^${node}!?$`) })
  })

  test('names the specification of its dates to clients that ask', async () => {
    const { data } = await graph.ask<Record<'day' | 'instant', { specifiedByURL: string }>>(
      '{ day: __type(name: "Date") { specifiedByURL } instant: __type(name: "DateTime") { specifiedByURL } }',
    )
    const specifiedByURL = 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6'
    expect(data).toEqual({ day: { specifiedByURL }, instant: { specifiedByURL } })
  })
})

interface Page {
  readonly edges: readonly { readonly cursor: string }[]
  readonly pageInfo: object
}

const page =
  'first: 2, after: $after) { edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }'

/** A list of each subgraph that has one, from the field that the operation asks down to the connection. */
const lists: readonly (readonly [name: string, selection: string, ...path: string[]])[] = [
  ['units', `administrativeUnits(level: PROVINCE, ${page}`, 'administrativeUnits'],
  ['communes', `administrativeUnit(code: "38") { children(${page} }`, 'administrativeUnit', 'children'],
  ['procedures', `procedures(search: "khai sinh", ${page}`, 'procedures'],
  ['dossiers', `dossiers(filter: { unit: "38-20250701", overdueOn: "2025-07-31" }, ${page}`, 'dossiers'],
  ['staff', `administrativeUnit(code: "38") { staff(${page} }`, 'administrativeUnit', 'staff'],
]

test.each(lists)('pages of %s say whether others precede and follow', async (_, selection, ...path) => {
  const readPage = async (after: string | null) => {
    const { data, errors } = await graph.ask<object>(`query ($after: String) { ${selection} }`, { after })
    expect(errors).toBeUndefined()
    return path.reduce<object>((part, name) => Object(Reflect.get(part, name)), data) as Page
  }
  const first = await readPage(null)
  const [start, end] = first.edges.map(({ cursor }) => cursor)
  expect(first.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: false, startCursor: start, endCursor: end })
  const second = await readPage(end ?? null)
  expect(second.pageInfo).toMatchObject({ hasPreviousPage: true, startCursor: second.edges[0]?.cursor })
  expect(second.edges.map(({ cursor }) => cursor)).not.toContain(end)
})

test('an empty page has no cursors', async () => {
  const { data } = await graph.ask(
    '{ procedures(search: "zzzz") { pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
  )
  expect(data).toEqual({
    procedures: { pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null } },
  })
})
