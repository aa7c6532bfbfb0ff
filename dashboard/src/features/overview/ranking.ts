import type { OverviewRankingQuery } from '../../graphql/generated/graphql.ts'

export type Ranking = NonNullable<OverviewRankingQuery['portalRanking']>
export type Entry = Ranking['entries'][number]

/** The agency code identifies an entry, also while the names and places of units are not known. */
export function keyOf(entry: Entry): string {
  return entry.agency?.code ?? entry.publishedName
}

/** The name without type word; the name the portal prints while the platform's own is not known. */
export function nameOf(entry: Entry): string {
  return entry.agency?.unit?.name ?? entry.publishedName
}

/** Official code of the province; null while it is not known. */
export function provinceCodeOf(entry: Entry): string | null {
  return entry.agency?.unit?.code ?? null
}
