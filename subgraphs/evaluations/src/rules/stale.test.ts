import { expect, test } from 'vitest'
import { isStale } from './stale.ts'

test('a total that is off its groups by more than 0.02 is stale; 0.02 may be rounding', () => {
  expect(isStale(6397, [6400], 1)).toBe(true)
  expect(isStale(6398, [6400], 1)).toBe(false)
  expect(isStale(6402, [3200, 3200], 2)).toBe(false)
  expect(isStale(6403, [3200, 3200], 2)).toBe(true)
})

test('without all groups there is nothing to compare', () => {
  expect(isStale(6000, [], 6)).toBe(false)
  expect(isStale(6000, [1000], 6)).toBe(false)
})
