import { expect, test } from 'vitest'
import type { IndicatorRule } from './scheme.ts'
import { scoreGroup } from './score-group.ts'

const indicator = (code: string, rule: Partial<IndicatorRule> = {}): IndicatorRule => ({
  code,
  number: null,
  onPortal: true,
  maximum: 600,
  curve: 'LINEAR',
  threshold: null,
  whenEmpty: 'NOT_SCORED',
  ...rule,
})
const group = (...indicators: IndicatorRule[]) => ({ code: 'G', maximum: 1200, indicators })
const third = { numerator: 1, denominator: 3 }

test('a group adds the rounded points of its indicators', () => {
  const uneven = { numerator: 10_041, denominator: 60_000 }
  const scored = scoreGroup(
    group(indicator('A'), indicator('B')),
    new Map([
      ['A', uneven],
      ['B', uneven],
    ]),
  )
  // 1.0041 and 1.0041 would add to 2.0082, which is 2.01; rounded first they are 1.00 and 1.00.
  expect(scored.indicators.map(({ points }) => points)).toEqual([100, 100])
  expect(scored.points).toBe(200)
})

test('an indicator whose 0 out of 0 is not scored adds nothing and does not hold up the group', () => {
  const scored = scoreGroup(
    group(indicator('A'), indicator('B')),
    new Map([
      ['A', { numerator: 0, denominator: 0 }],
      ['B', third],
    ]),
  )
  expect(scored.indicators.map(({ points }) => points)).toEqual([null, 200])
  expect(scored.points).toBe(200)
})

test('a group is not computed while the inputs of a scored indicator are not known, and names it', () => {
  const scored = scoreGroup(group(indicator('A'), indicator('B')), new Map([['A', third]]))
  expect(scored.points).toBeNull()
  expect(scored.missing.map(({ code }) => code)).toEqual(['B'])
})

test('a monitored indicator is not waited for', () => {
  const scored = scoreGroup(
    group(indicator('A'), indicator('M', { curve: 'MONITORED', maximum: 0 })),
    new Map([['A', third]]),
  )
  expect(scored).toMatchObject({ points: 200, missing: [] })
})
