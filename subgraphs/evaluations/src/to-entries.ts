import type { Loaders } from './loaders.ts'
import type { RankingEntryParent, RankingParent, UnrankedEntryParent } from './parents.ts'
import { toOwnEntries } from './to-own-entries.ts'

/** Everybody with a position, in order. */
export async function entriesOf(
  ranking: RankingParent,
  { standings }: Pick<Loaders, 'standings'>,
): Promise<RankingEntryParent[]> {
  if (!('capture' in ranking)) return toOwnEntries(ranking)
  const { ranked } = await standings.load(ranking)
  return ranked.map((one) => ({ listing: ranking, ranked: one, outOf: ranked.length }))
}

/** Everybody without one, in order of code; nobody in a capture. */
export function unrankedOf(ranking: RankingParent): UnrankedEntryParent[] {
  return 'capture' in ranking ? [] : ranking.unranked.map((unranked) => ({ ranking, unranked }))
}

/** Codes of the agencies of a ranking, with a position or without. */
export async function codesOf(ranking: RankingParent, loaders: Pick<Loaders, 'standings'>): Promise<Set<string>> {
  if (!('capture' in ranking)) return new Set(ranking.subjects.map(({ agencyCode }) => agencyCode))
  return new Set((await entriesOf(ranking, loaders)).map(({ ranked }) => ranked.entry.agencyCode))
}
