import type { Entry, Ranking } from './ranking.ts'

/** A province that lost points, or was overtaken by two or more, since the previous captured day. */
export interface Fall {
  readonly entry: Entry
  /** Negative; null when it lost none and was only overtaken. */
  readonly points: number | null
  /** The group that lost most; null when no group fell, or the source's groups do not add up that day. */
  readonly group: { readonly code: string; readonly points: number } | null
  readonly positionBefore: number
}

/** A change below half a hundredth is no change of a published score. */
const noChange = 0.005
/** One rank up or down is the ordinary noise of two captures. */
const leastRanks = 2

/** Biggest losses of points first, then the overtaken, by ranks lost. */
export function toFalls(ranking: Ranking): readonly Fall[] {
  return ranking.entries
    .flatMap((entry): Fall[] => {
      const { movement, position } = entry
      if (!movement) return []
      const positionBefore = position + movement.positions
      if (movement.points > -noChange) {
        return movement.positions <= -leastRanks ? [{ entry, points: null, group: null, positionBefore }] : []
      }
      const [most] = movement.groups.toSorted((left, right) => left.points - right.points)
      const group = most && most.points <= -noChange ? { code: most.code, points: most.points } : null
      return [{ entry, points: movement.points, group, positionBefore }]
    })
    .toSorted((left, right) => (left.points ?? 0) - (right.points ?? 0) || ranksLost(right) - ranksLost(left))
}

function ranksLost({ entry, positionBefore }: Fall): number {
  return entry.position - positionBefore
}
