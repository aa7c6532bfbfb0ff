import { expect, test } from 'vitest'
import { changeOf } from './change.ts'
import { markOf } from './figure-mark.ts'
import { ratioOf } from './ratio.ts'

test('T07: zero, none, not applicable and suppressed are four marks, and none of them is a value', () => {
  expect(markOf(ratioOf('x', 19, 20))).toBe('VALUE')
  expect(markOf(ratioOf('x', 0, 20))).toBe('ZERO')
  expect(markOf(ratioOf('x', 0, 0))).toBe('NOT_APPLICABLE')
  expect(markOf({ ...ratioOf('x', 0, 0), reason: 'SOURCE_UNAVAILABLE' })).toBe('NONE')
  expect(markOf({ ...ratioOf('x', 5, 20), value: null, reason: 'NOT_RECORDED' })).toBe('NONE')
  expect([markOf(ratioOf('x', 9, 9)), markOf(ratioOf('x', 0, 9)), markOf(ratioOf('x', 9, 10))]).toEqual([
    'SUPPRESSED',
    'SUPPRESSED',
    'VALUE',
  ])
})

test.for([
  [20, 30, 0.5, null],
  [20, 0, -1, null],
  [20, 20, 0, null],
  [0, 30, null, 'ZERO_BASE'],
  [0, 0, null, 'ZERO_BASE'],
] as const)('T07: from %i to %i the growth is %s, %s', ([before, now, growth, reason]) => {
  expect(changeOf(before, now)).toEqual({ before, now, difference: now - before, growth, reason })
})

test('T07: where a source has not told of one of the periods there is no change, neither in number nor in share', () => {
  const unknown = { difference: null, growth: null, reason: 'SOURCE_UNAVAILABLE' }
  expect(changeOf(null, 30)).toEqual({ before: null, now: 30, ...unknown })
  expect(changeOf(20, null)).toEqual({ before: 20, now: null, ...unknown })
})
