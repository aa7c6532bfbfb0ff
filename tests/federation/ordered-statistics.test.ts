import { expect, inject, test } from 'vitest'
import { startGraph } from '../_kit/graph.ts'

const graph = await startGraph(inject('demoDatabaseUrl'))

interface Entry {
  readonly unit: { readonly code: string; readonly name: string }
  readonly agency: { readonly code: string; readonly name: string }
  readonly statistics: {
    readonly onTimeRate: { readonly numerator: number; readonly denominator: number; readonly value: number | null }
    readonly received: { readonly inPeriod: number }
    readonly inProgress: { readonly overdue: number }
  }
}

interface List {
  readonly totalCount: number
  readonly withoutRate: number
  readonly onTimeRate: { readonly numerator: number; readonly denominator: number; readonly value: number | null }
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
  readonly nodes: readonly Entry[]
}

const july = 'period: { from: "2025-07-01", until: "2025-08-01" }'
const definitions = ['ON_TIME_A', 'ON_TIME_B', 'FORM_II_06A'] as const
type Definition = (typeof definitions)[number]

const fieldsOf = (definition: Definition) => `totalCount withoutRate onTimeRate { numerator denominator value }
  pageInfo { hasNextPage endCursor }
  nodes { SUBJECT { code name } statistics { received { inPeriod } inProgress { overdue }
    onTimeRate(definition: ${definition}) { numerator denominator value } } }`

async function listed(kind: 'unit' | 'agency', definition: Definition, args: string): Promise<List> {
  const fields = fieldsOf(definition).replace('SUBJECT', kind)
  const { data, errors } = await graph.ask<{ list: List }>(
    `{ list: ${kind}Statistics(${july}, definition: ${definition}, ${args}) { ${fields} } }`,
  )
  expect(errors).toBeUndefined()
  return data.list
}

/** Every entry, page by page. */
async function whole(kind: 'unit' | 'agency', definition: Definition, args: string): Promise<readonly Entry[]> {
  const all: Entry[] = []
  for (let after = ''; ;) {
    const { nodes, pageInfo } = await listed(kind, definition, `${args}, first: 70${after}`)
    all.push(...nodes)
    if (!pageInfo.hasNextPage) return all
    after = `, after: "${pageInfo.endCursor}"`
  }
}

async function ofProvince(level: string | null, definition: Definition) {
  const narrowed = level === null ? '' : `, level: ${level}`
  const { data, errors } = await graph.ask<{ administrativeUnit: { statistics: Entry['statistics'] } }>(`{
    administrativeUnit(code: "38") { statistics(${july}${narrowed}) { received { inPeriod } inProgress { overdue }
      onTimeRate(definition: ${definition}) { numerator denominator value } } } }`)
  expect(errors).toBeUndefined()
  return data.administrativeUnit.statistics
}

const sum = (entries: readonly Entry[], of: (statistics: Entry['statistics']) => number) =>
  entries.reduce((all, { statistics }) => all + of(statistics), 0)

test.each(definitions)(
  'Q08: by %s the server finds and orders the communes of a province that are below 95 percent',
  async (definition) => {
    const all = await whole('unit', definition, 'within: "38", level: COMMUNE')
    const rates = all.map(({ statistics }) => statistics.onTimeRate.value)
    expect(rates).toEqual(rates.toSorted((one, other) => (one ?? 2) - (other ?? 2)))
    const { totalCount, nodes, withoutRate, onTimeRate } = await listed(
      'unit',
      definition,
      'within: "38", level: COMMUNE, below: 0.95, first: 200',
    )
    const expected = all.filter(({ statistics }) => (statistics.onTimeRate.value ?? 1) < 0.95)
    expect(expected.length).toBeGreaterThan(0)
    expect(nodes.map(({ unit }) => unit.code)).toEqual(expected.map(({ unit }) => unit.code))
    expect(totalCount).toBe(expected.length)
    expect(withoutRate).toBe(rates.filter((value) => value === null).length)
    const [numerator, denominator] = (['numerator', 'denominator'] as const).map((part) =>
      sum(all, (statistics) => statistics.onTimeRate[part]),
    )
    expect(onTimeRate).toEqual({ numerator, denominator, value: (numerator ?? 0) / (denominator ?? 1) })
  },
)

test('Q08: the communes of a province sum to what the province counts at the commune level', async () => {
  const all = await whole('unit', 'ON_TIME_A', 'within: "38", level: COMMUNE')
  const { received, inProgress, onTimeRate } = await ofProvince('COMMUNE', 'ON_TIME_A')
  expect(sum(all, (each) => each.received.inPeriod)).toBe(received.inPeriod)
  expect(sum(all, (each) => each.inProgress.overdue)).toBe(inProgress.overdue)
  expect(sum(all, (each) => each.onTimeRate.denominator)).toBe(onTimeRate.denominator)
})

test('Q08: the departments and communes of a province sum to the province, and each has its name', async () => {
  const all = await whole('agency', 'ON_TIME_A', 'within: "38", orderBy: OVERDUE, descending: true')
  const { received, inProgress, onTimeRate } = await ofProvince(null, 'ON_TIME_A')
  expect(sum(all, (each) => each.received.inPeriod)).toBe(received.inPeriod)
  expect(sum(all, (each) => each.inProgress.overdue)).toBe(inProgress.overdue)
  expect(sum(all, (each) => each.onTimeRate.numerator)).toBe(onTimeRate.numerator)
  const overdue = all.map(({ statistics }) => statistics.inProgress.overdue)
  expect(overdue).toEqual(overdue.toSorted((one, other) => other - one))
  expect(all.filter(({ agency }) => !agency.name)).toEqual([])
})

test('Q08: provinces are ordered as their own statistics say, and the country is the sum of all', async () => {
  const all = await whole('unit', 'ON_TIME_A', 'level: PROVINCE, orderBy: RECEIVED, descending: true')
  expect(all).toHaveLength(34)
  const { data } = await graph.ask<{ nationalStatistics: { received: { inPeriod: number } } }>(
    `{ nationalStatistics(${july}) { received { inPeriod } } }`,
  )
  expect(sum(all, (each) => each.received.inPeriod)).toBe(data.nationalStatistics.received.inPeriod)
})

test('Q08: among all communes of the country, few dossiers are left out and a page follows a page without repeating', async () => {
  const args = 'level: COMMUNE, below: 0.8, atLeastReceived: 300'
  const { totalCount } = await listed('unit', 'ON_TIME_A', `${args}, first: 1`)
  const all = await whole('unit', 'ON_TIME_A', args)
  expect(new Set(all.map(({ unit }) => unit.code)).size).toBe(totalCount)
  expect(all.filter(({ statistics }) => statistics.received.inPeriod < 300)).toEqual([])
})

test('Q11: of land alone, each branch of a province has its volume and lateness, and they sum to the field', async () => {
  const { data, errors } = await graph.ask<{
    administrativeUnit: {
      statistics: { byField: { field: { code: string; name: string } | null; statistics: Entry['statistics'] }[] }
    }
  }>(`{ administrativeUnit(code: "38") { statistics(${july}) { byField { field { code name } statistics {
    received { inPeriod } inProgress { overdue } onTimeRate(definition: ON_TIME_A) { numerator denominator value } } } } } }`)
  expect(errors).toBeUndefined()
  const land = data.administrativeUnit.statistics.byField.find(({ field }) => field?.name === 'Đất đai')
  const branches = await whole(
    'agency',
    'ON_TIME_A',
    `within: "38", field: "${land?.field?.code}", orderBy: RECEIVED, descending: true`,
  )
  expect(sum(branches, (each) => each.received.inPeriod)).toBe(land?.statistics.received.inPeriod)
  expect(sum(branches, (each) => each.inProgress.overdue)).toBe(land?.statistics.inProgress.overdue)
})

test.each([
  ['unitStatistics(PERIOD, level: MINISTRY)', 'level'],
  ['unitStatistics(PERIOD, level: PROVINCE, within: "38")', 'within'],
  ['unitStatistics(PERIOD, level: COMMUNE, within: "14758")', 'within'],
  ['agencyStatistics(PERIOD, within: "38", below: 95)', 'below'],
  ['agencyStatistics(PERIOD, within: "38", atLeastReceived: -1)', 'atLeastReceived'],
  ['agencyStatistics(PERIOD, within: "38", after: "x")', 'after'],
])('%s is refused with the argument that is wrong', async (field, argument) => {
  const { errors } = await graph.ask(`{ ${field.replace('PERIOD', july)} { totalCount } }`)
  expect(errors?.map(({ extensions }) => extensions)).toMatchObject([{ code: 'BAD_USER_INPUT', argument }])
})
