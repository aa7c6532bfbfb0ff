import type { Hundredths } from './scheme.ts'

export interface SplitMove {
  /** Positions gained from the earlier ranking to the later one. */
  readonly positions: number
  /** Gained had all others stayed as they were. */
  readonly own: number
  /** Gained by what the others did, those that came and went included. */
  readonly others: number
  readonly points: Hundredths
}

/** The later and the earlier total of one agency, and the totals of the others, each ranking's own. */
export interface Moved {
  readonly before: Hundredths
  readonly after: Hundredths
  readonly othersBefore: readonly Hundredths[]
  readonly othersAfter: readonly Hundredths[]
}

/** Splits a move exactly: first the agency changes among the others as they were, then the others change around it. */
export function splitMove({ before, after, othersBefore, othersAfter }: Moved): SplitMove {
  const earlier = positionAmong(before, othersBefore)
  const between = positionAmong(after, othersBefore)
  const later = positionAmong(after, othersAfter)
  return { positions: earlier - later, own: earlier - between, others: between - later, points: after - before }
}

/** Competition ranking: who is better is counted, who is equal shares the position. */
function positionAmong(total: Hundredths, others: readonly Hundredths[]): number {
  return others.reduce((position, other) => (other > total ? position + 1 : position), 1)
}
