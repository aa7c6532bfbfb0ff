import { expect, test } from 'vitest'
import { pool } from './pool.ts'
import { ratio } from './ratio.ts'

test('a pool is the sum of numerators over the sum of denominators, not a mean of ratios', () => {
  const pooled = pool([
    { numerator: 1, denominator: 1 },
    { numerator: 0, denominator: 99 },
  ])
  expect(pooled).toEqual({ numerator: 1, denominator: 100, entries: 2 })
  expect(ratio(pooled)).toBe(0.01)
})

test('an observation without numerator or denominator is not summed and not counted', () => {
  const observations = [
    { numerator: 5, denominator: 10 },
    { numerator: null, denominator: 10 },
    { numerator: 5, denominator: null },
  ]
  expect(pool(observations)).toEqual({ numerator: 5, denominator: 10, entries: 1 })
})

test('an empty whole has no ratio; nothing out of something is 0', () => {
  expect(ratio(pool([{ numerator: 0, denominator: 0 }]))).toBeNull()
  expect(ratio({ numerator: null, denominator: null })).toBeNull()
  expect(ratio({ numerator: 0, denominator: 20 })).toBe(0)
})
