import { expect, test } from 'vitest'
import { apportion } from './apportion.ts'
import { seededRandom } from './seeded-random.ts'

test('shares add up to the total, whatever the weights', () => {
  const random = seededRandom('apportion')
  for (let round = 0; round < 200; round += 1) {
    const weights = Array.from({ length: 1 + Math.floor(random() * 200) }, () => random() ** 3)
    const total = Math.floor(random() * 20_000)
    const shares = apportion(total, weights)
    expect(shares.reduce((a, b) => a + b, 0)).toBe(total)
    expect(shares.every((share) => Number.isInteger(share) && share >= 0)).toBe(true)
  }
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
