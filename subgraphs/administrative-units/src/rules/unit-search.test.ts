import { expect, test } from 'vitest'
import { toUnitSearch } from './unit-search.ts'

test.each([
  ['TP. Hồ Chí Minh', 'ho chi minh', 'CITY'],
  ['TP.HCM', 'hcm', 'CITY'],
  ['TP HCM', 'hcm', 'CITY'],
  ['TPHCM', 'hcm', 'CITY'],
  ['Ho Chi Minh City', 'ho chi minh', 'CITY'],
  ['P. Ba Đình', 'ba dinh', 'WARD'],
  ['P.Ba Đình', 'ba dinh', 'WARD'],
  ['X. Lục Sỹ Thành', 'luc si thanh', 'COMMUNE'],
  ['TX Bỉm Sơn', 'bim son', null],
  ['TT. Sa Pa', 'sa pa', null],
  ['H. Côn Đảo', 'con dao', null],
  ['Quận 1', '1', null],
  ['tỉnh Thanh Hoá', 'thanh hoa', 'PROVINCE'],
  ['Côn Đảo Special Zone', 'con dao', 'SPECIAL_ZONE'],
])('"%s" looks for %s of type %s', (typed, name, type) => {
  expect(toUnitSearch(typed)?.named).toEqual({ name, type })
})

test.each(['phường', 'Xã', 'Tam Phú', 'Tphcx y', 'Hà Nội', 'City'])(
  '"%s" bears no word of a type beside a name',
  (typed) => {
    expect(toUnitSearch(typed)?.named).toBeNull()
  },
)

test('nothing typed is no search; an apostrophe alone is one that finds nothing', () => {
  expect(toUnitSearch('  ')).toBeNull()
  expect(toUnitSearch('’')).toEqual({ whole: '’', named: null })
})
