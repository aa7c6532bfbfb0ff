import { addDays } from '@motcua/kit/civil-day'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { propertyTestMillis } from '../../../../tests/_kit/property-test-millis.ts'
import { seriesOf } from './period-series.ts'

vi.setConfig({ testTimeout: propertyTestMillis })

const july = { from: '2025-07-01', until: '2025-08-01' }

test('July 2025 has two half-months, one month of the calendar, and parts of two statutory months', () => {
  expect(seriesOf(july, 'HALF_MONTH', 'CALENDAR')).toEqual([
    { from: '2025-07-01', until: '2025-07-15' },
    { from: '2025-07-15', until: '2025-08-01' },
  ])
  expect(seriesOf(july, 'MONTH', 'CALENDAR')).toEqual([july])
  expect(seriesOf(july, 'MONTH', 'STATUTORY_15_14')).toEqual([
    { from: '2025-07-01', until: '2025-07-15' },
    { from: '2025-07-15', until: '2025-08-01' },
  ])
})

test('weeks begin on Monday; the first and last are as long as the period leaves them', () => {
  expect(seriesOf(july, 'WEEK', 'CALENDAR').map(({ from }) => from)).toEqual([
    '2025-07-01',
    '2025-07-07',
    '2025-07-14',
    '2025-07-21',
    '2025-07-28',
  ])
})

test('the parts of any period follow each other without a gap and end with it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1400 }),
      fc.integer({ min: 1, max: 800 }),
      fc.constantFrom('WEEK', 'HALF_MONTH', 'MONTH', 'QUARTER', 'YEAR' as const),
      fc.constantFrom('CALENDAR', 'STATUTORY_15_14' as const),
      (start, days, span, calendar) => {
        const from = addDays('2024-01-01', start)
        const until = addDays(from, days)
        const parts = seriesOf({ from, until }, span, calendar)
        expect([parts[0]?.from, parts.at(-1)?.until]).toEqual([from, until])
        expect(parts.every((part) => part.from < part.until)).toBe(true)
        expect(parts.slice(1).map((part) => part.from)).toEqual(parts.slice(0, -1).map((part) => part.until))
      },
    ),
  )
})
