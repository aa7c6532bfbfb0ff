import type { RankIntervals } from '../rules/rank-intervals/rank-intervals.ts'
import type { PositionRange } from '../rules/rank-intervals/rank-sets.ts'

/** What the variance between spans of a period was estimated from; NONE: no spans are known. */
export type SpanKind = 'DAY' | 'HALF_MONTH' | 'NONE'

export interface IntervalsOfEntry {
  readonly marginal: PositionRange
  /** Null: the ranking is too long. */
  readonly simultaneous: PositionRange | null
}

/** Intervals of a whole ranking, and how they were made. */
export interface IntervalsOfRanking {
  readonly spanKind: SpanKind
  /** False: how alike the dossiers of one agency are was assumed. */
  readonly isEstimated: boolean
  readonly hasSimultaneous: boolean
  /** By code of the ranked agency. */
  readonly byAgency: ReadonlyMap<string, IntervalsOfEntry>
}

/** The intervals by agency; the codes are in the order in which the intervals were computed. */
export function toIntervals(
  agencyCodes: readonly string[],
  { marginal, simultaneous, isEstimated }: RankIntervals,
  spanKind: SpanKind,
): IntervalsOfRanking {
  const byAgency = agencyCodes.flatMap((code, at) => {
    const own = marginal[at]
    return own === undefined ? [] : [[code, { marginal: own, simultaneous: simultaneous?.[at] ?? null }] as const]
  })
  return { spanKind, isEstimated, hasSimultaneous: simultaneous !== null, byAgency: new Map(byAgency) }
}
