import { expect, test } from 'vitest'
import { toShare } from './exact.ts'
import type { IndicatorRule } from './scheme.ts'
import { scoreIndicator } from './score-indicator.ts'

function aRule(rule: Partial<IndicatorRule> = {}): IndicatorRule {
  return {
    code: 'ANY',
    number: null,
    onPortal: true,
    maximum: 600,
    curve: 'LINEAR',
    threshold: null,
    whenEmpty: 'NOT_SCORED',
    ...rule,
  }
}

const pointsOf = (rule: IndicatorRule, numerator: number | null, denominator: number | null) =>
  scoreIndicator(rule, { numerator, denominator }).points

test('a linear indicator gives the share of its maximum', () => {
  expect(pointsOf(aRule(), 610, 654)).toBe(560)
  expect(pointsOf(aRule(), 0, 20)).toBe(0)
  expect(pointsOf(aRule(), 20, 20)).toBe(600)
})

test('exactly half a hundredth is rounded up: 6 × 1/48 = 0.125 gives 0.13', () => {
  expect(pointsOf(aRule(), 1, 48)).toBe(13)
})

test('points come from the raw fraction, where floating arithmetic would fall short of the half', () => {
  // 2 × 201/400 = 1.005, which is 1.00499… in binary.
  expect(pointsOf(aRule({ maximum: 200 }), 201, 400)).toBe(101)
  expect(pointsOf(aRule({ maximum: 600 }), 2_147_483_646, 2_147_483_647)).toBe(600)
})

test('points never come from the rounded ratio', () => {
  // Thanh Hoá, petitions: printed 41.25 %, of which 6 would be 2.475 and 2.48; published is 2.47.
  expect(pointsOf(aRule(), 278, 674)).toBe(247)
})

test('a threshold gives the maximum from its ratio on, and a linear share of it below', () => {
  const rule = aRule({ maximum: 200, curve: 'THRESHOLD', threshold: toShare('0.800') })
  expect(pointsOf(rule, 1543, 2618)).toBe(147)
  expect(pointsOf(rule, 799, 1000)).toBe(200)
  expect(pointsOf(rule, 797, 1000)).toBe(199)
  expect(pointsOf(rule, 80, 100)).toBe(200)
  expect(pointsOf(rule, 100, 100)).toBe(200)
  expect(pointsOf(rule, 0, 100)).toBe(0)
})

test('0 out of 0 follows the rule of the indicator', () => {
  expect(pointsOf(aRule({ whenEmpty: 'FULL' }), 0, 0)).toBe(600)
  expect(pointsOf(aRule({ whenEmpty: 'ZERO' }), 0, 0)).toBe(0)
  expect(scoreIndicator(aRule({ whenEmpty: 'NOT_SCORED' }), { numerator: 0, denominator: 0 })).toEqual({
    points: null,
    known: true,
  })
})

test('null is not 0: without numerator or denominator the points are not known', () => {
  const unknown = { points: null, known: false }
  expect(scoreIndicator(aRule({ whenEmpty: 'FULL' }), undefined)).toEqual(unknown)
  expect(scoreIndicator(aRule({ whenEmpty: 'FULL' }), { numerator: null, denominator: null })).toEqual(unknown)
  expect(scoreIndicator(aRule(), { numerator: null, denominator: 5 })).toEqual(unknown)
  expect(scoreIndicator(aRule(), { numerator: 5, denominator: null })).toEqual(unknown)
})

test('a flag counts as offered where the portal gives no numbers, and 0 of 1 as not offered', () => {
  const flag = aRule({ maximum: 200, curve: 'FLAG', whenEmpty: 'FULL' })
  expect(pointsOf(flag, null, null)).toBe(200)
  expect(scoreIndicator(flag, undefined)).toEqual({ points: 200, known: true })
  expect(pointsOf(flag, 1, 1)).toBe(200)
  expect(pointsOf(flag, 0, 1)).toBe(0)
})

test('a monitored indicator has no points and holds up no group', () => {
  const monitored = aRule({ maximum: 0, curve: 'MONITORED' })
  expect(scoreIndicator(monitored, { numerator: 233, denominator: 286 })).toEqual({ points: null, known: true })
  expect(scoreIndicator(monitored, undefined)).toEqual({ points: null, known: true })
})

test('a published numerator above its denominator earns the maximum and no more', () => {
  expect(pointsOf(aRule(), 21, 20)).toBe(600)
})
