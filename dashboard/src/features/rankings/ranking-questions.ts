import type { Filters } from '../../filters/filters.ts'
import {
  ExplainRankingDocument,
  ExplainScorecardDocument,
  ExplainUnitDocument,
} from '../../graphql/generated/explain-documents.ts'
import {
  ProvinceRankingDocument,
  RankingCapturesDocument,
  RankingPlaceDocument,
  UnitRankingDocument,
} from '../../graphql/generated/rankings-documents.ts'
import { sourceOf } from '../../filters/ranking-source.ts'
import type { RankingScreen } from '../../filters/ranking-source.ts'
import { question } from '../../graphql/question.ts'
import type { Question } from '../../graphql/question.ts'
import { platformRankingQuestion } from './platform-questions.ts'

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
    place: question(RankingPlaceDocument, { agency: within, on: capture }),
  }
}

/** The agency that stands behind a province's code. */
export function unitQuestion(code: string, { capture }: Filters) {
  return question(ExplainUnitDocument, { code, on: capture })
}

export function explainQuestions(agency: string, rankedAt: RankedAt, { capture }: Filters) {
  return {
    captures: question(RankingCapturesDocument, rankedAt),
    scorecard: question(ExplainScorecardDocument, {
      agency,
      capturedOn: capture,
      isProvince: rankedAt.level === 'PROVINCE',
    }),
    ranking: question(ExplainRankingDocument, { ...rankedAt, capturedOn: capture }),
  }
}

/** The captured days, and what the screen shows first. */
export function firstRankingQuestions(screen: RankingScreen, filters: Filters): readonly Question<unknown, object>[] {
  const { explained } = screen
  if (screen.name === 'agencyRanking' || sourceOf(screen, filters.source) === 'platform') {
    return explained === null ? [platformRankingQuestion(screen, filters)] : []
  }
  if (screen.name === 'provinceRanking') {
    const { captures, ranking } = provinceRankingQuestions(filters)
    return [explained === null ? ranking : unitQuestion(explained, filters), captures]
  }
  const { captures, ranking } = unitRankingQuestions(screen.agency, filters)
  const within: RankedAt = { level: 'PROVINCE_UNITS', within: screen.agency }
  return [explained === null ? ranking : explainQuestions(explained, within, filters).scorecard, captures]
}
