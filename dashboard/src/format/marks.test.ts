import { expect, test } from 'vitest'
import { markFor, marks } from './marks.ts'
import { formatNumber } from './number.ts'
import { formatRate } from './rate.ts'

test('T07: a rate that cannot be has another mark than one that nobody told, and both another than 0', () => {
  expect(['NO_DENOMINATOR', 'ZERO_BASE'].map(markFor)).toEqual([marks.notApplicable, marks.notApplicable])
  expect(['NOT_RECORDED', 'SOURCE_UNAVAILABLE', null].map(markFor)).toEqual([marks.none, marks.none, marks.none])
  expect(new Set([marks.none, marks.notApplicable, formatNumber(0, 'vi'), formatRate(0, 'vi')]).size).toBe(4)
})
