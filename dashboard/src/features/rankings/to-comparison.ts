import type { RankedUnit } from './to-ranked-units.ts'

/** One group for the units that are compared. */
export interface ComparedGroup {
  readonly code: string
  readonly name: string
  readonly maximum: number
  readonly median: number | null
  /** By key of the unit; null where the portal gives no points. */
  readonly points: ReadonlyMap<string, number | null>
  /** Between the highest and the lowest of the units, in points; null with fewer than two. */
  readonly gap: number | null
}

/** The groups of the units side by side, in the order of the scheme. */
export function toComparison(units: readonly RankedUnit[]): readonly ComparedGroup[] {
  return (units[0]?.groups ?? []).map(({ code, name, maximum, median }) => {
    const points = new Map(
      units.map((unit) => [unit.key, unit.groups.find((group) => group.code === code)?.points ?? null]),
    )
    const known = [...points.values()].filter((value) => value !== null)
    const gap = known.length < 2 ? null : Math.round((Math.max(...known) - Math.min(...known)) * 100) / 100
    return { code, name, maximum, median, points, gap }
  })
}

/** Where the units differ most: the group with its two ends. Null with fewer than two units. */
export function widestGap(units: readonly RankedUnit[]) {
  const [widest] = toComparison(units)
    .filter((group) => group.gap !== null)
    .toSorted((left, right) => (right.gap ?? 0) - (left.gap ?? 0))
  if (!widest || widest.gap === null) return null
  const byPoints = units.toSorted(
    (left, right) => (widest.points.get(right.key) ?? 0) - (widest.points.get(left.key) ?? 0),
  )
  const [ahead] = byPoints
  const behind = byPoints.at(-1)
  return ahead && behind ? { group: widest, gap: widest.gap, ahead, behind } : null
}
