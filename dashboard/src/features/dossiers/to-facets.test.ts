import { expect, test } from 'vitest'
import { dossierWords } from '../../text/dossier-words.ts'
import { dossiersText } from '../../text/dossiers-text.ts'
import { toFacets } from './to-facets.ts'

const words = { ...dossierWords.en, ...dossiersText.en.facetWords }
const nation = { list: { unit: null, attribution: null }, language: 'en' } as const
const ofProvince = { ...nation, list: { unit: '38', attribution: null } } as const
const province = {
  code: '38',
  level: 'PROVINCE',
  fullName: 'tỉnh Thanh Hóa',
  fullNameEn: 'Thanh Hóa Province',
} as const
const commune = { code: '14758', level: 'COMMUNE', fullName: 'phường Hạc Thành', fullNameEn: 'Hạc Thành Ward' } as const
const since = '2025-07-03'
const facets = {
  total: 4,
  status: [
    { value: 'PROCESSING', count: 3 },
    { value: 'RETURNED', count: 1 },
  ],
  channel: [{ value: 'ONLINE', count: 4 }],
  level: [{ value: 'COMMUNE', count: 4 }],
  dueState: [{ value: 'OVERDUE', count: 4 }],
  dueStateOn: '2025-07-31',
  ageClass: [{ value: 'DAYS_1_TO_3', count: 4 }],
  procedure: [
    { value: '1.001193', count: 3, values: 1, since, procedure: { name: 'Đăng ký khai sinh' } },
    { value: null, count: 1, values: 7, since, procedure: null },
  ],
  agency: [{ value: 'H56.102', count: 4, values: 1, since, agency: { name: 'UBND phường Hạc Thành', nameEn: null } }],
  unit: [
    { value: '14758-20250701', count: 3, values: 1, since, unit: commune },
    { value: '38-20250701', count: 1, values: 1, since, unit: province },
  ],
  province: [{ value: '38-20250701', count: 4, values: 1, since, unit: province }],
  field: [
    { value: 'ho-tich', count: 3, values: 1, since, field: { name: 'Hộ tịch' } },
    { value: null, count: 1, values: 0, since, field: null },
  ],
} as const

const facetOf = (key: string, scope: Parameters<typeof toFacets>[2]) =>
  toFacets(facets, words, scope)
    .find((facet) => facet.key === key)
    ?.values.map(({ name, count, narrowing }) => [name, count, narrowing])

test('each value of a facet has its share of the list and what narrows the list to it', () => {
  const status = toFacets(facets, words, nation).find(({ key }) => key === 'status')
  expect(status?.values[0]).toEqual({
    key: 'PROCESSING',
    name: 'Processing',
    count: 3,
    share: 0.75,
    since: null,
    narrowing: { status: ['PROCESSING'] },
  })
  expect(status?.sum).toBe(4)
})

test('all other procedures together, and states of the term, narrow nothing', () => {
  expect(facetOf('procedure', nation)).toEqual([
    ['Đăng ký khai sinh', 3, { procedure: '1.001193' }],
    ['7 other procedures', 1, null],
  ])
  expect(facetOf('dueState', nation)).toEqual([[expect.any(String), 4, null]])
})

test('a list of the country is divided by province, a list of a province by its communes and departments', () => {
  expect(facetOf('province', nation)).toEqual([['Thanh Hóa Province', 4, { unit: '38' }]])
  expect(facetOf('unit', nation)).toBeUndefined()
  expect(facetOf('unit', ofProvince)).toEqual([
    ['Hạc Thành Ward', 3, { unit: '14758' }],
    ['Departments of Thanh Hóa Province', 1, null],
  ])
  expect(facetOf('province', ofProvince)).toBeUndefined()
})

test('fields, agencies and ages narrow the list; dossiers without a field are named as such', () => {
  expect(facetOf('field', nation)).toEqual([
    ['Hộ tịch', 3, { field: 'ho-tich' }],
    ['Procedures without a field', 1, null],
  ])
  expect(facetOf('agency', nation)).toEqual([['UBND phường Hạc Thành', 4, { agency: 'H56.102' }]])
  expect(facetOf('age', nation)).toEqual([['1–3 days', 4, { age: 'DAYS_1_TO_3' }]])
})

test('an agency narrows no list that counts dossiers by the unit that received them', () => {
  const received = { ...ofProvince, list: { unit: '38', attribution: 'RECEIVING' } } as const
  expect(facetOf('agency', received)).toEqual([['UBND phường Hạc Thành', 4, null]])
})

test('statuses that are not kept of earlier moments, and ages of what is not overdue, are no facet', () => {
  const keys = toFacets({ ...facets, status: null, ageClass: null }, words, nation).map(({ key }) => key)
  expect(keys).not.toContain('status')
  expect(keys).not.toContain('age')
})

test('an empty list has no shares', () => {
  const empty = { ...facets, total: 0, channel: [{ value: 'ONLINE', count: 0 }] } as const
  expect(toFacets(empty, words, nation).find(({ key }) => key === 'channel')?.values[0]?.share).toBe(0)
})
