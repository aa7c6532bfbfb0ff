import { expect, test } from 'vitest'
import { median } from './median.ts'

test('the median is the middle value, or half-way between the two middle ones', () => {
  expect(median([61, 53, 68])).toBe(61)
  expect(median([61, 53, 68, 62])).toBe(61.5)
})

test('no values have no median', () => {
  expect(median([])).toBeNull()
})
