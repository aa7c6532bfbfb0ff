import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { propertyTestMillis } from '../../../../tests/_kit/property-test-millis.ts'
import { rankIntervals, varianceOf } from './rank-interval.ts'
import type { IndicatorRule } from './scheme.ts'

vi.setConfig({ testTimeout: propertyTestMillis })

const linear: IndicatorRule = {
  code: 'PROGRESS',
  number: '2.1',
  onPortal: true,
  maximum: 2000,
  curve: 'LINEAR',
  threshold: null,
  whenEmpty: 'ZERO',
}
const deviation = (numerator: number, denominator: number, rule = linear) =>
  Math.sqrt(varianceOf(rule, { numerator, denominator }))

test('the same ratio of more dossiers is surer, and three of three is not certain', () => {
  expect(deviation(900, 1000)).toBeCloseTo(2000 * Math.sqrt((902 * 102) / 1004 ** 3), 6)
  expect(deviation(90, 100)).toBeGreaterThan(deviation(900, 1000))
  expect(deviation(3, 3)).toBeGreaterThan(300)
})

test('what is not known, what is not counted and what is beyond its threshold does not move the points', () => {
  const satisfied: IndicatorRule = { ...linear, curve: 'THRESHOLD', threshold: { numerator: 9n, denominator: 10n } }
  expect(varianceOf(linear, { numerator: null, denominator: null })).toBe(0)
  expect(varianceOf(linear, { numerator: 0, denominator: 0 })).toBe(0)
  expect(varianceOf({ ...linear, curve: 'MONITORED' }, { numerator: 1, denominator: 2 })).toBe(0)
  expect(deviation(9990, 10_000, satisfied)).toBe(0)
  expect(deviation(9, 10, satisfied)).toBeGreaterThan(0)
})

test('positions that cannot be told apart are named, those beyond doubt are not', () => {
  const [sure, unsure] = [{ variance: 1 }, { variance: 10_000 }]
  const totals = [
    { total: 5000, ...sure },
    { total: 4000, ...sure },
    { total: 3990, ...unsure },
    { total: 3900, ...sure },
  ]
  expect(rankIntervals(totals)).toEqual([
    { best: 1, worst: 1 },
    { best: 2, worst: 3 },
    { best: 2, worst: 4 },
    { best: 3, worst: 4 },
  ])
})

test('an interval holds its own place, and more chance never narrows it', () => {
  const entry = fc.record({ total: fc.integer({ min: 0, max: 5000 }), variance: fc.integer({ min: 0, max: 40_000 }) })
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 30 }), fc.integer({ min: 1, max: 9 }), (entries, more) => {
      const ordered = entries.toSorted((a, b) => b.total - a.total)
      const intervals = rankIntervals(ordered)
      const wider = rankIntervals(ordered.map((one) => ({ ...one, variance: one.variance * more })))
      for (const [place, { best, worst }] of intervals.entries()) {
        expect(best).toBeLessThanOrEqual(place + 1)
        expect(worst).toBeGreaterThanOrEqual(place + 1)
        expect(wider[place]?.best).toBeLessThanOrEqual(best)
        expect(wider[place]?.worst).toBeGreaterThanOrEqual(worst)
      }
    }),
    { seed: 20_250_701 },
  )
})

test('on simulated months the interval of a middling agency holds its true position nineteen times in twenty or more', () => {
  // Shares as true; each month draws every dossier anew, by a fixed sequence.
  const shares = Array.from({ length: 20 }, (_, index) => 0.8 + index * 0.008)
  let state = 20_250_701
  const draw = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  let held = 0
  const months = 200
  const [subject, dossiers] = [10, 300]
  for (let month = 0; month < months; month += 1) {
    const drawn = shares.map((share, index) => {
      let numerator = 0
      for (let dossier = 0; dossier < dossiers; dossier += 1) if (draw() < share) numerator += 1
      const observation = { numerator, denominator: dossiers }
      return { index, total: (2000 * numerator) / dossiers, variance: varianceOf(linear, observation) }
    })
    const ordered = drawn.toSorted((a, b) => b.total - a.total)
    const interval = rankIntervals(ordered)[ordered.findIndex(({ index }) => index === subject)]
    const position = shares.length - subject
    if (interval && interval.best <= position && position <= interval.worst) held += 1
  }
  expect(held / months).toBeGreaterThanOrEqual(0.95)
})
