import { expect, test } from 'vitest'
import { toDaySeries } from './day-series.ts'

const quiet = { received: 0, online: 0, direct: 0, post: 0, resolved: 0, late: 0, closedWithoutResult: 0 }

test('the stock at the end of a day is what was there before, plus what came, less what went', () => {
  const series = toDaySeries(
    ['2025-07-01', '2025-07-02', '2025-07-03'],
    [
      { ...quiet, day: null, received: 10, resolved: 4, closedWithoutResult: 1 },
      { ...quiet, day: '2025-07-01', received: 3, online: 3 },
      { ...quiet, day: '2025-07-03', received: 1, direct: 1, resolved: 2, late: 1, closedWithoutResult: 1 },
    ],
  )
  expect(series).toEqual([
    { ...quiet, day: '2025-07-01', received: 3, online: 3, inProgress: 8 },
    { ...quiet, day: '2025-07-02', inProgress: 8 },
    {
      ...quiet,
      day: '2025-07-03',
      received: 1,
      direct: 1,
      resolved: 2,
      late: 1,
      closedWithoutResult: 1,
      inProgress: 6,
    },
  ])
})

test('a unit without dossiers has a point of zeros for every day', () => {
  expect(toDaySeries(['2025-07-01'], [])).toEqual([{ ...quiet, day: '2025-07-01', inProgress: 0 }])
})
