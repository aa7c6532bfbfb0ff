import type { Filters } from '../../filters/filters.ts'
import { toPeriodInput } from '../../filters/period.ts'
import {
  OverviewCapturesDocument,
  OverviewPlatformDocument,
  OverviewRankingDocument,
} from '../../graphql/generated/overview-documents.ts'
import { question } from '../../graphql/question.ts'

/** What the overview asks first; known before the screen itself is loaded, so that both are fetched at once. */
export function overviewQuestions(filters: Filters) {
  return {
    captures: question(OverviewCapturesDocument, {}),
    ranking: question(OverviewRankingDocument, { capturedOn: filters.capture }),
    platform: question(OverviewPlatformDocument, { period: toPeriodInput(filters.period) }),
  }
}
