import { expect, test } from 'vitest'
import { readStoredMapping, toMapping } from './mapping.ts'
import { findPersonalField, findPersonalValue, tooDeep } from './personal-data.ts'

test.for([
  'sđt',
  'SĐT',
  'ｓｄｔ',
  'soCMT',
  'maSoThue',
  'MST',
  'applicantFullName',
  'noiThuongTru',
  'Nơi thường trú',
  'note',
  'ghi_chú',
  'full\u200BName',
])('a field of the name %s holds data of a person', (name) => {
  expect(findPersonalField({ revision: 1, [name]: 'x' })).toBe(name)
  expect(findPersonalField({ supplements: [{}, { [name]: 'x' }] })).toBe(`supplements[1].${name}`)
})

test.for(['PLATFORM', 'NATIONAL_EXCHANGE'])('no field of the contract is one, by its name of %s', (base) => {
  const { nameOf } = toMapping(readStoredMapping({ base }))
  const nested = ['requestedAt', 'completedAt', 'issuedAt', 'newAppointmentAt', 'handedAt', 'from', 'obligation']
  const names = [...Object.values(nameOf), ...nested]
  expect(names.map((name) => findPersonalField({ [name]: 1 }))).toEqual(names.map(() => null))
})

test('nesting beyond reason is told', () => {
  expect(findPersonalField(JSON.parse('{"a":'.repeat(20) + '1' + '}'.repeat(20)))).toBe(tooDeep)
})

const find = (record: unknown, isCode = (_path: string, _value: string) => false) =>
  findPersonalValue(JSON.stringify(record), record, isCode)

test.for([
  'CCCD-038201012345',
  '038201012345',
  'LT 038 201 012 345',
  'CMND-171234567',
  '0912345678',
  'tel 0912 345 678',
  '0912.34.56.78',
  '091-234-5678',
  '+84912345678',
  '+84 912 345 678',
  '02373852123',
  '024 3825 1234',
  'a.nguyen@gmail.com',
  '０９１２３４５６７８',
  84912345678,
])('%s looks like a person', (value) => {
  expect(find({ groupCode: value })).toBe('groupCode')
  expect(find({ a: [{ b: value }] })).toBe('a[0].b')
})

test.for([
  'H56.102-250701-0001',
  '000.00.38.H56-20250701-0001234',
  '1.001193.000.00.00.H56',
  'LT-250701-000123',
  'LT.H56/25-0001_a',
  'TT.HCC-01/2',
  '14797',
  '2025-07-01T08:00:00.031234567+07:00',
  '20250701080000',
  '202507010800',
  'Hồ sơ đất đai',
  '1038201012345',
  '0382010123456',
])('%s does not', (value) => {
  expect(find({ groupCode: value })).toBeNull()
})

test('digits that are written as escapes are read, and a code by its own pattern is no person', () => {
  const line = String.raw`{"groupCode":"\u0030912345678"}`
  expect(findPersonalValue(line, JSON.parse(line), () => false)).toBe('groupCode')
  expect(find({ dossierCode: '0912345678' }, (path) => path === 'dossierCode')).toBeNull()
})
