import { expect, test } from 'vitest'
import { reportingPeriod, type ReportingCalendar, type ReportingSpan } from './reporting-period.ts'

/** Month and day of every border, by hand; -1 marks a border in the year before, +1 in the year after. */
const borders: Record<ReportingCalendar, Record<ReportingSpan, readonly (readonly [string, string])[]>> = {
  CALENDAR: {
    MONTH: [
      ['01-01', '02-01'],
      ['02-01', '03-01'],
      ['03-01', '04-01'],
      ['04-01', '05-01'],
      ['05-01', '06-01'],
      ['06-01', '07-01'],
      ['07-01', '08-01'],
      ['08-01', '09-01'],
      ['09-01', '10-01'],
      ['10-01', '11-01'],
      ['11-01', '12-01'],
      ['12-01', '+01-01'],
    ],
    QUARTER: [
      ['01-01', '04-01'],
      ['04-01', '07-01'],
      ['07-01', '10-01'],
      ['10-01', '+01-01'],
    ],
    HALF_YEAR: [
      ['01-01', '07-01'],
      ['07-01', '+01-01'],
    ],
    NINE_MONTHS: [['01-01', '10-01']],
    YEAR: [['01-01', '+01-01']],
  },
  STATUTORY_15_14: {
    MONTH: [
      ['-12-15', '01-15'],
      ['01-15', '02-15'],
      ['02-15', '03-15'],
      ['03-15', '04-15'],
      ['04-15', '05-15'],
      ['05-15', '06-15'],
      ['06-15', '07-15'],
      ['07-15', '08-15'],
      ['08-15', '09-15'],
      ['09-15', '10-15'],
      ['10-15', '11-15'],
      ['11-15', '12-15'],
    ],
    QUARTER: [
      ['-12-15', '03-15'],
      ['03-15', '06-15'],
      ['06-15', '09-15'],
      ['09-15', '12-15'],
    ],
    HALF_YEAR: [
      ['-12-15', '06-15'],
      ['06-15', '12-15'],
    ],
    NINE_MONTHS: [['-12-15', '09-15']],
    YEAR: [['-12-15', '12-15']],
  },
}
const spans = ['MONTH', 'QUARTER', 'HALF_YEAR', 'NINE_MONTHS', 'YEAR'] as const
const calendars = ['CALENDAR', 'STATUTORY_15_14'] as const

function inYear(border: string, year: number): string {
  const shift = border.startsWith('-') ? -1 : border.startsWith('+') ? 1 : 0
  return `${year + shift}-${border.slice(-5)}`
}

function periodsByHand(calendar: ReportingCalendar, span: ReportingSpan) {
  return [2023, 2024, 2025, 2026, 2027, 2028].flatMap((year) =>
    borders[calendar][span].map(([from, until]) => ({ from: inYear(from, year), until: inYear(until, year) })),
  )
}

const days = Array.from({ length: 1461 }, (_, index) =>
  new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10),
)

test.for(calendars.flatMap((calendar) => spans.map((span) => [calendar, span] as const)))(
  'T15: in the calendar %s every day of 2024 to 2027 lies in the %s of the table made by hand',
  ([calendar, span]) => {
    const table = periodsByHand(calendar, span)
    const wrong = days.filter((day) => {
      const expected = table.filter(({ from, until }) => from <= day && day < until)
      const answer = reportingPeriod(calendar, span, day)
      return expected.length > 1 || answer?.from !== expected[0]?.from || answer?.until !== expected[0]?.until
    })
    expect(wrong).toEqual([])
  },
)

test('T15: the first statutory quarter of 2025 is 15 December 2024 to 14 March 2025', () => {
  const quarter = { from: '2024-12-15', until: '2025-03-15' }
  expect(reportingPeriod('STATUTORY_15_14', 'QUARTER', '2024-12-15')).toEqual(quarter)
  expect(reportingPeriod('STATUTORY_15_14', 'QUARTER', '2025-03-14')).toEqual(quarter)
})

test('T15: nine months are over in the last quarter', () => {
  expect(reportingPeriod('CALENDAR', 'NINE_MONTHS', '2025-10-01')).toBeNull()
  expect(reportingPeriod('STATUTORY_15_14', 'NINE_MONTHS', '2025-12-14')).toBeNull()
  expect(reportingPeriod('STATUTORY_15_14', 'NINE_MONTHS', '2025-12-15')?.until).toBe('2026-09-15')
})
