import { expect, test } from 'vitest'
import { requireCounts } from './commune-counts.ts'
import { toUnits } from './to-units.ts'

const dongNai = {
  code: '75',
  name: 'Đồng Nai',
  type: 'PROVINCE' as const,
  merged_from: 'Đồng Nai|Bình Phước',
  tile_column: 2,
  tile_row: 13,
}
const becomesCity = {
  from: '2026-04-30',
  code: '75',
  type_before: 'PROVINCE' as const,
  type_after: 'CITY' as const,
  basis: 'Nghị quyết 30/2026/QH16',
  basis_en: 'Resolution 30/2026/QH16',
}
const longThanh = { idProvince: '75', idWard: '26368', name: 'Xã Long Thành' }

test('a change of type ends one version and begins the next on the same day', () => {
  const [province] = toUnits({ provinces: [dongNai], wards: [], typeChanges: [becomesCity] })
  expect(province?.versions).toEqual([
    {
      from: '2025-07-01',
      until: '2026-04-30',
      type: 'PROVINCE',
      basis: 'Nghị quyết 202/2025/QH15',
      basisEn: 'Resolution 202/2025/QH15',
    },
    {
      from: '2026-04-30',
      until: null,
      type: 'CITY',
      basis: 'Nghị quyết 30/2026/QH16',
      basisEn: 'Resolution 30/2026/QH16',
    },
  ])
})

test('a unit of the commune level is named without its type word and belongs to its province', () => {
  const units = toUnits({ provinces: [dongNai], wards: [longThanh], typeChanges: [] })
  expect(units[1]).toEqual({
    id: '26368-20250701',
    code: '26368',
    level: 'COMMUNE',
    name: 'Long Thành',
    parentId: '75-20250701',
    mergedFrom: [],
    tile: null,
    validFrom: '2025-07-01',
    versions: [
      {
        from: '2025-07-01',
        until: null,
        type: 'COMMUNE',
        basis: 'Quyết định 19/2025/QĐ-TTg',
        basisEn: 'Decision 19/2025/QĐ-TTg',
      },
    ],
  })
})

test('a change of type that contradicts the type before it is refused', () => {
  const toWard = { ...becomesCity, type_before: 'WARD' as const }
  expect(() => toUnits({ provinces: [dongNai], wards: [], typeChanges: [toWard] })).toThrow(
    'is no WARD before 2026-04-30',
  )
})

test('a change of type of an unknown unit is refused', () => {
  const stray = { ...becomesCity, code: '76' }
  expect(() => toUnits({ provinces: [dongNai], wards: [], typeChanges: [stray] })).toThrow('unknown unit 76')
})

test('a name without a type word is refused', () => {
  const bare = { ...longThanh, name: 'Long Thành' }
  expect(() => toUnits({ provinces: [dongNai], wards: [bare], typeChanges: [] })).toThrow('type word')
})

test('a province with another number of communes, wards or special zones than published is refused', () => {
  const units = toUnits({ provinces: [dongNai], wards: [longThanh], typeChanges: [] })
  const published = { province_code: '75', communes: 1, wards: 0, special_zones: 0 }
  expect(() => requireCounts(units, [published])).not.toThrow()
  expect(() => requireCounts(units, [{ ...published, wards: 1 }])).toThrow(
    '1 + 1 + 0 units by resolution, but 1 + 0 + 0',
  )
})
