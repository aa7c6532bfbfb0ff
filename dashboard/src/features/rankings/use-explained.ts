import { useFilters } from '../../filters/use-filters.ts'
import {
  ExplainDayDocument,
  ExplainRankingDocument,
  ExplainSchemeDocument,
  ExplainScorecardDocument,
  RankingCapturesDocument,
} from '../../graphql/generated/graphql.ts'
import { useAsk, useAskEach } from '../../graphql/use-ask.ts'
import { toDayRows } from './to-day-rows.ts'

/** Where an agency is ranked: among provinces, or among the units of the province whose agency within names. */
export type RankedAt =
  { readonly level: 'PROVINCE'; readonly within: null } | { readonly level: 'PROVINCE_UNITS'; readonly within: string }

/** Everything that explains one agency's points; each part is a question of its own, so that one may fail alone. */
export function useExplained(agency: string, { level, within }: RankedAt) {
  const { filters } = useFilters()
  const capturedOn = filters.capture
  const captures = useAsk(RankingCapturesDocument, { level, within }).data?.portalCaptures ?? []
  const scorecard = useAsk(ExplainScorecardDocument, { agency, capturedOn })
  const ranking = useAsk(ExplainRankingDocument, { level, within, capturedOn }).data?.portalRanking ?? null
  const schemeId = ranking?.scheme
  const scheme = useAsk(ExplainSchemeDocument, { id: schemeId ?? '' }, { enabled: schemeId !== undefined })
  const days = useAskEach(
    ExplainDayDocument,
    captures.length < 2 ? [] : captures.map((capture) => ({ agency, capturedOn: capture.capturedOn })),
  )
  return {
    captures,
    scorecard,
    ranking,
    scheme: scheme.data?.scheme ?? null,
    days: toDayRows(days.map(({ data }) => data)),
  }
}
