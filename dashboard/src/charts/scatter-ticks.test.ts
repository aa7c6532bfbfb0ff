import { expect, test } from 'vitest'
import { toScatterTicks } from './scatter-ticks.ts'

test.each([
  [
    [0.82, 0.97],
    [0.8, 0.85, 0.9, 0.95, 1],
  ],
  [
    [0, 1],
    [0, 0.2, 0.4, 0.6, 0.8, 1],
  ],
  [[], [0, 1]],
] as const)('the axis of %j is %j', (shares, ticks) => {
  expect(toScatterTicks(shares)).toEqual(ticks)
})

test.each([[[0.5]], [[1, 1]], [[0]]])('an axis has room for %j alone', (shares) => {
  const ticks = toScatterTicks(shares)
  expect(ticks.length).toBeGreaterThan(1)
  expect(Math.min(...ticks)).toBeLessThanOrEqual(Math.min(...shares))
  expect(Math.max(...ticks)).toBeGreaterThanOrEqual(Math.max(...shares))
})
