import { expect, test } from 'vitest'
import { countUnitsByType, listUnits } from '../../../subgraphs/administrative-units/src/queries/list-units.ts'
import type { UnitFilter } from '../../../subgraphs/administrative-units/src/queries/where-units.ts'
import { toUnitSearch } from '../../../subgraphs/administrative-units/src/rules/unit-search.ts'
import { compiledSql } from '../../_kit/compiled-sql.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'

const database = await createSeededDatabase()
const db = database.connectAs('administrative_units')

function aFilter(filter: Partial<UnitFilter> = {}): UnitFilter {
  return { on: '2026-11-21', level: null, within: null, search: null, ...filter }
}

const found = (search: string, filter: Partial<UnitFilter> = {}) =>
  listUnits(db, aFilter({ ...filter, search: toUnitSearch(search) }), { first: 10, after: null }).execute()
const namesOf = (units: readonly { name: string }[]) => units.map((unit) => unit.name)

async function countsOf(filter: Partial<UnitFilter>): Promise<Record<string, number>> {
  const counts = await countUnitsByType(db, aFilter(filter)).execute()
  return Object.fromEntries(counts.map(({ type, count }) => [type, count]))
}

test('the statements are as reviewed', async () => {
  const filter = aFilter({ level: 'COMMUNE', within: '38', search: toUnitSearch('phường Hạc Thành') })
  const page = { first: 50, after: ['1', '14797'] }
  await expect(compiledSql(listUnits(db, aFilter(), { first: 50, after: null }))).toMatchFileSnapshot(
    'sql/list-units.sql',
  )
  await expect(compiledSql(listUnits(db, filter, page))).toMatchFileSnapshot('sql/list-units-of-a-search.sql')
  await expect(compiledSql(countUnitsByType(db, filter))).toMatchFileSnapshot('sql/count-units-by-type.sql')
})

test.each([
  ['2025-07-01', { COMMUNE: 2621, WARD: 687, SPECIAL_ZONE: 13 }],
  ['2026-04-29', { COMMUNE: 2621, WARD: 687, SPECIAL_ZONE: 13 }],
  ['2026-04-30', { COMMUNE: 2611, WARD: 697, SPECIAL_ZONE: 13 }],
  ['2026-11-21', { COMMUNE: 2611, WARD: 697, SPECIAL_ZONE: 13 }],
])('on %s the commune level is 3,321 units', async (on, counts) => {
  expect(await countsOf({ level: 'COMMUNE', on })).toEqual(counts)
  expect(Object.values(counts).reduce((total, count) => total + count)).toBe(3321)
})

test.each([
  ['2025-07-01', 6],
  ['2026-04-29', 6],
  ['2026-04-30', 7],
  ['2026-08-31', 7],
  ['2026-09-01', 8],
  ['2026-09-19', 8],
  ['2026-09-20', 9],
])('on %s %i of the 34 provinces are cities', async (on, cities) => {
  expect(await countsOf({ level: 'PROVINCE', on })).toEqual({ CITY: cities, PROVINCE: 34 - cities })
})

test('before 1 July 2025 there are no units, and no unit is a ministry', async () => {
  expect(await countsOf({ on: '2025-06-30' })).toEqual({})
  expect(await countsOf({ level: 'MINISTRY' })).toEqual({})
})

test('Thanh Hoá has 166 units, of which 19 wards; an unknown province has none', async () => {
  expect(await countsOf({ within: '38' })).toEqual({ COMMUNE: 147, WARD: 19 })
  expect(await countsOf({ within: '99' })).toEqual({})
  expect(await countsOf({ within: '38', level: 'PROVINCE' })).toEqual({})
})

test.each([
  'thanh hoa',
  'THANH HOA',
  'Thanh Hoá',
  'Thanh Hóa',
  'Thanh Hóa'.normalize('NFD'),
  ' thanh  hóa ',
  'tỉnh Thanh Hoá',
  '38',
])('"%s" finds Thanh Hóa first', async (search) => {
  expect((await found(search))[0]).toMatchObject({ code: '38', name: 'Thanh Hóa', type: 'PROVINCE', distance: '0' })
})

test.each([
  ['Ðà Nẵng', '48'],
  ['Da Nang', '48'],
  ['Danang', '48'],
  ['M’Drắk', '24412'],
  ['mdrak', '24412'],
  ['TP HCM', '79'],
  ['TP.HCM', '79'],
  ['TPHCM', '79'],
  ['HCM', '79'],
  ['TP. Hồ Chí Minh', '79'],
  ['Ho Chi Minh City', '79'],
  ['Hanoi', '01'],
  ['Hanoi City', '01'],
  ['HÀ  NỘI', '01'],
  ['Thanh Hoa Province', '38'],
  ['Lục Sỹ Thành', '29857'],
  ['Lục Sĩ Thành', '29857'],
  ['X. Lục Sỹ Thành', '29857'],
  ['P. Hạc Thành', '14797'],
  ['TX Bỉm Sơn', '14812'],
  ['Bim Son Ward', '14812'],
  ['Saigon', '26740'],
])('F: "%s" finds the unit %s first', async (search, code) => {
  expect((await found(search))[0]?.code).toBe(code)
})

test('the word of a type puts units of that type first, and hides none of another', async () => {
  const units = await found('P. Tân Phú')
  const types = units.map(({ type }) => type)
  expect(types.indexOf('COMMUNE')).toBeGreaterThan(types.lastIndexOf('WARD'))
  expect(types).toContain('COMMUNE')
})

test('đ is found by d, and a ward with its type word', async () => {
  expect(namesOf(await found('da nang'))).toContain('Đà Nẵng')
  expect(namesOf(await found('phuong sai gon'))).toEqual(['Sài Gòn'])
  expect(namesOf(await found('26740'))).toEqual(['Sài Gòn'])
})

test('exact names come before names that hold the text, each in order of code', async () => {
  const units = await found('tan phu', { level: 'COMMUNE' })
  const exact = units.filter((unit) => unit.distance === '1')
  expect(exact.length).toBeGreaterThan(1)
  expect(units.slice(0, exact.length)).toEqual(exact)
  expect(new Set(namesOf(exact))).toEqual(new Set(['Tân Phú']))
  const codes = units.map((unit) => unit.distance + unit.code)
  expect(codes).toEqual(codes.toSorted())
})

test('a type word alone does not name every unit of the type', async () => {
  const counts = await countsOf({ search: toUnitSearch('phuong') })
  expect(counts['WARD'] ?? 0).toBeLessThan(100)
})

test('the wildcards of LIKE are characters like others', async () => {
  expect(await found('%')).toEqual([])
  expect(await found('_')).toEqual([])
  expect(await found('\\')).toEqual([])
})

test('a province comes before the unit of the commune level that folds alike', async () => {
  expect(namesOf(await found('thanh hoa')).slice(0, 2)).toEqual(['Thanh Hóa', 'Thạnh Hóa'])
})

test('pages of a search follow each other without gap or repetition', async () => {
  const filter = aFilter({ search: toUnitSearch('binh') })
  const whole = await listUnits(db, filter, { first: 500, after: null }).execute()
  const counted = Object.values(await countsOf({ search: toUnitSearch('binh') })).reduce((sum, count) => sum + count, 0)
  const paged: string[] = []
  let after: readonly string[] | null = []
  while (after !== null && paged.length <= whole.length) {
    const rows: typeof whole = await listUnits(db, filter, {
      first: 30,
      after: after.length > 0 ? after : null,
    }).execute()
    const last = rows[29]
    paged.push(...rows.slice(0, 30).map((unit) => unit.id))
    after = rows.length > 30 && last ? [last.distance, last.code] : null
  }
  expect(paged).toEqual(whole.map((unit) => unit.id))
  expect(paged).toHaveLength(counted)
  expect(counted).toBeGreaterThan(90)
})
