import { readFileSync } from 'node:fs'
import { buildSchema, getIntrospectionQuery, introspectionFromSchema, Kind, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { withDefaults } from './asked-fields.ts'
import { countObjects } from './count-objects.ts'
import { depthOf } from './depth-of.ts'
import { estimateCost } from './estimate-cost.ts'
import { readFieldCosts } from './field-costs.ts'
import { defaultLimits } from './limits.ts'

const schema = buildSchema(readFileSync(new URL('../../api.graphql', import.meta.url), 'utf8'))
const costs = readFieldCosts(readFileSync(new URL('../../supergraph.graphql', import.meta.url), 'utf8'))

function measure(text: string, sent: Readonly<Record<string, unknown>> = {}) {
  const document = parse(text)
  expect(validate(schema, document)).toEqual([])
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)
  if (operation === undefined) throw new Error('There is no operation.')
  const asked = { schema, document, operation, variables: withDefaults(operation, sent) }
  return { cost: estimateCost(asked, costs), depth: depthOf(asked) }
}
const costOf = (text: string, sent?: Readonly<Record<string, unknown>>) => measure(text, sent).cost
const month = '{ from: "2025-07-01", until: "2025-08-01" }'

test('an object costs one, and so do ten plain fields of it, by aliases and in fragments too', () => {
  expect(costOf('{ administrativeUnit(code: "38") { code name } }')).toBe(1)
  const names = (from: number, until: number) =>
    Array.from({ length: until - from }, (_, at) => `name${from + at}: name`).join(' ')
  expect(costOf(`{ administrativeUnit(code: "38") { ${names(0, 9)} } }`)).toBe(1)
  expect(costOf(`{ administrativeUnit(code: "38") { ${names(0, 600)} } }`)).toBe(1 + 60)
  const inParts = `{ administrativeUnit(code: "38") { ${names(0, 5)} ... on AdministrativeUnit { ${names(5, 12)} } ...rest } }
    fragment rest on AdministrativeUnit { ${names(12, 20)} }`
  expect(costOf(inParts)).toBe(1 + 2)
})

test('reading the schema costs about what it says, as often as it is asked for', () => {
  const once = costOf(getIntrospectionQuery())
  expect(once).toBeGreaterThan(countObjects(introspectionFromSchema(schema)))
  expect(once).toBeLessThan(defaultLimits.cost / 5)
  const types = '{ types { name fields { name type { name } } } }'
  const aliases = Array.from({ length: 190 }, (_, at) => `schema${at}: __schema ${types}`).join(' ')
  expect(costOf(`{ ${aliases} }`)).toBe(190 * costOf(`{ __schema ${types} }`))
  expect(costOf(`{ ${aliases} }`)).toBeGreaterThan(defaultLimits.cost)
  expect(costOf('{ __typename }')).toBe(0)
})

test('a list costs what its argument says, and multiplies what is in it', () => {
  expect(costOf('{ administrativeUnits(level: PROVINCE, first: 34) { nodes { code parent { code } } } }')).toBe(
    1 + 34 * 2,
  )
})

test('without the argument a list is as long as its default, also where the argument is a variable that was not sent', () => {
  expect(costOf('{ administrativeUnits { nodes { code } } }')).toBe(1 + 50)
  expect(costOf('query ($first: Int) { administrativeUnits(first: $first) { nodes { code } } }')).toBe(1 + 50)
  expect(costOf('query ($first: Int = 7) { administrativeUnits(first: $first) { nodes { code } } }')).toBe(1 + 7)
})

test('days of a period are counted, and so are parts of a series', () => {
  const ofDays = (until: string) =>
    costOf(`{ nationalStatistics(period: { from: "2025-07-01", until: "${until}" }) { byDay { day } } }`)
  expect(ofDays('2025-07-11') - ofDays('2025-07-02')).toBe(9)
  const ofParts = (by: string) =>
    costOf(`{ nationalStatistics(period: { from: "2025-01-01", until: "2026-01-01" }) { series(by: ${by}) { from } } }`)
  expect([ofParts('MONTH'), ofParts('QUARTER')].map((cost) => cost - ofParts('YEAR'))).toEqual([13, 4])
})

test('aliases add up', () => {
  const one = costOf(`{ nationalStatistics(period: ${month}) { received { total } } }`)
  expect(
    costOf(
      `{ a: nationalStatistics(period: ${month}) { received { total } } b: nationalStatistics(period: ${month}) { received { total } } }`,
    ),
  ).toBe(2 * one)
})

test('a fragment costs what stands in it, wherever it is spread', () => {
  const plain = costOf('{ administrativeUnits(first: 10) { nodes { parent { code } } } }')
  expect(
    costOf(
      '{ administrativeUnits(first: 10) { ...page } } fragment page on AdministrativeUnitConnection { nodes { ...unit } } fragment unit on AdministrativeUnit { parent { code } }',
    ),
  ).toBe(plain)
})

test('fragments that double forty times are added up at once, and are far too dear', () => {
  const fragments = Array.from(
    { length: 40 },
    (_, index) =>
      `fragment f${index} on AdministrativeUnit { a: parent { ...f${index + 1} } b: parent { ...f${index + 1} } }`,
  )
  const { cost, depth } = measure(
    `{ administrativeUnit(code: "38") { ...f0 } } ${fragments.join(' ')} fragment f40 on AdministrativeUnit { code }`,
  )
  expect(cost).toBeGreaterThan(2 ** 39)
  expect(depth).toBe(42)
})

test('children of parents of children, three times 200, are over the limit', () => {
  const text =
    '{administrativeUnit(code:"38"){children(first:200){nodes{parent{children(first:200){nodes{parent{children(first:200){nodes{code}}}}}}}}}}'
  expect(costOf(text)).toBeGreaterThan(200 ** 3)
})

test('a year of days of every commune is over the limit', () => {
  const text =
    '{administrativeUnits(level:PROVINCE,first:34){nodes{children(first:200){nodes{statistics(period:{from:"2025-01-01",until:"2026-01-01"}){byDay{day received inProgress}}}}}}}'
  expect(costOf(text)).toBeGreaterThan(34 * 200 * 365)
})

/** What the screens send where they ask for most: every page whole, a year of days. */
const largest = { first: 100, period: { from: '2025-01-01', until: '2026-01-01' }, within: 'H56' }
const documents: Record<string, string> = JSON.parse(
  readFileSync(new URL('../../persisted-documents.json', import.meta.url), 'utf8'),
)

test.each(Object.values(documents).map((text) => [/(?:query|mutation) (\w+)/.exec(text)?.[1], text] as const))(
  'the dashboard may ask %s, with room for twice as much',
  (_name, text) => {
    const { cost, depth } = measure(text, largest)
    expect(cost * 2).toBeLessThanOrEqual(defaultLimits.cost)
    expect(depth).toBeLessThanOrEqual(defaultLimits.depth)
  },
)
