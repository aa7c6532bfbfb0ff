import fc from 'fast-check'
import { expect, test } from 'vitest'
import { likePattern, searchable } from './searchable.ts'

test.each([
  ['Thanh Hóa', 'thanh hoa'],
  ['Thanh Hoá', 'thanh hoa'],
  ['  Đắk   Lắk ', 'dak lak'],
  ['Ðà Nẵng', 'da nang'],
  ['M’Drắk', 'mdrak'],
  ["M'Drắk", 'mdrak'],
  ['Bà Rịa - Vũng Tàu', 'ba ria vung tau'],
  ['Phan Rang–Tháp Chàm', 'phan rang thap cham'],
  ['Lục Sỹ Thành', 'luc si thanh'],
  ['Lục Sĩ Thành', 'luc si thanh'],
  ['Quý', 'qui'],
  ['Quí', 'qui'],
  ['Mỹ Lý', 'mi li'],
  ['Yên Thuỷ', 'yen thuy'],
  ['Tây', 'tay'],
  ['H56.12', 'h56.12'],
  ['', ''],
])('"%s" folds to "%s"', (text, folded) => {
  expect(searchable(text)).toBe(folded)
})

test('folding twice changes nothing, and neither the normal form nor the case matters', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 })
  fc.assert(
    fc.property(text, (each) => {
      const folded = searchable(each)
      expect(searchable(folded)).toBe(folded)
      expect(searchable(each.normalize('NFD'))).toBe(searchable(each.normalize('NFC')))
    }),
    { numRuns: 2000 },
  )
})

test('a pattern holds no wildcard of its reader', () => {
  expect(likePattern('50%_a\\b')).toBe('50\\%\\_a\\\\b')
})
