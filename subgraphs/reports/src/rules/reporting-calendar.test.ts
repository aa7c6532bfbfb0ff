import { expect, test } from 'vitest'
import { calendarOf, printedPeriod } from './reporting-calendar.ts'

test.for([
  ['2025-07-01', '2025-08-01', 'CALENDAR'],
  ['2025-01-01', '2026-01-01', 'CALENDAR'],
  ['2024-12-15', '2025-03-15', 'STATUTORY_15_14'],
  ['2025-07-01', '2025-09-24', 'CUSTOM'],
  ['2025-07-15', '2025-08-01', 'CUSTOM'],
  ['2025-07-02', '2025-08-02', 'CUSTOM'],
] as const)('%s to %s is a period of the calendar %s', ([from, until, calendar]) => {
  expect(calendarOf(from, until)).toBe(calendar)
})

test('a form prints the last day of its period, not the day after it', () => {
  expect(printedPeriod('2025-07-01', '2025-08-01')).toBe('Từ ngày 01/07/2025 đến hết ngày 31/07/2025')
})
