import { expect, test } from 'vitest'
import { toFoundUnits } from './to-found-units.ts'

const thanhHoa = { code: '38', name: 'Thanh Hóa', fullName: 'tỉnh Thanh Hóa', fullNameEn: 'Thanh Hóa Province' }
const ward = { code: '14797', name: 'Hạc Thành', fullName: 'phường Hạc Thành', fullNameEn: 'Hạc Thành Ward' }

const found = (nodes: object[]) =>
  ({ administrativeUnits: { totalCount: nodes.length, nodes } }) as unknown as Parameters<typeof toFoundUnits>[0]

test('a province opens its own screen', () => {
  expect(toFoundUnits(found([{ ...thanhHoa, level: 'PROVINCE', parent: null }]), 'vi')).toEqual([
    { code: '38', name: 'tỉnh Thanh Hóa', place: '38', provinceCode: '38', highlight: null },
  ])
})

test('a commune opens its province and is highlighted there', () => {
  expect(toFoundUnits(found([{ ...ward, level: 'COMMUNE', parent: thanhHoa }]), 'en')).toEqual([
    {
      code: '14797',
      name: 'Hạc Thành Ward',
      place: 'Thanh Hóa Province · 14797',
      provinceCode: '38',
      highlight: '14797',
    },
  ])
})

test('no answer finds nothing', () => {
  expect(toFoundUnits(undefined, 'vi')).toEqual([])
})
