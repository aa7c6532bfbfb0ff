import { expect, test } from 'vitest'
import { formatRate, formatRateChange } from './rate.ts'

test('a rate is printed in percent without a space', () => {
  expect(formatRate(151542 / 160766, 'vi', 2)).toBe('94,26%')
  expect(formatRate(0.9426, 'en')).toBe('94.3%')
})

test('a change of a rate is given in percentage points', () => {
  expect(formatRateChange(0.021, 'vi')).toBe('+2,1 điểm %')
  expect(formatRateChange(-0.021, 'en')).toBe('−2.1 pp')
})

test('a rate without a denominator is a dash, not 0%', () => {
  expect(formatRate(null, 'vi')).toBe('–')
  expect(formatRateChange(undefined, 'vi')).toBe('–')
})
