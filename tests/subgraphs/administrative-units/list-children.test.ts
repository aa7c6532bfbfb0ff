import { expect, test } from 'vitest'
import { countChildrenByType, listChildren } from '../../../subgraphs/administrative-units/src/queries/list-children.ts'
import { compiledSql } from '../../_kit/compiled-sql.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'

const database = await createSeededDatabase()
const db = database.connectAs('administrative_units')
const thanhHoa = '38-20250701'
const dongNai = '75-20250701'

test('the statements are as reviewed', async () => {
  const page = { first: 200, after: ['14797'] }
  await expect(compiledSql(listChildren(db, ['a', 'b'], '2025-07-01', page))).toMatchFileSnapshot(
    'sql/list-children.sql',
  )
  await expect(compiledSql(countChildrenByType(db, ['a', 'b'], '2025-07-01'))).toMatchFileSnapshot(
    'sql/count-children-by-type.sql',
  )
})

test('every parent has its own page, with one unit more to tell whether another follows', async () => {
  const page = { first: 2, after: null }
  const children = await listChildren(db, [thanhHoa, dongNai], '2025-07-01', page).execute()
  const perParent = Map.groupBy(children, (unit) => unit.parentId)
  expect([...perParent].map(([id, units]) => [id, units.length])).toEqual([
    [thanhHoa, 3],
    [dongNai, 3],
  ])
})

test('a page begins after the last code of the page before', async () => {
  const whole = await listChildren(db, [thanhHoa], '2025-07-01', { first: 500, after: null }).execute()
  expect(whole).toHaveLength(166)
  const after = [whole[99]?.code ?? '']
  const rest = await listChildren(db, [thanhHoa], '2025-07-01', { first: 500, after }).execute()
  expect(rest.map((unit) => unit.code)).toEqual(whole.slice(100).map((unit) => unit.code))
})

test('the children of the 34 provinces add up to the nation on every day of change', async () => {
  const provinces = await database.db
    .selectFrom('administrative_units.unit')
    .select('id')
    .where('level', '=', 'PROVINCE')
    .execute()
  for (const [on, wards] of [
    ['2025-07-01', 687],
    ['2026-04-29', 687],
    ['2026-04-30', 697],
  ] as const) {
    const counts = await countChildrenByType(
      db,
      provinces.map((unit) => unit.id),
      on,
    ).execute()
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(3321)
    expect(counts.filter(({ type }) => type === 'WARD').reduce((sum, { count }) => sum + count, 0)).toBe(wards)
  }
})

const countsOn = async (on: string) =>
  (await countChildrenByType(db, [dongNai], on).execute()).map(({ type, count }) => [type, count])

test('ten communes of Đồng Nai become wards on 30 April 2026', async () => {
  expect(await countsOn('2026-04-29')).toEqual([
    ['COMMUNE', 72],
    ['WARD', 23],
  ])
  expect(await countsOn('2026-04-30')).toEqual([
    ['COMMUNE', 62],
    ['WARD', 33],
  ])
})
