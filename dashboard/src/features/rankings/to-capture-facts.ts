import type { RankedUnit } from './to-ranked-units.ts'

/** What a reader must know of a capture before using it, counted from the capture itself. */
export interface CaptureFacts {
  /** Units whose published total is not the sum of their published groups, beyond rounding. */
  readonly stale: number
  /** The largest of these differences, in points. */
  readonly largestDifference: number
  /** Units with indicators. */
  readonly withIndicators: number
  readonly units: number
}

/** Rounding six groups moves a sum by a hundredth or two; beyond that the source read total and groups at different moments. */
export const mostByRounding = 0.02

/** Published total minus the sum of the published groups, in points of two decimals; null without groups or when one has no points. */
export function totalMinusGroups(total: number, groups: readonly { readonly points: number | null }[]): number | null {
  if (groups.length === 0) return null
  let sum = 0
  for (const { points } of groups) {
    if (points === null) return null
    sum += points
  }
  return Math.round((total - sum) * 100) / 100
}

export function toCaptureFacts(units: readonly RankedUnit[]): CaptureFacts {
  const differences = units.map(({ total, groups }) => Math.abs(totalMinusGroups(total, groups) ?? 0))
  const beyond = differences.filter((difference) => difference > mostByRounding)
  return {
    stale: beyond.length,
    largestDifference: Math.max(0, ...beyond),
    withIndicators: units.filter(({ onTime }) => onTime !== null).length,
    units: units.length,
  }
}
