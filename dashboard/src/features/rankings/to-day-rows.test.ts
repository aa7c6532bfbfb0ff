import { expect, test } from 'vitest'
import { hasNewRules, toComparable, toDayRows } from './to-day-rows.ts'

const day = (capturedOn: string, total: number, points: number[]) => ({
  portalScorecard: {
    capturedOn,
    position: 26,
    outOf: 34,
    scorecard: { total, groups: points.map((published, index) => ({ code: `G${index}`, published })) },
  },
})

test('days stand oldest first, and a total read apart from its groups is marked', () => {
  const rows = toDayRows([day('2026-10-10', 60.8, [50, 10.79]), day('2026-10-03', 60.37, [50, 12])], [])
  expect(rows.map(({ capturedOn, stale }) => [capturedOn, stale])).toEqual([
    ['2026-10-03', true],
    ['2026-10-10', false],
  ])
})

test('a day that has not answered, or on which the unit was not captured, is no row', () => {
  expect(toDayRows([undefined, { portalScorecard: null }], [])).toEqual([])
})

test('a day without groups has nothing to differ from', () => {
  expect(toDayRows([day('2026-09-17', 60, [])], [])[0]?.stale).toBe(false)
})

test('a day is told with what moved it and why; days of other rules are not compared with it', () => {
  const told = (capturedOn: string, scheme: string) => ({
    capturedOn,
    scheme,
    total: 60,
    position: 26,
    outOf: 34,
    stale: false,
    movement: null,
    reasons: [{ code: 'NEW_RULES' as const, reason: 'Cách tính mới.', reasonEn: 'New rules.' }],
  })
  const rows = toDayRows(
    [day('2025-12-30', 70, []), day('2026-01-03', 60, []), day('2026-01-09', 61, [])],
    [told('2025-12-30', '766-legacy'), told('2026-01-03', '766-portal-2026'), told('2026-01-09', '766-portal-2026')],
  )
  expect(rows.map((row, index) => index > 0 && hasNewRules(row, rows[index - 1] ?? row))).toEqual([false, true, false])
  expect(toComparable(rows).map(({ capturedOn }) => capturedOn)).toEqual(['2026-01-03', '2026-01-09'])
  expect(rows[0]?.reasons.map(({ code }) => code)).toEqual(['NEW_RULES'])
})
