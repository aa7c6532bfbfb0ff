import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatRate, formatRateChange } from './rate.ts'

test('a rate is printed in percent without a space', () => {
  expect(formatRate(151542 / 160766, 'vi', 2)).toBe('94,26%')
  expect(formatRate(0.9426, 'en')).toBe('94.3%')
})

test('B12: three of 7,514 dossiers that are left are not 100 %, and three that are done are not 0 %', () => {
  expect(formatRate(7511 / 7514, 'vi')).toBe('99,9%')
  expect(formatRate(7511 / 7514, 'vi', 2)).toBe('99,96%')
  expect(formatRate(7514 / 7514, 'vi')).toBe('100,0%')
  expect(formatRate(3 / 7514, 'vi')).toBe('0,1%')
  expect(formatRate(0 / 7514, 'vi')).toBe('0,0%')
  expect(formatRate(999 / 1000, 'en', 0)).toBe('99%')
})

test('T12: a tie is rounded up, though the share is a little less in binary', () => {
  expect(formatRate(0.1445, 'en')).toBe('14.5%')
  expect(formatRate(1445 / 10_000, 'en', 1)).toBe('14.5%')
})

const counts = fc
  .tuple(fc.integer({ min: 1, max: 60_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 5 }))
  .map(([whole, share, near]) => {
    const part = [share * whole, near, whole - near][near % 3] ?? 0
    return { whole, part: Math.max(0, Math.min(whole, Math.round(part))) }
  })

test('a shown rate is 100 only of all, 0 only of none, and else the fraction rounded half up', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 0, max: 2 }), ({ part, whole }, digits) => {
      const shown = Number(formatRate(part / whole, 'en', digits).replace('%', ''))
      expect(shown === 100).toBe(part === whole)
      expect(shown === 0).toBe(part === 0)
      const steps = 10n ** BigInt(digits)
      const exact = (200n * BigInt(part) * steps + BigInt(whole)) / (2n * BigInt(whole))
      const most = part === whole ? 100n * steps : 100n * steps - 1n
      const least = part === 0 ? 0n : 1n
      const expected = exact > most ? most : exact < least ? least : exact
      expect(Math.round(shown * Number(steps))).toBe(Number(expected))
    }),
    { numRuns: 2000 },
  )
})

test('a change of a rate is given in percentage points', () => {
  expect(formatRateChange(0.021, 'vi')).toBe('+2,1 điểm %')
  expect(formatRateChange(-0.021, 'en')).toBe('−2.1 pp')
})

test('a rate without a denominator is a dash, not 0%', () => {
  expect(formatRate(null, 'vi')).toBe('–')
  expect(formatRateChange(undefined, 'vi')).toBe('–')
})
