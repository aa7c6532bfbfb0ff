import { expect, test } from 'vitest'
import { dayNumber, instantAt } from '../../src/rules/viet-nam-time.ts'
import { chanceIn, firstMonth, monthOf, monthsBetween } from './month.ts'

test('the first month is July 2025, brings what was left before it, is reported through 31 July, and known to the end of its log', () => {
  expect(monthOf('2025-07')).toBe(firstMonth)
  expect(firstMonth).toMatchObject({
    from: '2025-07-01',
    until: '2025-08-01',
    logEnds: instantAt(dayNumber('2025-09-01'), 0),
    reportedThrough: '2025-07-31',
    knownThrough: '2025-08-31',
    continues: false,
  })
})

test('another month is known through its last day, and its log ends a month later, also at the end of a year', () => {
  expect(monthOf('2025-12')).toMatchObject({
    from: '2025-12-01',
    until: '2026-01-01',
    logEnds: instantAt(dayNumber('2026-02-01'), 0),
    reportedThrough: '2025-12-31',
    knownThrough: '2025-12-31',
    continues: true,
  })
  expect(monthOf('2028-02')).toMatchObject({ until: '2028-03-01', knownThrough: '2028-02-29' })
})

test('months are half-open: the last one that is named is not one of them', () => {
  expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01'])
  expect(monthsBetween('2025-08', '2025-09')).toEqual(['2025-08'])
  expect(monthsBetween('2025-08', '2025-08')).toEqual([])
})

test('only the months after the first draw from sources of chance that bear their name', () => {
  expect(chanceIn(firstMonth, 'requests of 38')).toBe('requests of 38')
  expect(chanceIn(monthOf('2025-08'), 'requests of 38')).toBe('requests of 38, in 2025-08')
})
