import { expect, test } from 'vitest'
import { toNationalTotals } from './to-national-totals.ts'

const day = (capturedOn: string, published: number | null, totals: readonly number[]) => ({
  portalRanking: {
    capturedOn,
    provenance: {
      origin: 'REAL' as const,
      source: 'Cổng Dịch vụ công quốc gia',
      sourceEn: 'National Public Service Portal',
      asOf: capturedOn,
    },
    published: published === null ? null : { total: published },
    entries: totals.map((total) => ({ scorecard: { total } })),
  },
})

test('a national row that is the mean of its provinces joins the line, one that is not stands apart', () => {
  const { together, apart } = toNationalTotals([
    day('2026-09-17', 56.56, [61.5, 61.6]),
    day('2026-09-26', 61.71, [61.7, 61.71]),
  ])
  expect([...together]).toEqual([['2026-09-26', 61.71]])
  expect([...apart]).toEqual([['2026-09-17', 56.56]])
})

test('a day without a national row, or without an answer yet, has no total', () => {
  const { together, apart } = toNationalTotals([undefined, { portalRanking: null }, day('2026-09-26', null, [61.7])])
  expect(together.size + apart.size).toBe(0)
})
