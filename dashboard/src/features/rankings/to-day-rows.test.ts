import { expect, test } from 'vitest'
import { toDayRows } from './to-day-rows.ts'

const day = (capturedOn: string, total: number, points: number[]) => ({
  portalScorecard: {
    capturedOn,
    position: 26,
    outOf: 34,
    scorecard: { total, groups: points.map((published, index) => ({ code: `G${index}`, published })) },
  },
})

test('days stand oldest first, and a total read apart from its groups is marked', () => {
  const rows = toDayRows([day('2026-10-10', 60.8, [50, 10.79]), day('2026-10-03', 60.37, [50, 12])])
  expect(rows.map(({ capturedOn, stale }) => [capturedOn, stale])).toEqual([
    ['2026-10-03', true],
    ['2026-10-10', false],
  ])
})

test('a day that has not answered, or on which the unit was not captured, is no row', () => {
  expect(toDayRows([undefined, { portalScorecard: null }])).toEqual([])
})

test('a day without groups has nothing to differ from', () => {
  expect(toDayRows([day('2026-09-17', 60, [])])[0]?.stale).toBe(false)
})
