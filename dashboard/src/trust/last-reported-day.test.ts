import { expect, test } from 'vitest'
import { lastReportedDay } from './last-reported-day.ts'

const whole = { missing: [], judgedThrough: '2025-08-31', sources: 1, silent: 0 }
const span = (from: string, until: string) => ({ province: '38', unit: null, from, until })

test('a period without missing days at its end is known through its last judged day', () => {
  expect(lastReportedDay(whole)).toBe('2025-08-31')
  expect(lastReportedDay({ ...whole, missing: [span('2025-08-01', '2025-08-04')] })).toBe('2025-08-31')
})

test('days that are missing at the end are not known', () => {
  expect(lastReportedDay({ ...whole, missing: [span('2025-08-05', '2025-09-01')] })).toBe('2025-08-04')
})

test('nothing is known of a period that no source reported, or that has not begun', () => {
  expect(lastReportedDay({ ...whole, silent: 1 })).toBeNull()
  expect(lastReportedDay({ ...whole, judgedThrough: null })).toBeNull()
})
