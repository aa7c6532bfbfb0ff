import type { Filters } from '../../filters/filters.ts'
import { toOnTimeDefinition } from '../../filters/on-time-definition.ts'
import { lastDayOf, toPeriodInput } from '../../filters/period.ts'
import { ProvinceDossiersDocument, ProvinceHeaderDocument } from '../../graphql/generated/province-first-documents.ts'
import { question } from '../../graphql/question.ts'

/** What the page of a province asks first; known before the page itself is loaded, so that both are fetched at once. */
export function provinceQuestions(code: string, filters: Filters) {
  const period = toPeriodInput(filters.period)
  return {
    header: question(ProvinceHeaderDocument, { code, on: lastDayOf(period) }),
    dossiers: question(ProvinceDossiersDocument, { code, period, definition: toOnTimeDefinition(filters.def) }),
  }
}
