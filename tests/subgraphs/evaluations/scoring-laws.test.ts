import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { neededForOnePoint } from '../../../subgraphs/evaluations/src/rules/needed-for-one-point.ts'
import { rank } from '../../../subgraphs/evaluations/src/rules/rank.ts'
import type { IndicatorRule } from '../../../subgraphs/evaluations/src/rules/scheme.ts'
import { scoreIndicator } from '../../../subgraphs/evaluations/src/rules/score-indicator.ts'
import { propertyTestMillis } from '../../_kit/property-test-millis.ts'

vi.setConfig({ testTimeout: propertyTestMillis })

const anyCurve = fc.oneof(
  fc.constant({ curve: 'LINEAR', threshold: null } as const),
  fc.integer({ min: 1, max: 1000 }).map((thousandths) => ({
    curve: 'THRESHOLD' as const,
    threshold: { numerator: BigInt(thousandths), denominator: 1000n },
  })),
)
const anyRule: fc.Arbitrary<IndicatorRule> = fc
  .tuple(anyCurve, fc.integer({ min: 1, max: 2200 }))
  .map(([curve, maximum]) => ({
    ...curve,
    maximum,
    code: 'ANY',
    number: null,
    onPortal: true,
    whenEmpty: 'NOT_SCORED' as const,
  }))
const anyShare = fc
  .tuple(fc.integer({ min: 1, max: 2_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([denominator, share]) => ({ numerator: Math.floor(denominator * share), denominator }))

const pointsOf = (rule: IndicatorRule, numerator: number, denominator: number) =>
  scoreIndicator(rule, { numerator, denominator }).points ?? Number.NaN

test('points lie between 0 and the maximum', () => {
  fc.assert(
    fc.property(anyRule, anyShare, (rule, { numerator, denominator }) => {
      const points = pointsOf(rule, numerator, denominator)
      expect(points).toBeGreaterThanOrEqual(0)
      expect(points).toBeLessThanOrEqual(rule.maximum)
      expect(pointsOf(rule, denominator, denominator)).toBe(rule.maximum)
    }),
  )
})

test('one more in the numerator never loses points', () => {
  fc.assert(
    fc.property(anyRule, anyShare, (rule, { numerator, denominator }) => {
      fc.pre(numerator < denominator)
      expect(pointsOf(rule, numerator + 1, denominator)).toBeGreaterThanOrEqual(pointsOf(rule, numerator, denominator))
    }),
  )
})

test('T05: the same ratio gives the same points, however many it counts', () => {
  fc.assert(
    fc.property(anyRule, anyShare, fc.integer({ min: 2, max: 900 }), (rule, { numerator, denominator }, times) => {
      expect(pointsOf(rule, numerator * times, denominator * times)).toBe(pointsOf(rule, numerator, denominator))
    }),
  )
})

test('a linear score is the exact share rounded half-up', () => {
  fc.assert(
    fc.property(anyRule, anyShare, (rule, { numerator, denominator }) => {
      const points = pointsOf({ ...rule, curve: 'LINEAR', threshold: null }, numerator, denominator)
      const twice = 2 * rule.maximum * numerator
      expect(twice).toBeGreaterThanOrEqual((2 * points - 1) * denominator)
      expect(twice).toBeLessThan((2 * points + 1) * denominator)
    }),
  )
})

test('T12: no two ratios tie because they were rounded first: 999 of 1,000 is above 99 of 100', () => {
  const rule: IndicatorRule = {
    code: 'ANY',
    number: null,
    onPortal: true,
    maximum: 2000,
    curve: 'LINEAR',
    threshold: null,
    whenEmpty: 'ZERO',
  }
  expect(pointsOf(rule, 999, 1000)).toBe(1998)
  expect(pointsOf(rule, 99, 100)).toBe(1980)
})

test('what is needed for one more point wins it, and one less does not', () => {
  fc.assert(
    fc.property(anyRule, anyShare, (rule, { numerator, denominator }) => {
      const points = pointsOf(rule, numerator, denominator)
      fc.pre(rule.maximum - points >= 100)
      const needed = neededForOnePoint(rule, { numerator, denominator }) ?? Number.NaN
      expect(numerator + needed).toBeLessThanOrEqual(denominator)
      expect(pointsOf(rule, numerator + needed, denominator)).toBeGreaterThanOrEqual(points + 100)
      expect(pointsOf(rule, numerator + needed - 1, denominator)).toBeLessThan(points + 100)
    }),
    { numRuns: 500 },
  )
})

test('where less than a point is lost, none can be needed', () => {
  fc.assert(
    fc.property(anyRule, anyShare, (rule, { numerator, denominator }) => {
      fc.pre(rule.maximum - pointsOf(rule, numerator, denominator) < 100)
      expect(neededForOnePoint(rule, { numerator, denominator })).toBeNull()
    }),
  )
})

const anyEntries = fc.uniqueArray(
  fc.record({ agencyCode: fc.stringMatching(/^H\d\d(\.\d{1,3})?$/), total: fc.integer({ min: 0, max: 60 }) }),
  { selector: (entry) => entry.agencyCode, maxLength: 60 },
)

test('T04: shuffling the input changes nothing in a ranking', () => {
  fc.assert(
    fc.property(
      anyEntries.chain((entries) =>
        fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
      ),
      ([entries, shuffled]) => {
        expect(rank(shuffled)).toEqual(rank(entries))
      },
    ),
  )
})

test('T03, T06: whoever goes into a ranking comes out, at one more than the number of those above', () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const ranked = rank(entries)
      expect(ranked).toHaveLength(entries.length)
      for (const { entry, position, tied } of ranked) {
        expect(position).toBe(entries.filter((other) => other.total > entry.total).length + 1)
        expect(tied).toBe(entries.filter((other) => other.total === entry.total).length > 1)
      }
    }),
  )
})
