import { expect, test } from 'vitest'
import { createTestDatabase } from '../../_kit/test-database.ts'
import { aUnit } from './a-unit.ts'

const { db } = await createTestDatabase()
const city = 'hanoi'
await aUnit(db, { id: city, code: '01', level: 'PROVINCE', type: 'CITY', name: 'Hà Nội' })

test('a unit has one type on one day', async () => {
  await aUnit(db, { id: 'retyped', code: '00001', versionUntil: '2026-04-30', parentId: city })
  const ward = {
    type: 'WARD',
    name: 'Ba Đình',
    searchable: 'ba dinh',
    parent_id: city,
    basis: 'phép thử',
    basis_en: 'a test',
  } as const
  const insertWardFrom = (from: string) =>
    db
      .insertInto('administrative_units.unit_version')
      .values({ ...ward, unit_id: 'retyped', valid_from: from })
      .execute()
  await expect(insertWardFrom('2026-04-29')).rejects.toThrow('unit_version_one_a_day')
  await expect(insertWardFrom('2026-04-30')).resolves.toBeDefined()
})

test('a code is borne by one unit on one day', async () => {
  await aUnit(db, { id: 'first', code: '00002', from: '2020-01-01', until: '2025-07-01', parentId: city })
  const second = { id: 'second', code: '00002', parentId: city }
  await expect(aUnit(db, { ...second, from: '2025-06-30' })).rejects.toThrow('unit_code_borne_once_a_day')
  await expect(aUnit(db, { ...second, from: '2025-07-01' })).resolves.toBeUndefined()
})

test('a province has no parent and a commune has one', async () => {
  const noParent = 'unit_version_province_has_no_parent'
  await expect(aUnit(db, { id: 'orphan', code: '00003' })).rejects.toThrow(noParent)
  const fosterling = { id: 'fosterling', code: '03', level: 'PROVINCE', type: 'PROVINCE', parentId: city } as const
  await expect(aUnit(db, fosterling)).rejects.toThrow(noParent)
})

test('a code has 2 digits for a province and 5 for the commune level', async () => {
  await expect(aUnit(db, { id: 'short', code: '04', parentId: city })).rejects.toThrow('unit_code_fits_level')
  await expect(aUnit(db, { id: 'long', code: '00004', level: 'PROVINCE' })).rejects.toThrow('unit_code_fits_level')
})

test('a unit ends after it began', async () => {
  const unborn = { id: 'unborn', code: '00005', from: '2025-07-01', until: '2025-07-01', parentId: city }
  await expect(aUnit(db, unborn)).rejects.toThrow('unit_valid_until_after_valid_from')
})

test("a unit has one People's Committee", async () => {
  const committee = {
    name: 'UBND',
    searchable: 'ubnd',
    kind: 'PEOPLES_COMMITTEE',
    level: 'PROVINCE',
    unit_id: city,
  } as const
  const insert = (code: string) =>
    db
      .insertInto('administrative_units.agency')
      .values({ ...committee, code, code_basis: 'PLATFORM' })
      .execute()
  await insert('H26')
  await expect(insert('H98')).rejects.toThrow('agency_one_peoples_committee_per_unit')
})
