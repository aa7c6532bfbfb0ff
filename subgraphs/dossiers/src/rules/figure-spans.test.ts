import { addDays } from '@motcua/kit/civil-day'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { propertyTestMillis } from '../../../../tests/_kit/property-test-millis.ts'
import { halfMonthFrom, halfMonthOf, spansBefore, spansWithin, type SpanRange } from './figure-spans.ts'

vi.setConfig({ testTimeout: propertyTestMillis })

test.for([
  ['2025-07-01', '2025-07-01', '2025-07-01'],
  ['2025-07-02', '2025-07-01', '2025-07-15'],
  ['2025-07-14', '2025-07-01', '2025-07-15'],
  ['2025-07-15', '2025-07-15', '2025-07-15'],
  ['2025-07-31', '2025-07-15', '2025-08-01'],
  ['2025-12-31', '2025-12-15', '2026-01-01'],
] as const)('%s lies in the half-month of %s, and the next to begin is that of %s', ([day, own, next]) => {
  expect([halfMonthOf(day), halfMonthFrom(day)]).toEqual([own, next])
})

test('a calendar month, a statutory month and a year are made of whole half-months', () => {
  const spans = (from: string, until: string) => spansWithin({ from, until }).map((range) => range.span)
  expect(spans('2025-07-01', '2025-08-01')).toEqual(['HALF_MONTH'])
  expect(spans('2025-06-15', '2025-07-15')).toEqual(['HALF_MONTH'])
  expect(spans('2025-01-01', '2026-01-01')).toEqual(['HALF_MONTH'])
  expect(spans('2025-07-03', '2025-08-20')).toEqual(['DAY', 'HALF_MONTH', 'DAY'])
})

/** The days of stored spans, each as often as a range takes it. */
function daysOf(ranges: readonly SpanRange[], first: string): string[] {
  return ranges.flatMap(({ from, until }) => {
    const days: string[] = []
    for (let day = from ?? first; day < until; day = addDays(day, 1)) days.push(day)
    return days
  })
}

function startsAsItsSpan({ span, from, until }: SpanRange): boolean {
  const isStart = (day: string) =>
    span === 'DAY' || (span === 'YEAR' ? day.endsWith('-01-01') : halfMonthOf(day) === day)
  return (from === null || isStart(from)) && isStart(until)
}

test('every day before a period and in it is added up once, from spans that lie wholly on their side', () => {
  const first = '2023-01-01'
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1200 }), fc.integer({ min: 1, max: 800 }), (after, length) => {
      const from = addDays(first, after)
      const until = addDays(from, length)
      const [before, within] = [spansBefore(from), spansWithin({ from, until })]
      expect(daysOf(before, first)).toEqual(Array.from({ length: after }, (_, index) => addDays(first, index)))
      expect(daysOf(within, first)).toEqual(Array.from({ length }, (_, index) => addDays(from, index)))
      expect([...before, ...within].every(startsAsItsSpan)).toBe(true)
    }),
    { seed: 20_250_701 },
  )
})
