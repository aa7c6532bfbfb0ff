import { expect, test } from 'vitest'
import { toPlatformUnit } from './to-platform-units.ts'

type Row = Parameters<typeof toPlatformUnit>[0]

const progress = { code: 'PROGRESS', numerator: 9, denominator: 10, ratio: 0.9 }
const row = (agency: Row['agency'], part: Partial<Row> = {}): Row => ({
  position: 10,
  tied: true,
  outOf: 34,
  publishedName: 'H56',
  positionIntervals: { marginal: { best: 7, worst: 15 }, simultaneous: { best: 5, worst: 18 } },
  amongPeers: { position: 3, outOf: 9 },
  agency,
  scorecard: {
    total: 43.36,
    maximum: 100,
    observablePoints: 58,
    unobservedPoints: 42,
    groups: [
      {
        code: 'CKMB',
        name: 'Công khai',
        nameEn: 'Transparency',
        points: null,
        maximum: 18,
        observablePoints: 0,
        median: null,
        indicators: [],
      },
      {
        code: 'TDGQ',
        name: 'Tiến độ',
        nameEn: 'Progress',
        points: 18,
        maximum: 20,
        observablePoints: 20,
        median: 18.5,
        indicators: [progress],
      },
    ],
  },
  ...part,
})
const names = { fullName: 'tỉnh Thanh Hóa', fullNameEn: 'Thanh Hóa Province' } as const
const thanhHoa = { ...names, code: '38', level: 'PROVINCE', type: 'PROVINCE', name: 'Thanh Hóa', parent: null } as const
const committee: Row['agency'] = {
  code: 'H56',
  name: 'UBND tỉnh Thanh Hóa',
  nameEn: "People's Committee of Thanh Hóa Province",
  kind: 'PEOPLES_COMMITTEE',
  unit: thanhHoa,
}

test('a province stands under its own name and code, with the ranks that chance can explain', () => {
  expect(toPlatformUnit(row(committee), 'en')).toMatchObject({
    key: '38',
    unitCode: '38',
    name: 'Thanh Hóa',
    official: null,
    kind: 'province',
    place: null,
    tied: true,
    intervals: { marginal: { best: 7, worst: 15 }, simultaneous: { best: 5, worst: 18 } },
    total: 43.36,
    observable: 58,
    onTime: { numerator: 9, denominator: 10, ratio: 0.9 },
    movement: null,
  })
})

test('what could not be observed stays apart from what was lost', () => {
  expect(toPlatformUnit(row(committee), 'vi').groups).toEqual([
    { code: 'CKMB', name: 'Công khai', points: null, maximum: 18, observable: 0, median: null },
    { code: 'TDGQ', name: 'Tiến độ', points: 18, maximum: 20, observable: 20, median: 18.5 },
  ])
})

test('a department stands in its province and has no page of a unit', () => {
  const name = 'Sở Xây dựng - tỉnh Thanh Hóa'
  const department = {
    ...committee,
    code: 'H56.12',
    name,
    nameEn: 'Department of Construction',
    kind: 'DEPARTMENT',
  } as const
  expect(toPlatformUnit(row(department), 'en')).toMatchObject({
    key: 'H56.12',
    unitCode: null,
    name: 'Department of Construction',
    official: name,
    kind: 'department',
  })
})

test('a commune says in which province it lies, and how it moved', () => {
  const unit = { ...thanhHoa, code: '14797', level: 'COMMUNE', type: 'WARD', parent: { name: 'Thanh Hóa' } } as const
  const since = { from: '2025-06-01', until: '2025-07-01' }
  const change = { since, trust: 'COMPLETE', positions: 2, points: 0.5 } as const
  expect(toPlatformUnit(row({ ...committee, code: 'H56.101', unit }, { change }), 'vi')).toMatchObject({
    key: 'H56.101',
    unitCode: '14797',
    kind: 'commune',
    place: 'Thanh Hóa',
    movement: { since: '2025-06-01', trust: 'COMPLETE', positions: 2, points: 0.5 },
  })
})

test('between rules that cannot be compared there is no movement', () => {
  const since = { from: '2025-12-01', until: '2026-01-01' }
  const change = { since, trust: 'COMPLETE', positions: null, points: null } as const
  expect(toPlatformUnit(row(committee, { change }), 'vi').movement).toBeNull()
})

test('without the part that knows agencies a row still stands, by its code', () => {
  expect(toPlatformUnit(row(null), 'vi')).toMatchObject({ key: 'H56', name: 'H56', kind: null, place: null })
})
