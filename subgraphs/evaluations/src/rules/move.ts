import type { Hundredths } from './scheme.ts'

/** Where an agency stood on one captured day. */
export interface Standing {
  readonly position: number
  readonly total: Hundredths
  /** Published points by code of group. */
  readonly groups: ReadonlyMap<string, Hundredths>
}

export interface Move {
  /** Positive when the agency climbed. */
  readonly positions: number
  readonly total: Hundredths
  /** Of the groups published on both days, in the order of the later one. */
  readonly groups: readonly { readonly code: string; readonly points: Hundredths }[]
}

/** Change of published figures from one captured day to a later one of the same list. */
export function move(before: Standing, after: Standing): Move {
  return {
    positions: before.position - after.position,
    total: after.total - before.total,
    groups: [...after.groups].flatMap(([code, points]) => {
      const earlier = before.groups.get(code)
      return earlier === undefined ? [] : [{ code, points: points - earlier }]
    }),
  }
}
