import type { Filters } from '../../filters/filters.ts'
import { comparedPeriod, toRankedDays } from '../../filters/ranked-days.ts'
import type { RankedPeriod } from '../../filters/ranked-days.ts'
import type { RankingScreen } from '../../filters/ranking-source.ts'
import { PlatformExplainedDocument, PlatformMoveDocument } from '../../graphql/generated/platform-explain-documents.ts'
import { question } from '../../graphql/question.ts'
import { namesOn, toPlatformRanked } from './platform-questions.ts'

export function platformExplainedQuestion(screen: RankingScreen, filters: Filters, agency: string) {
  return question(PlatformExplainedDocument, { ...toPlatformRanked(screen, filters), ...namesOn(filters), agency })
}

/** What an explanation is set against: the period before, unless the address names another. */
export function againstOf(filters: Filters): RankedPeriod | null {
  return comparedPeriod(filters, filters.compare ?? 'prev')
}

export function platformMoveQuestion(screen: RankingScreen, filters: Filters, agency: string) {
  const against = toRankedDays(againstOf(filters) ?? filters)
  return question(PlatformMoveDocument, { ...toPlatformRanked(screen, filters), against, agency })
}
