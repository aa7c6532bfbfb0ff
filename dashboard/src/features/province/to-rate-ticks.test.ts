import { expect, test } from 'vitest'
import { toRateTicks } from './to-rate-ticks.ts'

test('ticks are round and enclose every share', () => {
  expect(toRateTicks([0.931, 0.988])).toEqual([0.93, 0.94, 0.95, 0.96, 0.97, 0.98, 0.99])
  expect(toRateTicks([0.62, 0.99])).toEqual([0.6, 0.7, 0.8, 0.9, 1])
})

test('the axis ends at 100 percent', () => {
  expect(toRateTicks([1, 1])).toEqual([0.999, 1])
  expect(toRateTicks([0.9971, 1])).toEqual([0.997, 0.998, 0.999, 1])
})

test('shares from nothing to everything fit', () => {
  expect(toRateTicks([0, 1])).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1])
})

test('no shares need no axis', () => {
  expect(toRateTicks([])).toEqual([])
})
