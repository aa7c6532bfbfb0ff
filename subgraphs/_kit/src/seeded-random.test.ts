import { expect, test } from 'vitest'
import { seededRandom } from './seeded-random.ts'

function firstOf(key: string, count: number): number[] {
  const random = seededRandom(key)
  return Array.from({ length: count }, random)
}

test('the same key gives the same numbers, another key others', () => {
  expect(firstOf('staff 38', 5)).toEqual(firstOf('staff 38', 5))
  expect(firstOf('staff 38', 5)).not.toEqual(firstOf('staff 40', 5))
})

test('numbers fill [0, 1) evenly', () => {
  const numbers = firstOf('even', 10_000)
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...numbers)).toBeLessThan(1)
  for (const decile of Array.from({ length: 10 }, (_, i) => i / 10)) {
    const inside = numbers.filter((n) => n >= decile && n < decile + 0.1).length
    expect(inside).toBeGreaterThan(850)
    expect(inside).toBeLessThan(1150)
  }
})
