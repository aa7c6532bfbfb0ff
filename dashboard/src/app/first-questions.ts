import { communeQuestions } from '../features/commune/commune-questions.ts'
import { overviewQuestions } from '../features/overview/overview-questions.ts'
import { provinceQuestions } from '../features/province/province-questions.ts'
import { qualityQuestions } from '../features/quality/quality-questions.ts'
import { firstRankingQuestions } from '../features/rankings/ranking-questions.ts'
import type { Filters } from '../filters/filters.ts'
import type { Screen } from '../filters/screen.ts'
import type { Question } from '../graphql/question.ts'

/** What a screen asks whatever the answers, known from its address alone. What its first picture needs comes first. */
export function firstQuestions(screen: Screen, filters: Filters): readonly Question<unknown, object>[] {
  switch (screen.name) {
    case 'overview':
      return Object.values(overviewQuestions(filters))
    case 'province':
      return Object.values(provinceQuestions(screen.code, filters))
    case 'commune':
      return Object.values(communeQuestions(screen.code, filters))
    case 'quality':
      return Object.values(qualityQuestions(filters))
    case 'provinceRanking':
    case 'unitRanking':
    case 'agencyRanking':
      return firstRankingQuestions(screen, filters)
    case 'dossiers':
    case 'unknown':
      return []
  }
}
