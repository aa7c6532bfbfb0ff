import { expect, test } from 'vitest'
import { countFound, toFoundUnits } from './to-found-units.ts'

const thanhHoa = { code: '38', fullName: 'tỉnh Thanh Hóa', fullNameEn: 'Thanh Hóa Province' }
const hacThanh = { code: '14797', fullName: 'phường Hạc Thành', fullNameEn: 'Hạc Thành Ward' }
const answer = {
  provinces: { totalCount: 1, nodes: [thanhHoa] },
  communes: { totalCount: 70, nodes: [{ ...hacThanh, parent: thanhHoa }] },
}

test('a province opens its own screen and stands first', () => {
  expect(toFoundUnits(answer, 'vi')[0]).toEqual({
    code: '38',
    name: 'tỉnh Thanh Hóa',
    place: '38',
    level: 'province',
  })
})

test('a commune opens its own screen and is told apart by its province and code', () => {
  expect(toFoundUnits(answer, 'en')[1]).toEqual({
    code: '14797',
    name: 'Hạc Thành Ward',
    place: 'Thanh Hóa Province · 14797',
    level: 'commune',
  })
})

test('all matches are counted, also those that are not shown', () => {
  expect(countFound(answer)).toBe(71)
  expect(countFound({ provinces: null, communes: null })).toBeNull()
})

test('no answer finds nothing', () => {
  expect(toFoundUnits(undefined, 'vi')).toEqual([])
})
