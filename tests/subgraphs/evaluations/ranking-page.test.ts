import { createSubgraph } from '@motcua/evaluations'
import { expect, test } from 'vitest'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'

const database = await createSeededDatabase()
const ask = askSubgraph(createSubgraph(database.connectAs('evaluations')))
const provinces = 'ranking(level: PROVINCE, period: { from: "2025-07-01", until: "2025-08-01" })'
const captured = 'portalRanking(level: PROVINCE, capturedOn: "2026-10-10")'
const row = 'position agency { code } scorecard { groups { code points published } }'

interface Row {
  readonly position: number
  readonly agency: { readonly code: string }
  readonly scorecard: { readonly groups: readonly { code: string; points: number | null; published: number | null }[] }
}
interface Page {
  readonly entries: readonly Row[]
  readonly totalCount: number
  readonly offset: number
}

async function askPages(list: string, pages: Record<string, string>): Promise<Record<string, Page> & { all: Row[] }> {
  const fields = Object.entries(pages).map(
    ([name, args]) => `${name}: page${args} { totalCount offset entries { ${row} } }`,
  )
  const { data, errors } = await ask(`{ list: ${list} { all: entries { ${row} } ${fields.join(' ')} } }`)
  expect(errors).toBeUndefined()
  return JSON.parse(JSON.stringify(data)).list
}

const codes = (rows: readonly Row[] = []) => rows.map(({ agency }) => agency.code)

test.each([provinces, captured])('pages laid end to end are the ranking: %s', async (list) => {
  const { all, first, second, worst } = await askPages(list, {
    first: '(first: 20)',
    second: '(first: 20, offset: 20)',
    worst: '(descending: true, first: 1)',
  })
  expect([...codes(first?.entries), ...codes(second?.entries)]).toEqual(codes(all))
  expect([first?.totalCount, second?.totalCount, second?.offset]).toEqual([34, 34, 20])
  expect(codes(worst?.entries)).toEqual(codes(all.slice(-1)))
})

test.each([
  [provinces, 'points'],
  [captured, 'published'],
] as const)('a page is in order of the points of a group: %s', async (list, value) => {
  const { most } = await askPages(list, {
    most: '(orderBy: GROUP, group: "MDSH", descending: true, first: 34)',
  })
  const points = most?.entries.map(
    ({ scorecard }) => scorecard.groups.find(({ code }) => code === 'MDSH')?.[value] ?? null,
  )
  expect(points).toHaveLength(34)
  expect(points).toEqual(points?.toSorted((a, b) => (b ?? 0) - (a ?? 0)))
})

test('a page has named agencies alone, or one agency in its middle; one of another ranking gives the first page', async () => {
  const { all, named, byProvince, around, aroundProvince, elsewhere } = await askPages(provinces, {
    named: '(agencies: ["H56", "H21", "H56.08"])',
    byProvince: '(agencies: ["38", "52-20250701"])',
    around: '(around: "H56", first: 3)',
    aroundProvince: '(around: "38", first: 3)',
    elsewhere: '(around: "H56.08", first: 3)',
  })
  const at = codes(all).indexOf('H56')
  expect(codes(named?.entries).toSorted()).toEqual(['H21', 'H56'])
  expect(named?.totalCount).toBe(2)
  expect(codes(around?.entries)).toEqual(codes(all.slice(at - 1, at + 2)))
  expect([byProvince, aroundProvince]).toEqual([named, around])
  expect(codes(elsewhere?.entries)).toEqual(codes(all.slice(0, 3)))
})

test('communes without a position come in pages of their own', async () => {
  const { data, errors } =
    await ask(`{ ranking(level: COMMUNE, within: "H56", period: { from: "2025-07-01", until: "2025-08-01" }) {
    page(first: 1) { totalCount }
    unranked { agency { code } }
    part: unrankedPage(first: 10, offset: 5) { totalCount offset entries { agency { code } code } }
  } }`)
  expect(errors).toBeUndefined()
  const { ranking } = JSON.parse(JSON.stringify(data))
  expect(ranking.page.totalCount + ranking.part.totalCount).toBe(166)
  expect(codes(ranking.part.entries)).toEqual(codes(ranking.unranked).slice(5, 15))
})

test.each([
  ['page(first: 101) { offset }', 'first must be between 1 and 100, not 101.'],
  ['page(offset: -1) { offset }', 'offset must not be negative, as -1 is.'],
  ['page(orderBy: GROUP) { offset }', /^group must be one of CKMB, TDGQ/],
  ['page(orderBy: GROUP, group: "X") { offset }', /^group must be one of CKMB, TDGQ/],
  ['page(group: "X") { offset }', /^group must be one of CKMB, TDGQ/],
  [`unrankedPage(agencies: [${'"H56" '.repeat(101)}]) { offset }`, 'At most 100 agencies can be named at once.'],
])('%s is refused with what is wrong', async (field, message) => {
  const { errors } = await ask(`{ ${provinces} { ${field} } }`)
  expect(errors?.map((error) => [error.message, error.extensions['code']])).toEqual([
    [expect.stringMatching(message), 'BAD_USER_INPUT'],
  ])
})

test('a page that is refused is null by itself, and the rest of the ranking stands', async () => {
  const { data, errors } = await ask(`{ list: ${provinces} {
    scheme
    page(first: 0) { offset }
    unrankedPage(offset: -1) { offset }
    best: page(first: 1) { totalCount }
  } }`)
  expect(data).toEqual({
    list: { scheme: expect.any(String), page: null, unrankedPage: null, best: { totalCount: expect.any(Number) } },
  })
  expect(errors?.map(({ path }) => path?.join('.')).toSorted()).toEqual(['list.page', 'list.unrankedPage'])
})
