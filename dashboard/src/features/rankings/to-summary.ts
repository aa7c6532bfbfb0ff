import { median } from './median.ts'
import type { RankedUnit } from './to-ranked-units.ts'

/** The ranking in one line. */
export interface RankingSummary {
  readonly highest: RankedUnit
  readonly lowest: RankedUnit
  /** Of the published totals of the units shown. */
  readonly median: number
  /** Units whose published total rose since the captured day before, among those compared; null when none is. */
  readonly risen: { readonly units: number; readonly of: number; readonly since: string } | null
}

/** Null for an empty list. */
export function toSummary(units: readonly RankedUnit[]): RankingSummary | null {
  const byTotal = units.toSorted((left, right) => right.total - left.total)
  const [highest] = byTotal
  const lowest = byTotal.at(-1)
  const middle = median(units.map(({ total }) => total))
  if (!highest || !lowest || middle === null) return null
  const moved = units.flatMap(({ movement }) => (movement ? [movement] : []))
  const [first] = moved
  return {
    highest,
    lowest,
    median: middle,
    risen: first
      ? { units: moved.filter(({ points }) => points > 0).length, of: moved.length, since: first.since }
      : null,
  }
}
