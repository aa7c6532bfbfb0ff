import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { propertyTestMillis } from '../../tests/_kit/property-test-millis.ts'
import { apportion } from './apportion.ts'

vi.setConfig({ testTimeout: propertyTestMillis })

const weights = fc
  .array(fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 1000, noNaN: true })), { minLength: 1, maxLength: 200 })
  .filter((values) => values.some((value) => value > 0))

test('shares add up to the total, are never below 0 and lie within 1 of their exact part', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200_000 }), weights, (total, parts) => {
      const shares = apportion(total, parts)
      const sum = parts.reduce((whole, part) => whole + part, 0)
      expect(shares.reduce((whole, share) => whole + share, 0)).toBe(total)
      for (const [index, share] of shares.entries()) {
        expect(share).toBeGreaterThanOrEqual(0)
        expect(Math.abs(share - (total * (parts[index] ?? 0)) / sum)).toBeLessThan(1 + 1e-6)
      }
    }),
    { seed: 7 },
  )
})

test('what has no weight gets nothing', () => {
  expect(apportion(10, [0, 1, 0])).toEqual([0, 10, 0])
})

test('the largest remainder gets the last one, and equal remainders go to the earlier', () => {
  expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3])
  expect(apportion(7, [0.5, 0, 0.5])).toEqual([4, 0, 3])
  expect(apportion(0, [0, 0])).toEqual([0, 0])
})

test('a total without any weight is refused', () => {
  expect(() => apportion(3, [0, 0])).toThrow('one of them above 0')
  expect(() => apportion(2.5, [1])).toThrow('whole parts')
})
