import type { PlatformMoveQuery, Trust } from '../../graphql/generated/graphql.ts'

/** A code that no group has: what new rules alone change. */
export const rulesStep = 'RULES'

/** A move against another period. The parts add up to positions, the groups with the rules to points. */
export interface PlatformMove {
  readonly since: { readonly from: string; readonly until: string }
  /** Of the other period. */
  readonly trust: Trust
  readonly from: number
  readonly positions: number
  /** In the order in which each is changed; without those that moved nothing, own and others apart. */
  readonly parts: readonly { readonly part: MovePart; readonly positions: number }[]
  readonly points: number
  readonly groups: readonly { readonly code: string; readonly points: number }[]
}

export type MovePart = 'rules' | 'boundaries' | 'own' | 'others'

const always: ReadonlySet<MovePart> = new Set(['own', 'others'])

/** reason: why the two periods cannot be compared. Both null where the agency has no position in one of them. */
export function toPlatformMove(answer: PlatformMoveQuery) {
  const change = answer.ranking?.page?.entries[0]?.change
  if (!change) return { move: null, reason: null, reasonEn: null }
  const { since, trust, from, positions, points, pointsByRules, groups, reason, reasonEn } = change
  if (positions === null || points === null) return { move: null, reason, reasonEn }
  const named = (['rules', 'boundaries', 'own', 'others'] as const).map((part) => ({
    part,
    positions: change[part] ?? 0,
  }))
  const parts = named.filter((each) => always.has(each.part) || each.positions !== 0)
  const byRules = pointsByRules ? [{ code: rulesStep, points: pointsByRules }] : []
  const move: PlatformMove = { since, trust, from, positions, parts, points, groups: [...byRules, ...groups] }
  return { move, reason: null, reasonEn: null }
}
