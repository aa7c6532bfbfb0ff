import { expect, test } from 'vitest'
import { anEntry } from './ranking.example.ts'
import { toMapTiles } from './to-map-tiles.ts'

const texts = { text: () => '68,80', description: () => 'hạng 1', href: (code: string) => `/p/${code}` }
const measured = (code: string, name: string) => ({
  entry: anEntry({ code, name, total: 68.8 }),
  value: 68.8,
  numerator: null,
  denominator: null,
})

test('a province has a tile at its place with its value printed', () => {
  expect(toMapTiles([measured('82', 'Đồng Tháp')], texts)).toEqual([
    {
      key: '82',
      name: 'Đồng Tháp',
      column: 1,
      row: 2,
      value: 68.8,
      text: '68,80',
      description: 'hạng 1',
      href: '/p/82',
    },
  ])
})

test('Hoàng Sa belongs to Đà Nẵng and Trường Sa to Khánh Hòa', () => {
  const tiles = toMapTiles([measured('48', 'Đà Nẵng'), measured('56', 'Khánh Hòa')], texts)
  expect(tiles.map(({ islands }) => islands?.name)).toEqual(['Hoàng Sa', 'Trường Sa'])
})

test('a province whose place is not known has no tile', () => {
  const { entry, ...rest } = measured('82', 'Đồng Tháp')
  expect(toMapTiles([{ ...rest, entry: { ...entry, agency: null } }], texts)).toEqual([])
})
