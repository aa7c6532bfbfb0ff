import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rankSets, type Estimate } from './rank-sets.ts'

const estimate = fc.record({ total: fc.integer({ min: 0, max: 5000 }), variance: fc.integer({ min: 0, max: 40_000 }) })
const seed = 20_250_701

const positionsOf = (estimates: readonly Estimate[]) =>
  estimates.map(({ total }) => ({
    best: 1 + estimates.filter((other) => other.total > total).length,
    worst: estimates.length - estimates.filter((other) => other.total < total).length,
  }))

test('totals far apart have one position each, and two close together share theirs', () => {
  const totals = [5000, 4000, 3995, 3000].map((total) => ({ total, variance: 100 }))
  const expected = [
    { best: 1, worst: 1 },
    { best: 2, worst: 3 },
    { best: 2, worst: 3 },
    { best: 4, worst: 4 },
  ]
  expect(rankSets(totals, null)).toEqual({ marginal: expected, simultaneous: expected })
})

test('a set holds the own position with all that share it, and the simultaneous one holds the marginal one', () => {
  fc.assert(
    fc.property(fc.array(estimate, { maxLength: 12 }), fc.constantFrom(null, 10, 60), (estimates, freedom) => {
      const { marginal, simultaneous } = rankSets(estimates, freedom)
      for (const [at, { best, worst }] of positionsOf(estimates).entries()) {
        expect(marginal[at]?.best).toBeLessThanOrEqual(best)
        expect(marginal[at]?.worst).toBeGreaterThanOrEqual(worst)
        expect(simultaneous?.[at]?.best).toBeLessThanOrEqual(marginal[at]?.best ?? 0)
        expect(simultaneous?.[at]?.worst).toBeGreaterThanOrEqual(marginal[at]?.worst ?? Infinity)
      }
    }),
    { seed, numRuns: 60 },
  )
})

test('totals that chance does not move have exactly their positions', () => {
  const totals = [30, 20, 20, 10].map((total) => ({ total, variance: 0 }))
  expect(rankSets(totals, null).marginal).toEqual(positionsOf(totals))
  expect(rankSets(totals, null).simultaneous).toEqual(positionsOf(totals))
})

test('variances of few spans widen the sets, and so does looking at all agencies at once', () => {
  const totals = Array.from({ length: 30 }, (_, at) => ({ total: 40 * at, variance: 900 }))
  const width = (ranges: ReturnType<typeof rankSets>['simultaneous']) =>
    (ranges ?? []).reduce((sum, { best, worst }) => sum + worst - best, 0)
  const known = rankSets(totals, null)
  const estimated = rankSets(totals, 6)
  expect(width(estimated.marginal)).toBeGreaterThan(width(known.marginal))
  expect(width(known.simultaneous)).toBeGreaterThan(width(known.marginal))
})

test('what was refuted lowers the critical value for what is left', () => {
  const field = (others: number) =>
    [0, 4.17, ...Array.from({ length: 30 }, () => others)].map((total) => ({ total, variance: 1 }))
  // 2.95 standard errors are too few among 31 open comparisons, and enough once the other 30 are decided.
  expect(rankSets(field(2), null).marginal[0]?.best).toBe(1)
  expect(rankSets(field(1000), null).marginal[0]?.best).toBe(32)
})

test('of thousands there are marginal sets alone, as wide as one against three hundred others takes', () => {
  const many = Array.from({ length: 301 }, (_, at) => ({ total: 10 * at, variance: 400 }))
  const { marginal, simultaneous } = rankSets(many, null)
  expect(simultaneous).toBeNull()
  // Dunnett's critical value for 300 comparisons with one is about 3.5, the standard error of a difference 28.
  const middle = marginal[150]
  expect(middle?.best).toBeGreaterThanOrEqual(139)
  expect(middle?.best).toBeLessThanOrEqual(142)
  expect(middle?.worst).toBe(302 - (middle?.best ?? 0))
  const uneven = many.map(({ total }, at) => ({ total, variance: 100 + 37 * (at % 20) }))
  const ofUneven = rankSets(uneven, 60).marginal
  for (const [at, { best, worst }] of positionsOf(uneven).entries()) {
    const own = ofUneven[at]
    expect(own?.best).toBeLessThanOrEqual(best)
    expect(own?.worst).toBeGreaterThanOrEqual(worst)
  }
})

test('the same totals have the same sets, in whatever order they come, but for the draws of chance', () => {
  const totals = Array.from({ length: 20 }, (_, at) => ({ total: 60 * at, variance: 400 }))
  expect(rankSets(totals, null)).toEqual(rankSets(totals, null))
  expect(rankSets([], null)).toEqual({ marginal: [], simultaneous: [] })
})
