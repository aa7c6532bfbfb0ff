import { expect, test } from 'vitest'
import { methodOfIntervals } from './method-of-intervals.ts'

const made = { spanKind: 'DAY', isEstimated: true, hasSimultaneous: true, byAgency: new Map() } as const

test('the method names what the spread was estimated from, and what was assumed where there was nothing to estimate from', () => {
  expect(methodOfIntervals(made).methodEn).toContain('variation between days')
  expect(methodOfIntervals({ ...made, spanKind: 'HALF_MONTH' }).methodEn).toContain('variation between half-months')
  const assumed = methodOfIntervals({ ...made, isEstimated: false })
  expect(assumed.methodEn).toContain('assumed to be 2 times')
  expect(assumed.methodEn).not.toContain('estimated from')
  expect(assumed.method).toContain('giả định phương sai gấp 2 lần')
})

test('a list that is too long, and a capture, say what their intervals leave out', () => {
  expect(methodOfIntervals(made).methodEn).not.toContain('too long')
  expect(methodOfIntervals({ ...made, hasSimultaneous: false }).methodEn).toContain('too long')
  expect(methodOfIntervals({ ...made, hasSimultaneous: false }).method).toContain('quá dài')
  expect(methodOfIntervals({ ...made, spanKind: 'NONE', isEstimated: false }).methodEn).toContain('no daily figures')
})
