import { expect, test } from 'vitest'
import { median } from './median.ts'

test('the median is the middle value, and the mean of two middle values', () => {
  expect(median([3, 100, 1])).toBe(3)
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(median([7])).toBe(7)
})

test('numbers are ordered as numbers', () => {
  expect(median([10, 9, 100])).toBe(10)
})

test('no values have no median', () => {
  expect(median([])).toBeNull()
})
