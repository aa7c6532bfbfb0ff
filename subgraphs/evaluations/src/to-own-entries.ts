import type { OwnRanking } from './own-ranking.ts'
import type { OwnEntry } from './parents.ts'
import type { Hundredths } from './rules/scheme.ts'

/** The ranked agencies in order, each with the total that the position above it has. */
export function toOwnEntries(ranking: OwnRanking): OwnEntry[] {
  let [above, own]: [Hundredths | null, Hundredths | null] = [null, null]
  return ranking.ranked.map((ranked) => {
    const { total } = ranked.entry
    if (total !== own) [above, own] = [own, total]
    return { ranking, ranked, outOf: ranking.ranked.length, next: above }
  })
}
