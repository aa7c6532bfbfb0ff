import { expect, test } from 'vitest'
import { defaultFilters } from '../../filters/filters.ts'
import { platformRankingQuestion, toPlatformOrder, toPlatformRanked } from './platform-questions.ts'

const communes = { name: 'agencyRanking', level: 'commune', explained: null } as const

test.each([
  [null, { orderBy: 'POSITION', group: null, descending: false }],
  [
    { key: 'position', descending: true },
    { orderBy: 'POSITION', group: null, descending: true },
  ],
  [
    { key: 'score', descending: true },
    { orderBy: 'POSITION', group: null, descending: false },
  ],
  [
    { key: 'MDSH', descending: true },
    { orderBy: 'GROUP', group: 'MDSH', descending: true },
  ],
  [
    { key: 'beauty', descending: true },
    { orderBy: 'POSITION', group: null, descending: false },
  ],
] as const)('the order %j is one the graph knows', (sort, order) => {
  expect(toPlatformOrder(sort)).toEqual(order)
})

test('each list is of its own level and place', () => {
  const period = { from: '2025-07-01', until: '2025-08-01' }
  const filters = { ...defaultFilters, within: 'H56' }
  expect(toPlatformRanked(communes, filters)).toEqual({ level: 'COMMUNE', within: 'H56', period })
  expect(toPlatformRanked({ name: 'provinceRanking', explained: null }, filters)).toEqual({
    level: 'PROVINCE',
    within: null,
    period,
  })
  expect(toPlatformRanked({ name: 'unitRanking', agency: 'H21', explained: null }, filters)).toEqual({
    level: 'PROVINCE_UNITS',
    within: 'H21',
    period,
  })
})

test('the second page begins at row 51; a highlighted row is looked for on the first alone', () => {
  const of = (page: number) => platformRankingQuestion(communes, { ...defaultFilters, page, hl: 'H29.219' }).variables
  expect(of(2)).toMatchObject({ offset: 50, around: null })
  expect(of(1)).toMatchObject({ offset: 0, around: 'H29.219' })
})
