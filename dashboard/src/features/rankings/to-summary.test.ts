import { expect, test } from 'vitest'
import { aRankedUnit } from './a-ranked-unit.ts'
import { toSummary } from './to-summary.ts'

const unit = (name: string, total: number, points: number | null) =>
  aRankedUnit({
    name,
    total,
    movement: points === null ? null : { since: '2026-10-07', trust: null, positions: 0, points },
  })

test('the summary names both ends, the median and how many rose', () => {
  const units = [unit('Đồng Tháp', 68.8, 0.54), unit('Thanh Hóa', 60.8, 0.34), unit('Sơn La', 53.1, -0.2)]
  expect(toSummary(units)).toEqual({
    highest: units[0],
    lowest: units[2],
    median: 60.8,
    risen: { units: 2, of: 3, since: '2026-10-07' },
  })
})

test('on the first captured day nobody can have risen', () => {
  expect(toSummary([unit('Đồng Tháp', 68.32, null)])?.risen).toBeNull()
})

test('an empty ranking has no summary', () => {
  expect(toSummary([])).toBeNull()
})
