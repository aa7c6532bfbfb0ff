import type { Filters } from '../../filters/filters.ts'
import { toOnTimeDefinition } from '../../filters/on-time-definition.ts'
import { lastDayOf, toPeriodInput } from '../../filters/period.ts'
import { CommuneDossiersDocument, CommuneHeaderDocument } from '../../graphql/generated/commune-documents.ts'
import { question } from '../../graphql/question.ts'

/** What the page of a commune asks first; known before the page itself is loaded, so that both are fetched at once. */
export function communeQuestions(code: string, filters: Filters) {
  const period = toPeriodInput(filters.period)
  return {
    header: question(CommuneHeaderDocument, { commune: code, on: lastDayOf(period) }),
    dossiers: question(CommuneDossiersDocument, {
      commune: code,
      period,
      definition: toOnTimeDefinition(filters.def),
    }),
  }
}
