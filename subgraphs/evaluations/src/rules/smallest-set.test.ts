import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { propertyTestMillis } from '../../../../tests/_kit/property-test-millis.ts'
import type { IndicatorRule } from './scheme.ts'
import { scoreIndicator } from './score-indicator.ts'
import { smallestSet, type Way } from './smallest-set.ts'

vi.setConfig({ testTimeout: propertyTestMillis })

const aRule: fc.Arbitrary<IndicatorRule> = fc
  .record({ maximum: fc.integer({ min: 1, max: 60 }), tenths: fc.option(fc.integer({ min: 1, max: 10 })) })
  .map(({ maximum, tenths }) => ({
    code: 'ANY',
    number: null,
    onPortal: true,
    maximum,
    curve: tenths === null ? 'LINEAR' : 'THRESHOLD',
    threshold: tenths === null ? null : { numerator: BigInt(tenths), denominator: 10n },
    whenEmpty: 'ZERO',
  }))

/** More in the numerator of an indicator, of at most six dossiers. */
const aWay: fc.Arbitrary<Way> = fc
  .record({ rule: aRule, denominator: fc.integer({ min: 1, max: 12 }), lost: fc.nat(12), open: fc.nat(6) })
  .map(({ rule, denominator, lost, open }) => {
    const numerator = Math.max(0, denominator - lost)
    const points = (more: number) => scoreIndicator(rule, { numerator: numerator + more, denominator }).points ?? 0
    return { available: Math.min(open, denominator - numerator), gained: (more) => points(more) - points(0) }
  })

/** Tries every number of dossiers of every way. */
function byTrying([way, ...others]: readonly Way[], wanted: number): number {
  if (way === undefined) return wanted <= 0 ? 0 : Infinity
  const tries = Array.from({ length: way.available + 1 }, (_, of) => of + byTrying(others, wanted - way.gained(of)))
  return Math.min(...tries)
}

test('the smallest set is the smallest that trying all of them finds, and it wins what is wanted', () => {
  let found = 0
  fc.assert(
    fc.property(fc.array(aWay, { maxLength: 4 }), fc.integer({ min: 0, max: 120 }), (ways, wanted) => {
      const set = smallestSet(ways, wanted)
      expect(set?.dossiers ?? Infinity).toBe(byTrying(ways, wanted))
      const ofWays = set?.ofWays ?? ways.map(({ available }) => available)
      const won = ofWays.reduce((sum, dossiers, at) => sum + (ways[at]?.gained(dossiers) ?? 0), 0)
      expect(won >= wanted).toBe(set !== null)
      expect(ofWays.every((dossiers, at) => dossiers <= (ways[at]?.available ?? 0))).toBe(true)
      expect(set?.dossiers ?? Infinity).toBe(set === null ? Infinity : ofWays.reduce((sum, of) => sum + of, 0))
      if (set !== null) found += 1
    }),
    { seed: 20_250_701, numRuns: 500 },
  )
  expect(found).toBeGreaterThan(100)
})

test('a dossier that wins more is taken first, one of a rounding step only where it completes the sum', () => {
  const strong: Way = { available: 3, gained: (dossiers) => dossiers * 5 }
  const weak: Way = { available: 100, gained: (dossiers) => Math.floor(dossiers / 2) }
  expect(smallestSet([weak, strong], 15)).toEqual({ dossiers: 3, ofWays: [0, 3] })
  expect(smallestSet([weak, strong], 17)).toEqual({ dossiers: 7, ofWays: [4, 3] })
  expect(smallestSet([weak, strong], 65)).toEqual({ dossiers: 103, ofWays: [100, 3] })
  expect(smallestSet([weak, strong], 66)).toBeNull()
})

test('what is reached already needs no dossier, and without a way nothing more is reached', () => {
  expect(smallestSet([], 0)).toEqual({ dossiers: 0, ofWays: [] })
  expect(smallestSet([{ available: 9, gained: (dossiers) => dossiers }], -3)).toEqual({ dossiers: 0, ofWays: [0] })
  expect(smallestSet([], 1)).toBeNull()
})
