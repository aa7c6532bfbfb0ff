import { expect, test } from 'vitest'
import { missingCommittees, type SeededAgency } from './missing-committees.ts'
import type { SeededUnit } from './to-units.ts'

function aUnit(code: string, name: string, type: 'PROVINCE' | 'COMMUNE' | 'WARD', parent: string | null): SeededUnit {
  const version = { from: '2025-07-01', until: null, type, basis: '', basisEn: '' }
  const level = parent === null ? 'PROVINCE' : 'COMMUNE'
  const common = { mergedFrom: [], tile: null, validFrom: '2025-07-01', versions: [version] }
  return { id: `${code}-20250701`, code, level, name, parentId: parent, ...common }
}

function aCommittee(code: string, unitCode: string): SeededAgency {
  const level = unitCode.length === 2 ? 'PROVINCE' : 'COMMUNE'
  return { code, name: 'UBND', kind: 'PEOPLES_COMMITTEE', level, unit_code: unitCode, code_basis: 'OFFICIAL' }
}

const units = [
  aUnit('22', 'Quảng Ninh', 'PROVINCE', null),
  aUnit('06685', 'Hồng Gai', 'WARD', '22-20250701'),
  aUnit('06652', 'Hà Tu', 'WARD', '22-20250701'),
  aUnit('06967', 'Quảng La', 'COMMUNE', '22-20250701'),
]

test('every commune of a province without listed committees has one, numbered in order of unit code', () => {
  const made = missingCommittees(units, [aCommittee('H49', '22')])
  expect(made.map(({ code, name, unit_code: unit }) => [code, name, unit])).toEqual([
    ['H49.101', 'UBND phường Hà Tu', '06652'],
    ['H49.102', 'UBND phường Hồng Gai', '06685'],
    ['H49.103', 'UBND xã Quảng La', '06967'],
  ])
  expect(new Set(made.map((agency) => agency.code_basis))).toEqual(new Set(['PLATFORM']))
})

test('a province whose committees are listed keeps them and gets no others', () => {
  expect(missingCommittees(units, [aCommittee('H49', '22'), aCommittee('H49.17', '06685')])).toEqual([])
})
