import { useFilters } from '../../filters/use-filters.ts'
import { ExplainDayDocument, ExplainSchemeDocument } from '../../graphql/generated/graphql.ts'
import { useAskEach } from '../../graphql/use-ask-each.ts'
import { useAsk, useQuestion } from '../../graphql/use-ask.ts'
import { explainQuestions } from './ranking-questions.ts'
import type { RankedAt } from './ranking-questions.ts'
import { toDayRows } from './to-day-rows.ts'

/** Everything that explains one agency's points; each part is a question of its own, so that one may fail alone. */
export function useExplained(agency: string, rankedAt: RankedAt) {
  const { filters } = useFilters()
  const questions = explainQuestions(agency, rankedAt, filters)
  const captures = useQuestion(questions.captures).data?.portalCaptures ?? []
  const scorecard = useQuestion(questions.scorecard)
  const ranking = useQuestion(questions.ranking).data?.portalRanking ?? null
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
