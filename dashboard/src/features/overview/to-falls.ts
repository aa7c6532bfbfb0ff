import type { Entry, Ranking } from './ranking.ts'

/** A province that lost points since the previous captured day. */
export interface Fall {
  readonly entry: Entry
  /** Negative. */
  readonly points: number
  /** The group that lost most; null when no group fell, or the source's groups do not add up that day. */
  readonly group: { readonly code: string; readonly points: number } | null
  readonly positionBefore: number
}

/** Biggest falls first. A change below half a hundredth is no change of a published score. */
export function toFalls(ranking: Ranking): readonly Fall[] {
  return ranking.entries
    .flatMap((entry): Fall[] => {
      const { movement, position } = entry
      if (!movement || movement.points > -0.005) return []
      const [most] = movement.groups.toSorted((left, right) => left.points - right.points)
      const group = most && most.points <= -0.005 ? { code: most.code, points: most.points } : null
      return [{ entry, points: movement.points, group, positionBefore: position + movement.positions }]
    })
    .toSorted((left, right) => left.points - right.points)
}
