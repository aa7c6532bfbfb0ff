import { expect, test } from 'vitest'
import { toNeighbours } from './to-neighbours.ts'

type Entries = Parameters<typeof toNeighbours>[0]
const entry = (position: number, code: string, unit: { code: string; name: string } | null) => ({
  position,
  publishedName: `UBND ${code}`,
  agency: { code, nameEn: `People's Committee of ${code}`, unit },
})
const entries: Entries = [
  entry(1, 'H20', { code: '82', name: 'Đồng Tháp' }),
  entry(2, 'H19', null),
  entry(3, 'H24', { code: '31', name: 'Hải Phòng' }),
]

test('neighbours stand before and after; one whose unit is not known keeps the name the portal prints', () => {
  expect(toNeighbours(entries, 'H24', false, 'vi')).toEqual({
    before: { key: 'H19', name: 'UBND H19', position: 2 },
    after: null,
  })
  expect(toNeighbours(entries, 'H19', false, 'vi').before).toEqual({ key: '82', name: 'Đồng Tháp', position: 1 })
})

test('in a list of agencies the agency code leads to the neighbour', () => {
  expect(toNeighbours(entries, 'H19', true, 'vi').after).toEqual({ key: 'H24', name: 'UBND H24', position: 3 })
  expect(toNeighbours(entries, 'H19', true, 'en').after?.name).toBe("People's Committee of H24")
})

test('an agency that is not in the list has no neighbours', () => {
  expect(toNeighbours(entries, 'H99', false, 'vi')).toEqual({ before: null, after: null })
})
