import type { Filters } from '../../filters/filters.ts'
import { toPeriodInput } from '../../filters/period.ts'
import { QualityFreshnessDocument, QualitySourcesDocument } from '../../graphql/generated/quality-documents.ts'
import { question } from '../../graphql/question.ts'

/** What data quality asks first; known before the screen itself is loaded, so that both are fetched at once. */
export function qualityQuestions(filters: Filters) {
  return {
    freshness: question(QualityFreshnessDocument, { period: toPeriodInput(filters.period) }),
    sources: question(QualitySourcesDocument, {}),
  }
}
