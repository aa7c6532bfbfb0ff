import { expect, test } from 'vitest'
import { foldMarks, vietnameseOrder } from './collator.ts'

test('names stand in Vietnamese alphabetical order', () => {
  const names = ['Đồng Nai', 'Cần Thơ', 'Đà Nẵng', 'An Giang', 'Cao Bằng', 'Điện Biên', 'Cà Mau', 'Đắk Lắk']
  expect(names.toSorted(vietnameseOrder.compare)).toEqual([
    'An Giang',
    'Cà Mau',
    'Cao Bằng',
    'Cần Thơ',
    'Đà Nẵng',
    'Đắk Lắk',
    'Điện Biên',
    'Đồng Nai',
  ])
})

test('both spellings of a tone mark and the bare letters fold to the same', () => {
  expect(foldMarks('Thanh Hóa')).toBe('thanh hoa')
  expect(foldMarks('Thanh Hoá')).toBe('thanh hoa')
  expect(foldMarks('ĐỒNG NAI')).toBe('dong nai')
})
