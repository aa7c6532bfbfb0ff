import { expect, test } from 'vitest'
import { toLedger } from './to-ledger.ts'

test('days that do not count leave the running count where it is', () => {
  const step = (on: string, counted: boolean, reason: string | null) => ({
    on,
    counted,
    reason,
    name: null,
    hours: null,
    seconds: null,
  })
  const rows = toLedger([
    step('2025-07-04', false, 'RECEPTION_DAY'),
    step('2025-07-05', false, 'WEEKEND'),
    step('2025-07-06', false, 'WEEKEND'),
    step('2025-07-07', true, null),
    step('2025-07-08', true, null),
  ])
  expect(rows.map(({ weekday, count }) => [weekday, count])).toEqual([
    [5, 0],
    [6, 0],
    [0, 0],
    [1, 1],
    [2, 2],
  ])
})

test('a pause stands after the days, with the time by which it moves the due date', () => {
  const pause = { on: '2025-07-02', counted: false, reason: 'PAUSED', name: null, hours: null, seconds: 428_430 }
  const [row] = toLedger([pause])
  expect(row).toEqual({ ...pause, count: 0, weekday: 3, lasts: { days: 4, hours: 23, minutes: 1 } })
})
