import { expect, test } from 'vitest'
import { toFurthestBelow, toMostLost, toScoreCheck } from './to-score.ts'

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

const indicator = (code: string, ratio: number | null, medianRatio: number | null, maximum = 6) =>
  ({
    code,
    number: null,
    name: code,
    nameEn: code,
    numerator: null,
    denominator: null,
    ratio,
    medianRatio,
    points: null,
    published: null,
    maximum,
  }) as const

test('the indicator furthest below the median of the provinces is named', () => {
  const indicators = [indicator('a', 0.5, 0.6), indicator('b', 0.2, 0.6), indicator('c', 0.9, 0.6)]
  expect(toFurthestBelow(indicators)?.indicator.code).toBe('b')
})

test('what is only monitored, not observed or above the median is not named', () => {
  expect(toFurthestBelow([indicator('a', 0, 1, 0), indicator('b', null, 1), indicator('c', 0.9, 0.6)])).toBeNull()
})
