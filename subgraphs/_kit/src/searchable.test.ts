import { expect, test } from 'vitest'
import { likePattern, searchable } from './searchable.ts'

test.each([
  ['Thanh Hóa', 'thanh hoa'],
  ['Thanh Hoá', 'thanh hoa'],
  ['  Đắk   Lắk ', 'dak lak'],
  ['Bà Rịa - Vũng Tàu', 'ba ria - vung tau'],
  ['', ''],
])('"%s" folds to "%s"', (text, folded) => {
  expect(searchable(text)).toBe(folded)
})

test('a pattern holds no wildcard of its reader', () => {
  expect(likePattern('50%_a\\b')).toBe('50\\%\\_a\\\\b')
})
