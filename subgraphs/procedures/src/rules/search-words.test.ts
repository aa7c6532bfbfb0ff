import { expect, test } from 'vitest'
import { searchWords } from './search-words.ts'

test('words are looked for without diacritics, in lower case, once each', () => {
  expect(searchWords('Đăng ký  KHAI sinh khai')).toEqual(['dang', 'ki', 'khai', 'sinh'])
})

test('both spellings of tone marks, composed or not, are one word', () => {
  expect(searchWords('hoá Hóa hòa'.normalize('NFD'))).toEqual(['hoa'])
})

test('a local procedure code looks for the national one', () => {
  expect(searchWords('1.001193.000.00.00.H56')).toEqual(['1.001193'])
})

test('nothing but spaces looks for nothing', () => {
  expect(searchWords(' \t ')).toEqual([])
})
