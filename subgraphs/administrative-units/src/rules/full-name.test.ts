import { expect, test } from 'vitest'
import { fullName, fullNameEn } from './full-name.ts'

test.each([
  ['PROVINCE', 'Thanh Hóa', 'tỉnh Thanh Hóa', 'Thanh Hóa Province'],
  ['CITY', 'Đồng Nai', 'thành phố Đồng Nai', 'Đồng Nai City'],
  ['COMMUNE', 'Sơn Kim 1', 'xã Sơn Kim 1', 'Sơn Kim 1 Commune'],
  ['WARD', 'Sài Gòn', 'phường Sài Gòn', 'Sài Gòn Ward'],
  ['SPECIAL_ZONE', 'Trường Sa', 'đặc khu Trường Sa', 'Trường Sa Special Zone'],
] as const)('a %s is called by its type word in both languages: %s', (type, name, inVietnamese, inEnglish) => {
  expect(fullName(type, name)).toBe(inVietnamese)
  expect(fullNameEn(type, name)).toBe(inEnglish)
})
