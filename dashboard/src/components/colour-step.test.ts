import { expect, test } from 'vitest'
import { toColourStep } from './colour-step.ts'

test('the smallest value is lightest and the largest darkest', () => {
  expect([50, 54, 58, 62, 66, 70].map((value) => toColourStep(value, 50, 70))).toEqual([0, 1, 2, 3, 4, 4])
})

test('a missing value has no colour', () => {
  expect(toColourStep(null, 50, 70)).toBeNull()
})

test('equal values have the middle colour', () => {
  expect(toColourStep(50, 50, 50)).toBe(2)
})
