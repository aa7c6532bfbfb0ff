import type { TrustFactsFragment } from '../graphql/generated/graphql.ts'

interface Statistics {
  readonly trustReport: Pick<TrustFactsFragment, 'sources' | 'silent'>
}

/** What the platform holds of a unit in a period. none: its source reported no day of it. known: figures. */
export type Holdings = { readonly kind: 'none' } | { readonly kind: 'known' }

/** Zeros of days that no source reported are not figures. */
export function toHoldings(statistics: Statistics | null): Holdings {
  const isReported = statistics !== null && statistics.trustReport.silent < statistics.trustReport.sources
  return { kind: isReported ? 'known' : 'none' }
}
