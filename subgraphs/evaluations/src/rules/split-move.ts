import type { Hundredths } from './scheme.ts'

/** A move from one ranking to a later one. Its parts add up to positions, which are positive when the agency climbed. */
export interface SplitMove {
  readonly positions: number
  /** Gained by scoring the earlier ranking by the rules of the later one. */
  readonly rules: number
  /** Gained by agencies that exist in only one of the two. */
  readonly boundaries: number
  /** Gained had all others stayed as they were. */
  readonly own: number
  /** Gained by what the others did, those that got or lost a position included. */
  readonly others: number
}

/** The total of an agency at each step of its move. */
export interface OwnTotals {
  /** By the rules of then. */
  readonly before: Hundredths
  /** Of then, by the later rules. */
  readonly rescored: Hundredths
  readonly after: Hundredths
}

/** The totals of all agencies at each step, from high to low; the agency that moves is among them with its own. */
export interface Fields {
  readonly before: readonly Hundredths[]
  readonly rescored: readonly Hundredths[]
  /** The rescored ones without agencies that no longer exist, and with new ones as they are later. */
  readonly rearranged: readonly Hundredths[]
  readonly after: readonly Hundredths[]
}

/** Splits a move exactly, one thing changing after the other: the rules, the boundaries, the agency itself, the others. */
export function splitMove({ before, rescored, after }: OwnTotals, fields: Fields): SplitMove {
  const then = positionIn(fields.before, before, before)
  const byLaterRules = positionIn(fields.rescored, rescored, rescored)
  const inLaterBoundaries = positionIn(fields.rearranged, rescored, rescored)
  const byItself = positionIn(fields.rearranged, after, rescored)
  const now = positionIn(fields.after, after, after)
  return {
    positions: then - now,
    rules: then - byLaterRules,
    boundaries: byLaterRules - inLaterBoundaries,
    own: inLaterBoundaries - byItself,
    others: byItself - now,
  }
}

/** Totals from high to low, as a field is. */
export function fieldOf(totals: readonly Hundredths[]): Hundredths[] {
  return totals.toSorted((one, other) => other - one)
}

/** The position that a total would have in a field in which its owner stands with another total. Who is equal shares it. */
function positionIn(field: readonly Hundredths[], total: Hundredths, own: Hundredths): number {
  const above = countAbove(field, total)
  return own > total ? above : above + 1
}

function countAbove(field: readonly Hundredths[], total: Hundredths): number {
  let [low, high] = [0, field.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((field[middle] ?? total) > total) low = middle + 1
    else high = middle
  }
  return low
}
