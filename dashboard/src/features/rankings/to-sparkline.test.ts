import { expect, test } from 'vitest'
import { toSparkline } from './to-sparkline.ts'

const point = (capturedOn: string, total: number, stale = false) => ({
  scheme: '766-portal-2026',
  capturedOn,
  total,
  position: 1,
  stale,
})
const box = { width: 100, height: 20, edge: 0 }

test('days stand as far apart as in the calendar, and the highest total on top', () => {
  const dots = toSparkline(
    [point('2026-10-01', 60), point('2026-10-03', 61, true), point('2026-10-11', 62)],
    '2026-10-03',
    box,
  )
  expect(dots).toEqual([
    { key: '2026-10-01', x: 0, y: 20, stale: false, begins: true, shown: false },
    { key: '2026-10-03', x: 20, y: 10, stale: true, begins: false, shown: true },
    { key: '2026-10-11', x: 100, y: 0, stale: false, begins: false, shown: false },
  ])
})

test('totals that never change are a level line, one day a dot in the middle', () => {
  expect(toSparkline([point('2026-10-01', 60), point('2026-10-11', 60)], null, box).map(({ y }) => y)).toEqual([10, 10])
  expect(toSparkline([point('2026-10-01', 60)], null, box)).toEqual([
    { key: '2026-10-01', x: 50, y: 10, stale: false, begins: true, shown: false },
  ])
})

test('where other rules begin a line of its own begins', () => {
  const history = [
    { ...point('2025-12-31', 60), scheme: '766-legacy' },
    point('2026-01-02', 61),
    point('2026-01-03', 62),
  ]
  expect(toSparkline(history, null, box).map(({ begins }) => begins)).toEqual([true, true, false])
})
