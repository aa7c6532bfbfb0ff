import { expect, test } from 'vitest'
import { toRankedAgencies, toRankedProvinces } from './to-ranked-units.ts'

type Provinces = Parameters<typeof toRankedProvinces>[0]
type Agencies = Parameters<typeof toRankedAgencies>[0]
type Row = Provinces['entries'][number]
type Unit = NonNullable<NonNullable<Row['agency']>['unit']>

const progress = { code: 'PROGRESS', numerator: 451375, denominator: 508504, ratio: 451375 / 508504 }
const tdgq = {
  code: 'TDGQ',
  name: 'Tiến độ giải quyết',
  nameEn: 'Progress',
  published: 17.75,
  maximum: 20,
  median: 17.7,
}
const thanhHoa: Unit = {
  code: '38',
  name: 'Thanh Hóa',
  fullName: 'tỉnh Thanh Hóa',
  fullNameEn: 'Thanh Hóa Province',
  history: [{ from: '2025-07-01', until: null, type: 'PROVINCE' }],
}
const row = (indicators: (typeof progress)[], unit: Unit | null): Row => ({
  position: 26,
  tied: false,
  outOf: 34,
  publishedName: 'UBND tỉnh Thanh Hóa',
  publishedPosition: 26,
  movement: { since: '2026-10-07', positions: -2, points: 0.34 },
  agency: {
    code: 'H56',
    nameEn: "People's Committee of Thanh Hóa Province",
    portalHistory: [
      { capturedOn: '2026-10-10', scheme: '766-portal-2026', total: 60.8, position: 26, outOf: 34, stale: false },
    ],
    unit,
  },
  scorecard: { total: 60.8, maximum: 100, groups: [{ ...tdgq, indicators }] },
})
const list = {
  scheme: '766-portal-2026',
  capturedOn: '2026-10-10',
  previousCapturedOn: '2026-10-07',
  note: null,
  noteEn: null,
  provenance: { origin: 'REAL', source: 'Cổng', sourceEn: 'portal', asOf: '2026-10-10' },
  published: null,
  pooled: [],
} as const
const ranking = (...entries: Row[]): Provinces => ({ ...list, entries })

test('a province is named and typed by its unit, and its on-time share stands with both counts', () => {
  expect(toRankedProvinces(ranking(row([progress], thanhHoa)), 'en')[0]).toEqual({
    key: '38',
    agencyCode: 'H56',
    unitCode: '38',
    name: 'Thanh Hóa',
    publishedName: 'UBND tỉnh Thanh Hóa',
    official: null,
    kind: 'province',
    place: null,
    position: 26,
    tied: false,
    intervals: null,
    peers: null,
    outOf: 34,
    movement: { since: '2026-10-07', trust: null, positions: -2, points: 0.34 },
    total: 60.8,
    maximum: 100,
    observable: null,
    groups: [{ code: 'TDGQ', name: 'Progress', points: 17.75, maximum: 20, observable: null, median: 17.7 }],
    onTime: { numerator: 451375, denominator: 508504, ratio: 451375 / 508504 },
    online: null,
    history: [
      { capturedOn: '2026-10-10', scheme: '766-portal-2026', total: 60.8, position: 26, outOf: 34, stale: false },
    ],
  })
})

test('without the part that knows units, the name the portal prints still stands', () => {
  const [unit] = toRankedProvinces(ranking(row([], null)), 'vi')
  expect(unit).toMatchObject({ key: 'H56', name: 'UBND tỉnh Thanh Hóa', unitCode: null, kind: null })
})

test('a day without indicators has no on-time share', () => {
  expect(toRankedProvinces(ranking(row([], thanhHoa)), 'vi')[0]?.onTime).toBeNull()
})

test('agencies of a province are told apart as departments and communes, and a commune has a page', () => {
  const entry = (code: string, publishedName: string, nameEn: string | null = null) => ({
    ...row([], null),
    publishedName,
    agency: { code, nameEn, portalHistory: [] },
  })
  const of = (code: string, unit: string) => ({ entries: [{ agency: { code, unit: { code: unit } } }] })
  const answer: Agencies = {
    portalRanking: {
      ...list,
      entries: [
        entry('H21.17', 'Sở Văn hóa'),
        entry('H21.227', 'UBND xã Vân Canh', "People's Committee of Vân Canh Commune"),
      ],
    },
    departments: of('H21.17', '52'),
    communes: of('H21.227', '21853'),
  }
  expect(toRankedAgencies(answer, 'vi').map(({ key, name, kind, unitCode }) => [key, name, kind, unitCode])).toEqual([
    ['H21.17', 'Sở Văn hóa', 'department', null],
    ['H21.227', 'UBND xã Vân Canh', 'commune', '21853'],
  ])
  expect(toRankedAgencies(answer, 'en').map(({ name, official }) => [name, official])).toEqual([
    ['Sở Văn hóa', null],
    ["People's Committee of Vân Canh Commune", 'UBND xã Vân Canh'],
  ])
})
