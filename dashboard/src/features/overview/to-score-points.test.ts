import { expect, test } from 'vitest'
import { toScorePoints } from './to-score-points.ts'

const days = ['2026-09-26', '2026-10-10']

test('every captured day is a point of every series, a missing total a gap', () => {
  const series = [
    {
      key: 'VN',
      name: 'Toàn quốc',
      totals: new Map([
        ['2026-09-26', 61.71],
        ['2026-10-10', 62.59],
      ]),
    },
    { key: 'H56', name: 'Thanh Hóa', totals: new Map([['2026-10-10', 63.1]]) },
  ]
  expect(toScorePoints(days, series, (day) => day.slice(5))).toEqual([
    { label: '09-26', at: 20_722, values: { VN: 61.71, H56: null } },
    { label: '10-10', at: 20_736, values: { VN: 62.59, H56: 63.1 } },
  ])
})

test('no captured days give no points', () => {
  expect(toScorePoints([], [], (day) => day)).toEqual([])
})
