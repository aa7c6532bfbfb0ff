import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { createSubgraph } from '@motcua/evaluations'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'

interface Difference {
  readonly agency: { readonly code: string } | null
  readonly publishedName: string | null
  readonly kind: string
  readonly code: string | null
  readonly number: string | null
  readonly published: number
  readonly computed: number | null
  readonly difference: number | null
  readonly class: string
  readonly reason: string
  readonly reasonEn: string
}
interface Page {
  readonly published: number
  readonly reproduced: number
  readonly counts: readonly { readonly class: string; readonly count: number }[]
  readonly totalCount: number
  readonly offset: number
  readonly differences: readonly Difference[]
}

const database = await createSeededDatabase()
const statements: unknown[] = []
const db = database.connectAs('evaluations', { onQuery: (query) => void statements.push(query) })
const askOnce = askSubgraph(createSubgraph(db))
const fields = `published reproduced counts { class count } totalCount offset
  differences { agency { code } publishedName kind code number published computed difference class reason reasonEn }`

async function askPage(list: string, page = ''): Promise<Page> {
  const { data, errors } = await askOnce(`{ portalRanking(${list}) { differences${page} { ${fields} } } }`)
  expect(errors).toBeUndefined()
  return JSON.parse(JSON.stringify(data)).portalRanking.differences
}

/** All differences of a list, page by page. */
async function askAll(list: string): Promise<Page> {
  const first = await askPage(list, '(first: 100)')
  const differences = [...first.differences]
  while (differences.length < first.totalCount) {
    differences.push(...(await askPage(list, `(first: 100, offset: ${differences.length})`)).differences)
  }
  return { ...first, differences }
}

const provinces = (day: string) => `level: PROVINCE, capturedOn: "${day}"`
const days = ['2026-09-17', '2026-09-26', '2026-09-30', '2026-10-03', '2026-10-04', '2026-10-07', '2026-10-10']
const units = 'level: PROVINCE_UNITS, within: "H21"'

/** Numbers of points that the portal printed in a list, as they are stored. */
async function countPrinted(day: string, level: string): Promise<number> {
  const capture = sql`select id from evaluations.capture where captured_on = ${day} and level = ${level}`
  const { rows } = await sql<{ printed: number }>`select
    (select count(*) from evaluations.capture_entry where capture_id in (${capture}))
    + (select count(*) from evaluations.capture_group where capture_id in (${capture}))
    + (select count(*) from evaluations.capture_indicator where capture_id in (${capture}) and points is not null)
    + (select count(national_total) from evaluations.capture where id in (${capture}))
    + (select count(*) from evaluations.capture_national_group where capture_id in (${capture})) as printed`.execute(
    database.db,
  )
  return rows[0]?.printed ?? Number.NaN
}

test.each([...days.map((day) => [day, 'PROVINCE', provinces(day)]), ['2026-10-10', 'PROVINCE_UNITS', units]])(
  'every number of points published on %s of %s is reproduced to the hundredth, or is listed with its reason',
  async (day, level, list) => {
    const { published, reproduced, counts, totalCount, differences } = await askAll(list)
    expect(published).toBe(await countPrinted(day, level))
    expect(published).toBe(reproduced + totalCount)
    expect(differences).toHaveLength(totalCount)
    const places = differences.map(({ agency, kind, code }) => `${agency?.code ?? 'VN'} ${kind} ${code}`)
    expect(new Set(places).size).toBe(totalCount)
    expect(Object.fromEntries(counts.map((one) => [one.class, one.count]))).toEqual(
      Object.fromEntries([...Map.groupBy(differences, (one) => one.class)].map(([name, ones]) => [name, ones.length])),
    )
    for (const one of differences) {
      expect(one.reason).not.toBe('')
      expect(one.reasonEn).not.toBe(one.reason)
    }
    const notComputed = differences.filter(({ computed }) => computed === null).map((one) => one.class)
    expect(['NOT_PUBLISHED', 'NOT_CAPTURED', 'SCOPE']).toEqual(expect.arrayContaining([...new Set(notComputed)]))
  },
)

test.each([provinces('2026-10-10'), units])(
  'every published indicator and group that can be computed is reproduced within 0.01: %s',
  async (list) => {
    const { differences } = await askAll(list)
    const computed = differences.filter(({ kind, computed }) => kind !== 'TOTAL' && computed !== null)
    for (const { difference } of computed) expect(Math.abs(Math.round((difference ?? 1) * 100))).toBeLessThanOrEqual(1)
  },
)

test('of the 34 provinces on 10 October what differs is rounding, and what cannot be computed is not published', async () => {
  const { published, reproduced, counts, differences } = await askAll(provinces('2026-10-10'))
  expect({ published, reproduced, counts }).toEqual({
    published: 748,
    reproduced: 674,
    counts: [
      { class: 'SCOPE', count: 1 },
      { class: 'ROUNDING', count: 5 },
      { class: 'NOT_PUBLISHED', count: 68 },
    ],
  })
  const rounding = differences.filter((one) => one.class === 'ROUNDING')
  expect(
    rounding.map(({ agency, kind, number, code, published: printed, computed }) => [
      agency?.code,
      kind,
      number ?? code,
      printed,
      computed,
    ]),
  ).toEqual([
    ['H53', 'TOTAL', null, 66.13, 66.14],
    ['H53', 'GROUP', 'CKMB', 11.95, 11.96],
    ['H53', 'INDICATOR', '1.1', 0.12, 0.13],
    ['H55', 'TOTAL', null, 63.97, 63.98],
    ['H56', 'TOTAL', null, 60.8, 60.79],
  ])
  expect(rounding.slice(1, 4)).toMatchObject([
    {
      reason: 'Do 1.1 khác với điểm Cổng công bố.',
      reasonEn: 'Follows from 1.1: the portal publishes other points there.',
    },
    {
      reason: 'Làm tròn từ phân số gốc (nửa trở lên thì tăng) được 0,13; Cổng ghi 0,12.',
      reasonEn: 'Rounded half-up from the raw fraction it is 0.13; the portal prints 0.12.',
    },
    { reasonEn: 'Its rounded parts add up to 63.98; the portal prints 63.97: a part was rounded elsewhere.' },
  ])
  expect(differences[0]).toMatchObject({
    agency: null,
    kind: 'TOTAL',
    published: 62.59,
    computed: null,
    class: 'SCOPE',
  })
})

test('the totals of 3 October are stale: they are not the sum of the groups beside them', async () => {
  const { counts, differences } = await askAll(provinces('2026-10-03'))
  expect(counts).toEqual([
    { class: 'SCOPE', count: 1 },
    { class: 'STALE', count: 23 },
    { class: 'ROUNDING', count: 8 },
    { class: 'NOT_PUBLISHED', count: 68 },
    { class: 'NOT_CAPTURED', count: 136 },
  ])
  const stale = differences.filter((one) => one.class === 'STALE')
  expect(new Set(stale.map(({ kind }) => kind))).toEqual(new Set(['TOTAL']))
  expect(Math.max(...stale.map(({ difference }) => Math.abs(difference ?? 0)))).toBe(1.65)
})

test('of Gia Lai the groups of 108 units were not captured with their indicators; those of the other 41 are reproduced', async () => {
  const { counts, differences } = await askAll(units)
  expect(counts).toEqual([
    { class: 'NOT_PUBLISHED', count: 298 },
    { class: 'NOT_CAPTURED', count: 432 },
  ])
  expect(new Set(differences.map(({ kind }) => kind))).toEqual(new Set(['GROUP']))
})

test('differences are asked for by class and agency, and page by page in the order of the list', async () => {
  const list = provinces('2026-10-10')
  const rounding = await askPage(list, '(classes: [ROUNDING], agencies: ["H53", "H56"])')
  expect(rounding.differences.map(({ agency, kind }) => `${agency?.code} ${kind}`)).toEqual([
    'H53 TOTAL',
    'H53 GROUP',
    'H53 INDICATOR',
    'H56 TOTAL',
  ])
  expect(rounding).toMatchObject({
    totalCount: 4,
    published: 44,
    reproduced: 36,
    counts: [
      { class: 'ROUNDING', count: 4 },
      { class: 'NOT_PUBLISHED', count: 4 },
    ],
  })
  const second = await askPage(list, '(classes: [ROUNDING], first: 2, offset: 2)')
  expect(second).toMatchObject({
    totalCount: 5,
    offset: 2,
    differences: [{ kind: 'INDICATOR' }, { agency: { code: 'H55' } }],
  })
  const departments = await askPage('level: DEPARTMENT, within: "H21"', '(classes: [NOT_CAPTURED])')
  expect(departments.differences.every(({ agency }) => /^H21\.\d\d$/.test(agency?.code ?? ''))).toBe(true)
  const { errors } = await askOnce(`{ portalRanking(${list}) { differences(first: 101) { totalCount } } }`)
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' })
})

test('the differences of a list take seven statements', async () => {
  statements.length = 0
  await askPage(provinces('2026-10-10'))
  expect(statements).toHaveLength(7)
})
