import type { Hundredths } from './scheme.ts'

/** Rounding moves a total by a hundredth or two at most; beyond that the source read total and groups at different moments. */
export const mostByRounding: Hundredths = 2

/** True when a published total is not the sum of its own groups. Without all groups there is nothing to compare. */
export function isStale(total: Hundredths, groups: readonly Hundredths[], groupsOfScheme: number): boolean {
  if (groups.length < groupsOfScheme) return false
  const sum = groups.reduce((points, group) => points + group, 0)
  return Math.abs(total - sum) > mostByRounding
}
