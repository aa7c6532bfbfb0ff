import { expect, test } from 'vitest'
import { nameOf } from './name-of.ts'

test('a heading begins with a capital, also where the type does not', () => {
  const unit = { fullName: 'đặc khu Phú Quốc', fullNameEn: 'Phú Quốc Special Zone' }
  expect(nameOf(unit, 'vi')).toBe('Đặc khu Phú Quốc')
  expect(nameOf(unit, 'en')).toBe('Phú Quốc Special Zone')
})
