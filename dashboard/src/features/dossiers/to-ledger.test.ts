import { expect, test } from 'vitest'
import { toLedger } from './to-ledger.ts'

test('days that do not count leave the running count where it is', () => {
  const step = (on: string, counted: boolean, reason: string | null) => ({
    on,
    counted,
    reason,
    name: null,
    hours: null,
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
