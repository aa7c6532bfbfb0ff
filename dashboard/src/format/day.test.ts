import { expect, test } from 'vitest'
import { formatDay, formatLongDay, formatMonth } from './day.ts'

test('a day in a table has two digits for day and month', () => {
  expect(formatDay('2025-07-01', 'vi')).toBe('01/07/2025')
  expect(formatDay('2025-07-31', 'en')).toBe('31 Jul 2025')
})

test('a day in a sentence has the official Vietnamese form', () => {
  expect(formatLongDay('2025-07-31', 'vi')).toBe('ngày 31 tháng 7 năm 2025')
  expect(formatLongDay('2025-07-31', 'en')).toBe('31 July 2025')
})

test('a month is named with its year', () => {
  expect(formatMonth('2025-07', 'vi')).toBe('tháng 7/2025')
  expect(formatMonth('2025-07', 'en')).toBe('July 2025')
})

test('a day the source does not name is a dash', () => {
  expect(formatDay(null, 'vi')).toBe('–')
  expect(formatLongDay('July', 'en')).toBe('–')
})
