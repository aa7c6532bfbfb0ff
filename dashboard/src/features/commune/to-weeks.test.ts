import { expect, test } from 'vitest'
import { toTrend, toWeekPoints, toWeeks } from './to-weeks.ts'

const july = Array.from({ length: 31 }, (_, index) => ({
  day: `2025-07-${String(index + 1).padStart(2, '0')}`,
  received: 10,
  online: index < 15 ? 6 : 8,
  direct: index < 15 ? 4 : 2,
  post: 0,
}))

test('weeks begin on Monday and are cut at the ends of the period', () => {
  expect(toWeeks(july, null).map(({ first, last, days }) => [first, last, days])).toEqual([
    ['2025-07-01', '2025-07-06', 6],
    ['2025-07-07', '2025-07-13', 7],
    ['2025-07-14', '2025-07-20', 7],
    ['2025-07-21', '2025-07-27', 7],
    ['2025-07-28', '2025-07-31', 4],
  ])
})

test('the days of all weeks sum to those of the period', () => {
  const weeks = toWeeks(july, null)
  expect(weeks.reduce((sum, { received }) => sum + received, 0)).toBe(310)
  expect(weeks[1]).toMatchObject({ online: 42, direct: 28, received: 70, share: 0.6 })
})

test('days after the last known one are in no week', () => {
  expect(toWeeks(july, '2025-07-08').at(-1)).toMatchObject({ last: '2025-07-08', days: 2 })
})

test('a week without dossiers has no share', () => {
  const empty = july.slice(0, 1).map((day) => ({ ...day, received: 0, online: 0, direct: 0 }))
  expect(toWeeks(empty, null)[0]?.share).toBeNull()
})

test('the trend is told by the first and the last whole week', () => {
  const trend = toTrend(toWeeks(july, null))
  expect([trend?.first.first, trend?.last.first]).toEqual(['2025-07-07', '2025-07-21'])
})

test('weeks of few dossiers tell no trend', () => {
  const few = july.map((day) => ({ ...day, received: 2, online: 2, direct: 0 }))
  expect(toTrend(toWeeks(few, null))).toBeNull()
})

test('a point of the chart has a value for each channel', () => {
  expect(toWeekPoints(toWeeks(july, null), ({ first }) => first)[0]).toEqual({
    label: '2025-07-01',
    values: { direct: 24, online: 36, post: 0 },
  })
})
