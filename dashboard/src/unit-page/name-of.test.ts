import { expect, test } from 'vitest'
import { agencyNameOf, nameOf } from './name-of.ts'

test('a heading begins with a capital, also where the type does not', () => {
  const unit = { fullName: 'đặc khu Phú Quốc', fullNameEn: 'Phú Quốc Special Zone' }
  expect(nameOf(unit, 'vi')).toBe('Đặc khu Phú Quốc')
  expect(nameOf(unit, 'en')).toBe('Phú Quốc Special Zone')
})

test('an agency without a known English name keeps its official one on English pages', () => {
  expect(agencyNameOf({ name: 'Sở Tư pháp', nameEn: 'Department of Justice' }, 'en')).toBe('Department of Justice')
  expect(agencyNameOf({ name: 'Sở Tư pháp', nameEn: 'Department of Justice' }, 'vi')).toBe('Sở Tư pháp')
  expect(agencyNameOf({ name: 'Sở Du lịch', nameEn: null }, 'en')).toBe('Sở Du lịch')
})
