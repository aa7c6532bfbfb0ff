import { expect, test } from 'vitest'
import { sortRows } from './sort-rows.ts'

const rows = [
  { name: 'Đồng Nai', score: 67.48 },
  { name: 'Cao Bằng', score: null },
  { name: 'Cà Mau', score: 60.1 },
  { name: 'An Giang', score: 67.48 },
]
const names = (sorted: readonly { name: string }[]) => sorted.map(({ name }) => name)

test('rows without a value stand last in both directions', () => {
  expect(names(sortRows(rows, (row) => row.score, true)).at(-1)).toBe('Cao Bằng')
  expect(names(sortRows(rows, (row) => row.score, false)).at(-1)).toBe('Cao Bằng')
})

test('equal rows keep the order they came in', () => {
  expect(names(sortRows(rows, (row) => row.score, true)).slice(0, 2)).toEqual(['Đồng Nai', 'An Giang'])
})

test('names are in Vietnamese order', () => {
  expect(names(sortRows(rows, (row) => row.name, false))).toEqual(['An Giang', 'Cà Mau', 'Cao Bằng', 'Đồng Nai'])
})
