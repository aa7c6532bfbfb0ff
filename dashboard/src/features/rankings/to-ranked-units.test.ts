import { expect, test } from 'vitest'
import { toRankedAgencies, toRankedProvinces } from './to-ranked-units.ts'

type Provinces = Parameters<typeof toRankedProvinces>[0]
type Agencies = Parameters<typeof toRankedAgencies>[0]

const progress = { code: 'PROGRESS', numerator: 451375, denominator: 508504, ratio: 451375 / 508504 }
const tdgq = {
  code: 'TDGQ',
  name: 'Tiến độ giải quyết',
  nameEn: 'Progress',
  published: 17.75,
  maximum: 20,
  median: 17.7,
}
const thanhHoa = {
  code: '38',
  name: 'Thanh Hóa',
  fullName: 'tỉnh Thanh Hóa',
  fullNameEn: 'Thanh Hóa Province',
  history: [{ from: '2025-07-01', until: null, type: 'PROVINCE' }],
}
const row = (indicators: object[], unit: object | null) => ({
  position: 26,
  tied: false,
  outOf: 34,
  publishedName: 'UBND tỉnh Thanh Hóa',
  publishedPosition: 26,
  movement: { since: '2026-10-07', positions: -2, points: 0.34 },
  agency: { code: 'H56', portalHistory: [{ capturedOn: '2026-10-10', total: 60.8, position: 26, stale: false }], unit },
  scorecard: { total: 60.8, maximum: 100, groups: [{ ...tdgq, indicators }] },
})
const ranking = (...entries: object[]) => ({ capturedOn: '2026-10-10', entries }) as unknown as Provinces

test('a province is named and typed by its unit, and its on-time share stands with both counts', () => {
  expect(toRankedProvinces(ranking(row([progress], thanhHoa)), 'en')[0]).toEqual({
    key: '38',
    agencyCode: 'H56',
    unitCode: '38',
    name: 'Thanh Hóa',
    publishedName: 'UBND tỉnh Thanh Hóa',
    kind: 'province',
    position: 26,
    tied: false,
    outOf: 34,
    movement: { since: '2026-10-07', positions: -2, points: 0.34 },
    total: 60.8,
    maximum: 100,
    groups: [{ code: 'TDGQ', name: 'Progress', points: 17.75, maximum: 20, median: 17.7 }],
    onTime: { numerator: 451375, denominator: 508504, ratio: 451375 / 508504 },
    history: [{ capturedOn: '2026-10-10', total: 60.8, position: 26, stale: false }],
  })
})

test('without the part that knows units, the name the portal prints still stands', () => {
  const [unit] = toRankedProvinces(ranking(row([], null)), 'vi')
  expect(unit).toMatchObject({ key: 'H56', name: 'UBND tỉnh Thanh Hóa', unitCode: null, kind: null })
})

test('a day without indicators has no on-time share', () => {
  expect(toRankedProvinces(ranking(row([], thanhHoa)), 'vi')[0]?.onTime).toBeNull()
})

test('agencies of a province are told apart as departments and communes', () => {
  const entry = (code: string, publishedName: string) => ({ ...row([], null), publishedName, agency: { code } })
  const of = (code: string) => ({ entries: [{ agency: { code } }] })
  const answer = {
    portalRanking: { entries: [entry('H21.17', 'Sở Văn hóa'), entry('H21.227', 'UBND xã Vân Canh')] },
    departments: of('H21.17'),
    communes: of('H21.227'),
  } as unknown as Agencies
  expect(toRankedAgencies(answer, 'vi').map(({ key, name, kind }) => [key, name, kind])).toEqual([
    ['H21.17', 'Sở Văn hóa', 'department'],
    ['H21.227', 'UBND xã Vân Canh', 'commune'],
  ])
})
