import { useFilters } from '../../filters/use-filters.ts'
import {
  OverviewNationalScoreDocument,
  OverviewScoreHistoryDocument,
} from '../../graphql/generated/overview-documents.ts'
import { useAskEach } from '../../graphql/use-ask-each.ts'
import { useText } from '../../text/language.ts'
import { overviewText } from '../../text/overview-text.ts'
import { nameOf, provinceCodeOf } from './ranking.ts'
import type { Ranking } from './ranking.ts'
import { toNationalTotals } from './to-national-totals.ts'
import type { ScoreSeries } from './to-score-points.ts'

interface ScoreHistory {
  /** Of the newest day that was answered. */
  readonly provenance: Ranking['provenance']
  /** The country first. */
  readonly series: readonly ScoreSeries[]
  /** Days on which the totals of the source do not equal its own groups. */
  readonly staleDays: ReadonlySet<string>
  /** Days whose national row the portal pooled otherwise. */
  readonly apartDays: readonly string[]
  /** The code of a question that got no answer; its line or days are missing. Null when all were answered. */
  readonly failedCode: string | null
  /** Asks again what got no answer. */
  readonly askAgain: () => void
}

/** Beyond the four category colours: grey. */
const otherSeries = 9

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
  const { together, apart } = toNationalTotals(national.map(({ data }) => data))
  const points = histories.map(({ data }) => data?.agency?.portalHistory ?? [])
  const staleDays = new Set(points.flat().flatMap(({ stale, capturedOn }) => (stale ? [capturedOn] : [])))
  const provinces = chosen.map((entry, index) => ({
    colour: index + 1,
    key: entry.agency?.code ?? '',
    name: nameOf(entry),
    totals: new Map((points[index] ?? []).map(({ capturedOn, total }) => [capturedOn, total])),
  }))
  const country = [
    { key: 'VN', name: text.country, totals: together },
    ...(apart.size > 0 ? [{ key: 'VN2', name: text.countryApart, totals: apart, colour: otherSeries }] : []),
  ]
  const failed = [...national, ...histories].filter(({ failure, failedParts }) => failure ?? failedParts[0])
  const [first] = failed
  const newest = national.findLast(({ data }) => data?.portalRanking)?.data?.portalRanking
  return {
    provenance: newest?.provenance ?? ranking.provenance,
    series: [...country, ...provinces],
    staleDays,
    apartDays: [...apart.keys()],
    failedCode: first?.failure?.code ?? first?.failedParts[0]?.code ?? null,
    askAgain: () => {
      for (const asked of failed) asked.askAgain()
    },
  }
}
