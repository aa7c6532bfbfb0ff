import { expect, test } from 'vitest'
import { byValue, measure, median } from './measure.ts'
import { anEntry, aRanking } from './ranking.example.ts'

const dongThap = anEntry({
  code: '82',
  name: 'Đồng Tháp',
  total: 68.8,
  progress: { numerator: 358660, denominator: 405424, ratio: 0.88465 },
})
const sonLa = anEntry({ code: '14', name: 'Sơn La', total: 55.1 })

test('the score is the published total, a rate the ratio of its indicator with numerator and denominator', () => {
  const ranking = aRanking([dongThap])
  expect(measure(ranking, 'score')[0]?.value).toBe(68.8)
  expect(measure(ranking, 'TDGQ')[0]?.value).toBe(16)
  expect(measure(ranking, 'onTime')).toEqual([
    { entry: dongThap, value: 0.88465, numerator: 358660, denominator: 405424 },
  ])
})

test('an indicator that was not captured has no value, not 0, and stands last', () => {
  const measured = measure(aRanking([sonLa, dongThap]), 'onTime')
  expect(measured[0]?.value).toBeNull()
  expect(byValue(measured).map(({ entry }) => entry)).toEqual([dongThap, sonLa])
})

test.each([
  [[], null],
  [[5], 5],
  [[9, 1, 5], 5],
  [[1, 2, 3, 10], 2.5],
])('the median of %j is %j', (values, expected) => {
  expect(median(values)).toBe(expected)
})
