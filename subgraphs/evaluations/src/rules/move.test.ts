import { expect, test } from 'vitest'
import { move } from './move.ts'

test('climbing is positive, and the groups add up to the change of the total', () => {
  const before = {
    position: 12,
    total: 6262,
    groups: new Map([
      ['CKMB', 1179],
      ['TDGQ', 5083],
    ]),
  }
  const after = {
    position: 9,
    total: 6300,
    groups: new Map([
      ['CKMB', 1180],
      ['TDGQ', 5120],
    ]),
  }
  expect(move(before, after)).toEqual({
    positions: 3,
    total: 38,
    groups: [
      { code: 'CKMB', points: 1 },
      { code: 'TDGQ', points: 37 },
    ],
  })
})

test('a group that was published on one of the days only has no change', () => {
  const before = { position: 1, total: 100, groups: new Map([['CKMB', 100]]) }
  const after = { position: 2, total: 90, groups: new Map([['TDGQ', 90]]) }
  expect(move(before, after)).toEqual({ positions: -1, total: -10, groups: [] })
})
