import { expect, test } from 'vitest'
import { toShare } from './exact.ts'
import { neededForOnePoint } from './needed-for-one-point.ts'
import type { IndicatorRule } from './scheme.ts'

const progress: IndicatorRule = {
  code: 'PROGRESS',
  number: '2.1',
  onPortal: true,
  maximum: 2000,
  curve: 'LINEAR',
  threshold: null,
  whenEmpty: 'ZERO',
}
const reuse: IndicatorRule = { ...progress, maximum: 200, curve: 'THRESHOLD', threshold: toShare('0.800') }

test('a province with 358,660 of 405,424 on time needs 20,108 more for one more point', () => {
  // 17.69 now, from 17.6931…; 18.69 begins at 18.685, which is 378,767.4 of 405,424.
  expect(neededForOnePoint(progress, { numerator: 358_660, denominator: 405_424 })).toBe(20_108)
})

test('a threshold makes a point cheaper', () => {
  expect(neededForOnePoint(reuse, { numerator: 0, denominator: 1000 })).toBe(398)
  expect(neededForOnePoint({ ...reuse, curve: 'LINEAR', threshold: null }, { numerator: 0, denominator: 1000 })).toBe(
    498,
  )
})

test('a full point that cannot be won is none', () => {
  expect(neededForOnePoint(progress, { numerator: 96, denominator: 100 })).toBeNull()
  expect(neededForOnePoint(progress, { numerator: 95, denominator: 100 })).toBe(5)
  expect(neededForOnePoint(reuse, { numerator: 500, denominator: 1000 })).toBeNull()
})

test('without a denominator, a curve or points there is nothing to need', () => {
  expect(neededForOnePoint(progress, { numerator: 0, denominator: 0 })).toBeNull()
  expect(neededForOnePoint(progress, { numerator: null, denominator: null })).toBeNull()
  expect(neededForOnePoint({ ...progress, curve: 'FLAG' }, { numerator: 0, denominator: 1 })).toBeNull()
  expect(
    neededForOnePoint({ ...progress, curve: 'MONITORED', maximum: 0 }, { numerator: 1, denominator: 9 }),
  ).toBeNull()
})
