import { useFilters } from '../../filters/use-filters.ts'
import { OverviewNationalScoreDocument, OverviewScoreHistoryDocument } from '../../graphql/generated/graphql.ts'
import { useAskEach } from '../../graphql/use-ask.ts'
import { useText } from '../../text/language.ts'
import { overviewText } from '../../text/overview-text.ts'
import { nameOf, provinceCodeOf } from './ranking.ts'
import type { Ranking } from './ranking.ts'
import type { ScoreSeries } from './to-score-points.ts'

interface ScoreHistory {
  /** The country first. */
  readonly series: readonly ScoreSeries[]
  /** Days on which the totals of the source do not equal its own groups. */
  readonly staleDays: ReadonlySet<string>
}

/** One small question per captured day and per chosen province: each is kept apart and asked once. */
export function useScoreHistory(ranking: Ranking, days: readonly string[]): ScoreHistory {
  const text = useText(overviewText)
  const { filters } = useFilters()
  const chosen = ranking.entries.filter((entry) => filters.sel.includes(provinceCodeOf(entry) ?? ''))
  const national = useAskEach(
    OverviewNationalScoreDocument,
    days.map((capturedOn) => ({ capturedOn })),
  )
  const histories = useAskEach(
    OverviewScoreHistoryDocument,
    chosen.map((entry) => ({ agency: entry.agency?.code ?? '' })),
  )
  const country = new Map(
    national.flatMap(({ data }): [string, number][] => {
      const day = data?.portalRanking
      return day?.capturedOn && day.published ? [[day.capturedOn, day.published.total]] : []
    }),
  )
  const points = histories.map(({ data }) => data?.agency?.portalHistory ?? [])
  const staleDays = new Set(points.flat().flatMap(({ stale, capturedOn }) => (stale ? [capturedOn] : [])))
  const provinces = chosen.map((entry, index) => ({
    key: entry.agency?.code ?? '',
    name: nameOf(entry),
    totals: new Map((points[index] ?? []).map(({ capturedOn, total }) => [capturedOn, total])),
  }))
  return { series: [{ key: 'VN', name: text.country, totals: country }, ...provinces], staleDays }
}
