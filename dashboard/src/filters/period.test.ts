import { expect, test } from 'vitest'
import { daysIn, formatPeriod, parsePeriod, shiftPeriod, toPeriodInput } from './period.ts'

test('a period is a month, a quarter, a year or a range of months', () => {
  expect(parsePeriod('2025-07')).toEqual({ first: '2025-07', last: '2025-07' })
  expect(parsePeriod('2025-Q3')).toEqual({ first: '2025-07', last: '2025-09' })
  expect(parsePeriod('2025')).toEqual({ first: '2025-01', last: '2025-12' })
  expect(parsePeriod('2025-01..2025-07')).toEqual({ first: '2025-01', last: '2025-07' })
})

test('what is no period is refused: a thirteenth month, a reversed range, more than ten years', () => {
  for (const text of [
    '',
    '2025-13',
    '2025-07..2025-01',
    '2000-01..2025-07',
    '1999',
    '2025-Q5',
    '2025-01..2025-02..2025-03',
  ])
    expect(parsePeriod(text)).toBeNull()
})

test('a whole quarter or year is written as such', () => {
  expect(formatPeriod({ first: '2025-07', last: '2025-09' })).toBe('2025-Q3')
  expect(formatPeriod({ first: '2025-01', last: '2025-12' })).toBe('2025')
  expect(formatPeriod({ first: '2025-02', last: '2025-04' })).toBe('2025-02..2025-04')
})

test('the graph is asked for half-open days, over the end of a year too', () => {
  expect(toPeriodInput({ first: '2025-07', last: '2025-07' })).toEqual({ from: '2025-07-01', until: '2025-08-01' })
  expect(toPeriodInput({ first: '2025-12', last: '2025-12' })).toEqual({ from: '2025-12-01', until: '2026-01-01' })
})

test('the period before a quarter is the quarter before', () => {
  expect(shiftPeriod({ first: '2025-01', last: '2025-03' }, -1)).toEqual({ first: '2024-10', last: '2024-12' })
  expect(shiftPeriod({ first: '2099-12', last: '2099-12' }, 1)).toBeNull()
})

test('a period has the days of its months, a leap day included', () => {
  expect(daysIn({ first: '2025-07', last: '2025-07' })).toBe(31)
  expect(daysIn({ first: '2024-01', last: '2024-12' })).toBe(366)
})
