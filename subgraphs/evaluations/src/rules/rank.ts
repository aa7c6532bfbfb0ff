import type { Hundredths } from './scheme.ts'

export interface Ranked<Entry> {
  readonly entry: Entry
  readonly position: number
  readonly tied: boolean
}

/**
 * Competition ranking by exact total, highest first: equal totals share a position and the next one is skipped
 * (1, 2, 2, 4). Every entry is ranked, also at 0. Inside a tie entries stand in order of agency code, so that the
 * order of the input changes nothing.
 */
export function rank<Entry extends { readonly agencyCode: string; readonly total: Hundredths }>(
  entries: readonly Entry[],
): Ranked<Entry>[] {
  const ordered = entries.toSorted((a, b) => b.total - a.total || compareCodes(a.agencyCode, b.agencyCode))
  let position = 0
  return ordered.map((entry, index) => {
    const sameAsBefore = ordered[index - 1]?.total === entry.total
    if (!sameAsBefore) position = index + 1
    return { entry, position, tied: sameAsBefore || ordered[index + 1]?.total === entry.total }
  })
}

/** By code unit, whatever the machine's language. */
export function compareCodes(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
