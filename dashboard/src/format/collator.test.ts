import { expect, test } from 'vitest'
import { vietnameseOrder } from './collator.ts'

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
