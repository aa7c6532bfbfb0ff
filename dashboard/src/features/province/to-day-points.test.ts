import { expect, test } from 'vitest'
import { isWeekend, toBusiestDay, toDayPoints, toDayRows } from './to-day-points.ts'

const day = (date: string, received: number) => ({
  day: date,
  received,
  online: received,
  direct: 0,
  post: 0,
  resolved: 1,
  late: 0,
  closedWithoutResult: 0,
  inProgress: received,
})

test('4 July 2025 is a Friday, the two days after it are a weekend', () => {
  const rows = toDayRows([day('2025-07-04', 5), day('2025-07-05', 0), day('2025-07-06', 0), day('2025-07-07', 9)], null)
  expect(rows.map(isWeekend)).toEqual([false, true, true, false])
  expect(toDayPoints(rows, (row) => row.day.slice(8)).map(({ label, shaded }) => [label, shaded])).toEqual([
    ['04', false],
    ['05', true],
    ['06', true],
    ['07', false],
  ])
})

test('a quiet day is 0, a day after the last known one is a gap', () => {
  const rows = toDayRows([day('2025-07-30', 0), day('2025-07-31', 0)], '2025-07-30')
  expect(rows.map(({ received }) => received)).toEqual([0, null])
  expect(toDayPoints(rows, () => '')[1]?.values).toEqual({ received: null, resolved: null, stock: null })
})

test('the busiest day is the first with the most', () => {
  expect(toBusiestDay(toDayRows([day('2025-07-01', 3), day('2025-07-02', 7), day('2025-07-03', 7)], null))).toEqual({
    day: '2025-07-02',
    received: 7,
  })
  expect(toBusiestDay(toDayRows([day('2025-07-01', 0)], null))).toBeNull()
})
