import type {
  OwnScorecardFragment,
  PlatformAgencyFragment,
  PlatformExplainedQuery,
} from '../../graphql/generated/graphql.ts'
import { inLanguage } from '../../text/in-language.ts'
import type { Language } from '../../text/language.ts'
import type { RankIntervals } from './to-ranked-units.ts'

/** One agency of the platform's own ranking, with a position or without. */
export interface OwnExplained {
  readonly agency: PlatformAgencyFragment | null
  /** Null: it has none, and reason says why. */
  readonly position: number | null
  readonly tied: boolean
  /** Null: not known. */
  readonly outOf: number | null
  readonly intervals: RankIntervals | null
  readonly peers: { readonly position: number; readonly outOf: number } | null
  readonly reason: string | null
  /** Null with the groups empty: nothing was observed. */
  readonly total: number | null
  readonly maximum: number
  readonly observable: number | null
  readonly groups: OwnScorecardFragment['groups']
}

/** Null when the agency is not in the ranking at all. */
export function toOwnExplained(
  ranking: NonNullable<PlatformExplainedQuery['ranking']>,
  language: Language,
): OwnExplained | null {
  const [ranked] = ranking.own?.entries ?? []
  if (ranked) {
    const { agency, position, tied, outOf, positionIntervals, amongPeers, scorecard } = ranked
    return {
      agency,
      position,
      tied,
      outOf,
      intervals: positionIntervals,
      peers: amongPeers,
      reason: null,
      ...pointsOf(scorecard),
    }
  }
  const [unranked] = ranking.unranked?.entries ?? []
  if (!unranked) return null
  return {
    agency: unranked.agency,
    position: null,
    tied: false,
    outOf: ranking.around?.totalCount ?? null,
    intervals: null,
    peers: null,
    reason: inLanguage(language, unranked.reason, unranked.reasonEn),
    ...pointsOf(unranked.scorecard),
  }
}

function pointsOf(card: OwnScorecardFragment | null) {
  return {
    total: card?.total ?? null,
    maximum: card?.maximum ?? 100,
    observable: card?.observablePoints ?? null,
    groups: card?.groups ?? [],
  }
}
