import { expect, test } from 'vitest'
import { medianOf } from './median-of.ts'

test('half of the units lie on either side of the median', () => {
  expect(medianOf([0.9, 0.1, 0.5])).toBe(0.5)
  expect(medianOf([4, 1, 3, 2])).toBe(2.5)
})

test('nothing has no median', () => {
  expect(medianOf([])).toBeNull()
})
