import { useFilters } from '../../filters/use-filters.ts'
import { ExplainDayDocument, ExplainSchemeDocument } from '../../graphql/generated/explain-documents.ts'
import { useAskEach } from '../../graphql/use-ask-each.ts'
import { useAsk, useQuestion } from '../../graphql/use-ask.ts'
import type { Asked } from '../../graphql/use-ask.ts'
import { explainQuestions } from './ranking-questions.ts'
import type { RankedAt } from './ranking-questions.ts'
import { toDayRows } from './to-day-rows.ts'

/** A part beside the scorecard that may fail alone; the page names it. */
export type ExplainPart = 'captures' | 'ranking' | 'scheme' | 'days'

/** Everything that explains one agency's points; each part is a question of its own, so that one may fail alone. */
export function useExplained(agency: string, rankedAt: RankedAt) {
  const { filters } = useFilters()
  const questions = explainQuestions(agency, rankedAt, filters)
  const captures = useQuestion(questions.captures)
  const scorecard = useQuestion(questions.scorecard)
  const ranking = useQuestion(questions.ranking)
  const schemeId = ranking.data?.portalRanking?.scheme
  const scheme = useAsk(ExplainSchemeDocument, { id: schemeId ?? '' }, { enabled: schemeId !== undefined })
  const captured = captures.data?.portalCaptures ?? []
  const days = useAskEach(
    ExplainDayDocument,
    captured.length < 2 ? [] : captured.map(({ capturedOn }) => ({ agency, capturedOn })),
  )
  const parts: readonly (readonly [ExplainPart, Asked<unknown>])[] = [
    ['captures', captures],
    ['ranking', ranking],
    ['scheme', scheme],
    ...days.map((day) => ['days', day] as const),
  ]
  const failed = parts.filter(([, { failure }]) => failure !== undefined)
  return {
    captures: captured,
    scorecard,
    ranking: ranking.data?.portalRanking ?? null,
    scheme: scheme.data?.scheme ?? null,
    days: toDayRows(
      days.map(({ data }) => data),
      scorecard.data?.portalScorecard?.agency?.portalHistory ?? [],
    ),
    failedParts: [...new Set(failed.map(([part]) => part))],
    askFailedAgain: () => failed.forEach(([, { askAgain }]) => askAgain()),
  }
}
