import type { PeriodInput } from '../../graphql/generated/graphql.ts'

interface Statistics {
  readonly coverage: { readonly reporting: number }
  readonly provenance: { readonly asOf: string | null }
}

/**
 * What is known of the subject of a list. none: it sent nothing at all. beyond: the days begin after what is known.
 * known: there is something to list; through is the last known day when the days are not over, null when they are.
 */
export type Known =
  | { readonly kind: 'none' }
  | { readonly kind: 'beyond'; readonly through: string }
  | { readonly kind: 'known'; readonly through: string | null }

/** Until it is answered, and where it is not told, the list itself is shown. */
export function toKnown(statistics: Statistics | null | undefined, { from, until }: PeriodInput): Known {
  if (!statistics) return { kind: 'known', through: null }
  if (statistics.coverage.reporting === 0) return { kind: 'none' }
  const { asOf } = statistics.provenance
  if (asOf === null) return { kind: 'known', through: null }
  if (asOf < from) return { kind: 'beyond', through: asOf }
  const lastDay = new Date(Date.parse(`${until}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  return { kind: 'known', through: asOf < lastDay ? asOf : null }
}
