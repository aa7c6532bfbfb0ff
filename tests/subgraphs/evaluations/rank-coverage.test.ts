import { expect, test } from 'vitest'
import { rankIntervals } from '../../../subgraphs/evaluations/src/rules/rank-intervals/rank-intervals.ts'
import { aField, equalField, holdsTruth, simulateMonth } from '../../_kit/simulated-months.ts'

/**
 * The hardest case for a rank interval: all agencies are equally good, so that every difference between them is chance. tests/bench/RANKS.md
 * shows more cases in more months.
 */
test.each([
  ['24 provinces, days that differ', { count: 24, dossiers: [5000, 100_000], daysOfSpan: 1, dayShock: 0.04 }],
  ['30 units of one province, half-months', { count: 30, dossiers: [300, 8000], daysOfSpan: 12, dayShock: 0.08 }],
] as const)(
  'intervals hold the true positions nineteen times in twenty, each and all at once: %s',
  (_, { count, dossiers, daysOfSpan, dayShock }) => {
    const agencies = equalField(aField(count, dossiers, 'equal'))
    const months = 60
    let [held, heldAtOnce] = [0, 0]
    for (let month = 0; month < months; month += 1) {
      const counted = simulateMonth({ agencies, days: 23, daysOfSpan, dayShock, key: `month ${month}` })
      const { marginal, simultaneous } = rankIntervals(counted)
      held += holdsTruth(agencies, marginal).filter(Boolean).length
      if (holdsTruth(agencies, simultaneous ?? []).every(Boolean)) heldAtOnce += 1
    }
    // By chance alone, 95 % of 60 months are fewer than 88 % once in a hundred runs; the months are the same in every run.
    expect(held / months / count).toBeGreaterThan(0.94)
    expect(heldAtOnce / months).toBeGreaterThan(0.88)
  },
)

test('agencies that differ are told apart: the intervals are no wider than chance makes them', () => {
  const agencies = aField(24, [5000, 100_000], 'apart')
  const counted = simulateMonth({ agencies, days: 23, daysOfSpan: 1, dayShock: 0.04, key: 'apart' })
  const { marginal } = rankIntervals(counted)
  const width = marginal.reduce((sum, { best, worst }) => sum + worst - best + 1, 0) / agencies.length
  expect(width).toBeLessThan(9)
  expect(holdsTruth(agencies, marginal).every(Boolean)).toBe(true)
})
