import { expect, test } from 'vitest'
import { toPlatformMove } from './to-platform-move.ts'

const change = { from: 9, positions: 3, own: 5, others: -2, points: 1.5 }
const before = {
  position: 9,
  outOf: 34,
  scorecard: {
    total: 40,
    groups: [
      { code: 'TDGQ', points: 17 },
      { code: 'CKMB', points: null },
      { code: 'MDSH', points: 5.2 },
    ],
  },
}
const answer = {
  ranking: { page: { entries: [{ change }] } },
  before: { status: 'FINAL', page: { entries: [before] }, unrankedPage: { entries: [] } },
} as const
const now = [
  { code: 'TDGQ', points: 18.1 },
  { code: 'CKMB', points: null },
  { code: 'MDSH', points: 5.6 },
]

test('what the groups add is the change of the total; one that was never observed adds nothing', () => {
  const move = toPlatformMove(answer, now)
  expect(move).toEqual({
    ...change,
    groups: [
      { code: 'TDGQ', points: 1.1 },
      { code: 'CKMB', points: 0 },
      { code: 'MDSH', points: 0.4 },
    ],
  })
  expect(move?.groups.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(change.points, 2)
})

test('without a position in the other period there is no move', () => {
  const none = { ...answer, ranking: { page: { entries: [{ change: null }] } } }
  expect(toPlatformMove(none, now)).toBeNull()
  expect(toPlatformMove(undefined, now)).toBeNull()
})
