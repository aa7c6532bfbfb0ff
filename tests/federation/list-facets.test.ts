import { expect, inject, test } from 'vitest'
import { startGraph } from '../_kit/graph.ts'

const graph = await startGraph(inject('demoDatabaseUrl'))

interface Named {
  readonly value: string | null
  readonly count: number
  readonly values: number
  readonly since: string | null
}

interface Facets {
  readonly total: number
  readonly ageClass: readonly { readonly value: string; readonly count: number }[] | null
  readonly procedure: readonly Named[]
  readonly agency: readonly (Named & { readonly agency: { readonly name: string } | null })[]
  readonly unit: readonly (Named & { readonly unit: { readonly name: string; readonly level: string } | null })[]
  readonly province: readonly (Named & { readonly unit: { readonly code: string; readonly name: string } | null })[]
  readonly field: readonly (Named & { readonly field: { readonly name: string } | null })[]
}

interface Listed {
  readonly totalCount: number
  readonly facets: Facets
}

const named = 'value count values since'
const composition = `totalCount facets { total ageClass { value count } procedure { ${named} }
  agency { ${named} agency { name } } unit { ${named} unit { name level } }
  province { ${named} unit { code name } } field { ${named} field { name } } }`

async function answered<Data>(query: string, variables: object = {}): Promise<Data> {
  const { data, errors } = await graph.ask<Data>(query, variables)
  expect(errors).toBeUndefined()
  return data
}

const listed = async (filter: object): Promise<Listed> =>
  (
    await answered<{ dossiers: Listed }>(
      `query ($filter: DossierFilter!) { dossiers(filter: $filter, first: 1) { ${composition} } }`,
      { filter },
    )
  ).dossiers

const countOf = async (filter: object): Promise<number> =>
  (
    await answered<{ dossiers: { totalCount: number } }>(
      'query ($filter: DossierFilter!) { dossiers(filter: $filter, first: 1) { totalCount } }',
      { filter },
    )
  ).dossiers.totalCount

/** The first day of the dossiers of a list, in its own order. */
async function firstDay(filter: object, orderBy: string, instant: string): Promise<string> {
  const query = `query ($filter: DossierFilter!) { dossiers(filter: $filter, orderBy: ${orderBy}, first: 1) { nodes { ${instant} } } }`
  const { dossiers } = await answered<{ dossiers: { nodes: Record<string, string>[] } }>(query, { filter })
  const at = Date.parse(dossiers.nodes[0]?.[instant] ?? '')
  return new Date(at + 7 * 3_600_000).toISOString().slice(0, 10)
}

const sum = (rows: readonly { readonly count: number }[]) => rows.reduce((all, { count }) => all + count, 0)

/** A commune of Thanh Hóa, by its official code. */
const hacThanh = '14758'
const lists = {
  overdue: { overdueOn: '2025-07-31' },
  waiting: { waitingOver8HoursOn: '2025-07-31', channel: 'ONLINE' },
}

test.each([
  ['overdue, of the country', lists.overdue],
  ['overdue, of a province', { ...lists.overdue, unit: '38' }],
  ['overdue, of a commune', { ...lists.overdue, unit: hacThanh }],
  ['overdue, by the unit that received them', { ...lists.overdue, unit: '38', attribution: 'RECEIVING' }],
  ['waiting for acceptance over 8 hours, of the country', lists.waiting],
  ['waiting for acceptance over 8 hours, of a province', { ...lists.waiting, unit: '38' }],
  ['received, of the country', { figure: 'RECEIVED', period: { from: '2025-07-01', until: '2025-07-08' } }],
])('the facets of the list %s each add up to its heading', async (_, filter) => {
  const { totalCount, facets } = await listed(filter)
  const { total, ageClass, ...facetsOfNames } = facets
  expect(total).toBe(totalCount)
  expect(ageClass === null ? totalCount : sum(ageClass)).toBe(totalCount)
  for (const [facet, rows] of Object.entries(facetsOfNames)) {
    expect([facet, sum(rows)]).toEqual([facet, totalCount])
    expect(rows.length).toBeLessThanOrEqual(facet === 'province' ? 34 : 17)
  }
})

test('Q04: one question says where online dossiers wait over 8 working hours for acceptance, and since when', async () => {
  const { totalCount, facets } = await listed(lists.waiting)
  expect(totalCount).toBeGreaterThan(0)
  expect(facets.ageClass).toBeNull()
  for (const { unit, count, since } of facets.province.slice(0, 3)) {
    const there = { ...lists.waiting, unit: unit?.code }
    expect(await countOf(there)).toBe(count)
    expect(await firstDay(there, 'ACCEPTANCE_DUE_ON_ASC', 'submittedAt').then((day) => day <= (since ?? ''))).toBe(true)
  }
  const [first] = facets.agency
  expect(first?.agency?.name).toMatch(/\p{L}/u)
  expect(await countOf({ ...lists.waiting, agency: first?.value })).toBe(first?.count)
})

test.each([null, '38', hacThanh])(
  'Q05: one question says of overdue dossiers who holds them, of which procedure and how old they are: unit %s',
  async (unit) => {
    const list = unit === null ? lists.overdue : { ...lists.overdue, unit }
    const { facets } = await listed(list)
    const [agency, procedure] = [facets.agency[0], facets.procedure[0]]
    expect(await countOf({ ...list, agency: agency?.value })).toBe(agency?.count)
    expect(await firstDay({ ...list, agency: agency?.value }, 'APPOINTMENT_ON_ASC', 'effectiveAppointmentAt')).toBe(
      agency?.since,
    )
    expect(await countOf({ ...list, procedure: procedure?.value })).toBe(procedure?.count)
    for (const { value, count } of facets.ageClass ?? [])
      expect([value, await countOf({ ...list, ageClass: value })]).toEqual([value, count])
  },
)

test('the provinces of an overdue list are the overdue figures of the provinces', async () => {
  const { facets } = await listed(lists.overdue)
  const { administrativeUnits } = await answered<{
    administrativeUnits: { nodes: { code: string; statistics: { inProgress: { overdue: number } } }[] }
  }>(`{ administrativeUnits(level: PROVINCE, first: 50) { nodes {
    code statistics(period: { from: "2025-07-01", until: "2025-08-01" }) { inProgress { overdue } } } } }`)
  const expected = administrativeUnits.nodes.map(
    ({ code, statistics }) => [code, statistics.inProgress.overdue] as const,
  )
  expect(new Map(facets.province.map(({ unit, count }) => [unit?.code, count]))).toEqual(new Map(expected))
})

test('Q11: land per branch stands against all other fields, in one question', async () => {
  const { totalCount, facets } = await listed({ ...lists.overdue, unit: '38' })
  const land = facets.field.find(({ field }) => field?.name === 'Đất đai')
  const branches = await listed({ ...lists.overdue, unit: '38', field: land?.value })
  expect(branches.totalCount).toBe(land?.count)
  expect(sum(branches.facets.agency)).toBe(land?.count)
  expect(sum(facets.field.filter((each) => each !== land))).toBe(totalCount - (land?.count ?? 0))
})
