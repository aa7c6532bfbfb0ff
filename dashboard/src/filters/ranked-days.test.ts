import { expect, test } from 'vitest'
import { comparedPeriod, periodBefore, toRankedDays } from './ranked-days.ts'

const july = { first: '2025-07', last: '2025-07' }
const quarter = { first: '2025-07', last: '2025-09' }

test.each([
  ['a month', { period: july, cal: 'month' }, '2025-07-01', '2025-08-01'],
  ['a month of reports', { period: july, cal: 'report' }, '2025-06-15', '2025-07-15'],
  ['the first half of a month', { period: july, cal: 'first' }, '2025-07-01', '2025-07-15'],
  ['the second half', { period: july, cal: 'second' }, '2025-07-15', '2025-08-01'],
  ['a quarter of reports', { period: quarter, cal: 'report' }, '2025-06-15', '2025-09-15'],
  ['January of reports', { period: { first: '2026-01', last: '2026-01' }, cal: 'report' }, '2025-12-15', '2026-01-15'],
] as const)('%s is a half-open period of days that begins on the 1st or the 15th', (_, ranked, from, until) => {
  expect(toRankedDays(ranked)).toEqual({ from, until })
})

test.each([
  { period: july, cal: 'month' },
  { period: july, cal: 'report' },
  { period: july, cal: 'first' },
  { period: july, cal: 'second' },
  { period: quarter, cal: 'report' },
] as const)('the period before $cal ends where it begins', (ranked) => {
  const before = periodBefore(ranked)
  expect(before && toRankedDays(before).until).toBe(toRankedDays(ranked).from)
})

test('a named period is cut as the one it is compared with', () => {
  const ranked = { period: july, cal: 'report' } as const
  expect(comparedPeriod(ranked, { first: '2025-03', last: '2025-03' })).toEqual({
    period: { first: '2025-03', last: '2025-03' },
    cal: 'report',
  })
  expect(comparedPeriod(ranked, null)).toBeNull()
})
