import type { OverviewNationalScoreQuery } from '../../graphql/generated/graphql.ts'

interface NationalTotals {
  /** By captured day: the national row is the mean of the provinces that day, as on most days. */
  readonly together: ReadonlyMap<string, number>
  /** By captured day: it is not, so the portal pooled it otherwise; never joined to the others on one line. */
  readonly apart: ReadonlyMap<string, number>
}

/** Rounding and late readings keep the national row within this of the mean; another way of pooling leaves it points away. */
const sameWay = 0.5

/** The portal's national row per captured day, split by whether it is made of these provinces. */
export function toNationalTotals(days: readonly (OverviewNationalScoreQuery | undefined)[]): NationalTotals {
  const together = new Map<string, number>()
  const apart = new Map<string, number>()
  for (const day of days) {
    const { capturedOn = null, published = null, entries = [] } = day?.portalRanking ?? {}
    if (capturedOn === null || published === null || entries.length === 0) continue
    const mean = entries.reduce((sum, { scorecard }) => sum + scorecard.total, 0) / entries.length
    const totals = Math.abs(published.total - mean) <= sameWay ? together : apart
    totals.set(capturedOn, published.total)
  }
  return { together, apart }
}
