import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { propertyTestMillis } from '../../../../tests/_kit/property-test-millis.ts'
import { volumeQuarters } from './volume-quarters.ts'

vi.setConfig({ testTimeout: propertyTestMillis })

test('eight agencies are four quarters of two, the largest first', () => {
  expect(volumeQuarters([10, 80, 30, 40, 50, 60, 70, 20])).toEqual([4, 1, 3, 3, 2, 2, 1, 4])
})

test('agencies of equal volume are compared with each other', () => {
  expect(volumeQuarters([5, 5, 5, 5])).toEqual([1, 1, 1, 1])
})

test('the larger one is never in a later quarter, and no quarter begins with more than its share before it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 40 }), (volumes) => {
      const quarters = volumeQuarters(volumes)
      for (const [at, quarter] of quarters.entries()) {
        const larger = volumes.filter((volume) => volume > (volumes[at] ?? 0)).length
        expect([quarter > (4 * larger) / volumes.length, quarter <= (4 * larger) / volumes.length + 1]).toEqual([
          true,
          true,
        ])
      }
    }),
    { seed: 20_250_701 },
  )
})
