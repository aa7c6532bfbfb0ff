import { expect, test } from 'vitest'
import { toAxisTicks } from './to-axis-ticks.ts'

test('the axis starts at the five percent below the lowest and ends at the one above the highest', () => {
  expect(toAxisTicks([0.762, 0.931])).toEqual([0.75, 0.8, 0.85, 0.9, 0.95])
})

test('the axis never goes beyond 100 percent', () => {
  expect(toAxisTicks([0.99, 1])).toEqual([0.95, 1])
})

test('a wide spread has a tick every ten percent', () => {
  expect(toAxisTicks([0.31, 0.88])).toEqual([0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9])
})

test('no shares need no axis', () => {
  expect(toAxisTicks([])).toEqual([])
})
