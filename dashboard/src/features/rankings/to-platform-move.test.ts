import { expect, test } from 'vitest'
import { toPlatformMove } from './to-platform-move.ts'

const change = {
  since: { from: '2025-06-01', until: '2025-07-01' },
  trust: 'COMPLETE' as const,
  from: 9,
  positions: 3,
  rules: 0,
  boundaries: 0,
  own: 5,
  others: -2,
  points: 1.5,
  pointsByRules: 0,
  groups: [
    { code: 'TDGQ', points: 1.1 },
    { code: 'MDSH', points: 0.4 },
  ],
  reason: null,
  reasonEn: null,
}
const answer = (part: Partial<NonNullable<Parameters<typeof of>[0]>>) => of({ ...change, ...part })
function of(
  each: Omit<typeof change, 'positions' | 'points' | 'reason' | 'reasonEn'> & {
    readonly positions: number | null
    readonly points: number | null
    readonly reason: string | null
    readonly reasonEn: string | null
  },
) {
  return toPlatformMove({ ranking: { page: { entries: [{ change: each }] } } })
}

test('a move is own change and that of the others; what moved nothing is not named', () => {
  expect(answer({}).move).toEqual({
    since: change.since,
    trust: 'COMPLETE',
    from: 9,
    positions: 3,
    parts: [
      { part: 'own', positions: 5 },
      { part: 'others', positions: -2 },
    ],
    points: 1.5,
    groups: change.groups,
  })
})

test('new rules are a step of their own, before the groups', () => {
  const { move } = answer({ rules: -1, positions: 2, points: 1.3, pointsByRules: -0.2 })
  expect(move?.parts[0]).toEqual({ part: 'rules', positions: -1 })
  expect(move?.groups[0]).toEqual({ code: 'RULES', points: -0.2 })
})

test('between rules that cannot be compared there is no move, but a reason', () => {
  const none = answer({ positions: null, points: null, reason: 'Khác loạt', reasonEn: 'Another series' })
  expect(none).toEqual({ move: null, reason: 'Khác loạt', reasonEn: 'Another series' })
})

test('without a position in one of the periods there is no move', () => {
  expect(toPlatformMove({ ranking: { page: { entries: [] } } })).toEqual({ move: null, reason: null, reasonEn: null })
})

test('of a page that failed no move is known', () => {
  expect(toPlatformMove({ ranking: { page: null } })).toEqual({ move: null, reason: null, reasonEn: null })
})
