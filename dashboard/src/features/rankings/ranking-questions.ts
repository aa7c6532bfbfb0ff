import type { Filters } from '../../filters/filters.ts'
import {
  ExplainRankingDocument,
  ExplainScorecardDocument,
  ExplainUnitDocument,
  ProvinceRankingDocument,
  RankingCapturesDocument,
  RankingPlaceDocument,
  UnitRankingDocument,
} from '../../graphql/generated/graphql.ts'
import { question } from '../../graphql/question.ts'

/** Where an agency is ranked: among provinces, or among the units of the province whose agency within names. */
export type RankedAt =
  { readonly level: 'PROVINCE'; readonly within: null } | { readonly level: 'PROVINCE_UNITS'; readonly within: string }

export const amongProvinces: RankedAt = { level: 'PROVINCE', within: null }

/** What each ranking screen asks first; known before the screen itself is loaded, so that both are fetched at once. */
export function provinceRankingQuestions({ capture }: Filters) {
  return {
    captures: question(RankingCapturesDocument, amongProvinces),
    ranking: question(ProvinceRankingDocument, { capturedOn: capture }),
  }
}

/** within: the agency of the province whose units are ranked. */
export function unitRankingQuestions(within: string, { capture }: Filters) {
  return {
    captures: question(RankingCapturesDocument, { level: 'PROVINCE_UNITS', within }),
    ranking: question(UnitRankingDocument, { within, capturedOn: capture }),
    place: question(RankingPlaceDocument, { agency: within }),
  }
}

/** The agency that stands behind a province's code. */
export function unitQuestion(code: string, { capture }: Filters) {
  return question(ExplainUnitDocument, { code, on: capture })
}

export function explainQuestions(agency: string, rankedAt: RankedAt, { capture }: Filters) {
  return {
    captures: question(RankingCapturesDocument, rankedAt),
    scorecard: question(ExplainScorecardDocument, { agency, capturedOn: capture }),
    ranking: question(ExplainRankingDocument, { ...rankedAt, capturedOn: capture }),
  }
}
