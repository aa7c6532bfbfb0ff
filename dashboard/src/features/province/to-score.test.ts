import { expect, test } from 'vitest'
import { toMostLost, toScoreCheck } from './to-score.ts'

const group = (code: string, published: number | null, maximum: number) =>
  ({ code, name: code, nameEn: code, points: null, published, maximum, median: null, indicators: [] }) as const

test('the group with the most points to its maximum missing is named', () => {
  const groups = [group('TDGQ', 17.69, 20), group('MDSH', 9.65, 22), group('CKMB', 11.45, 18)]
  expect(toMostLost(groups)?.group.code).toBe('MDSH')
  expect(toMostLost(groups)?.lost).toBeCloseTo(12.35)
})

test('the published groups are set against the published total', () => {
  expect(toScoreCheck([group('A', 10, 20), group('B', 5, 10)], 15)).toEqual({
    parts: [10, 5],
    total: 15,
    isRounding: false,
  })
})

test('six groups of two decimals may miss the total by their rounding, not by more', () => {
  const groups = [8.48, 17.75, 8.46, 6.28, 11.63, 8.19].map((points) => group('A', points, 20))
  expect(toScoreCheck(groups, 60.8)?.isRounding).toBe(true)
  expect(toScoreCheck(groups, 61.8)?.isRounding).toBe(false)
})

test('a group without points makes no sum', () => {
  expect(toScoreCheck([group('A', 10, 20), group('B', null, 10)], 15)).toBeNull()
  expect(toMostLost([group('B', null, 10)])).toBeNull()
})
