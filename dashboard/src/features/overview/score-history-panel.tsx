import { useState } from 'react'
import { ChartFigure } from '../../charts/chart-figure.tsx'
import { LazyLineChart } from '../../charts/lazy-charts.ts'
import { FailureNote } from '../../components/failure-note.tsx'
import { FigureSource } from '../../components/figure-source.tsx'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { overviewText } from '../../text/overview-text.ts'
import { ProvincePicker } from './province-picker.tsx'
import type { Ranking } from './ranking.ts'
import { ScoreHistoryTable } from './score-history-table.tsx'
import { toScorePoints } from './to-score-points.ts'
import { useScoreHistory } from './use-score-history.ts'

interface ScoreHistoryPanelProps {
  readonly ranking: Ranking
  /** Captured days, oldest first. */
  readonly days: readonly string[]
}

/** The published score over the captured days: the country and the provinces chosen in the address. */
export function ScoreHistoryPanel({ ranking, days }: ScoreHistoryPanelProps) {
  const text = useText(overviewText)
  const format = useFormat()
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const { provenance, series, staleDays, apartDays, failedCode, askAgain } = useScoreHistory(ranking, days)
  const points = toScorePoints(days, series, (day) => `${format.day(day)}${staleDays.has(day) ? text.staleMark : ''}`)
  const name = useHistoryTitle(days, series[0]?.totals)
  return (
    <ChartFigure
      title={name}
      subtitle={text.historySubtitle}
      description={text.historyDescription(format.count(days.length), series.map((each) => each.name).join(', '))}
      actions={<ProvincePicker ranking={ranking} />}
      view={view}
      onView={setView}
      wide
      height="19rem"
      notice={failedCode !== null && <FailureNote failure={{ kind: 'partial', code: failedCode }} onRetry={askAgain} />}
      footer={
        <FigureSource provenance={provenance}>
          {apartDays.length > 0 && <span>{text.apartNote(apartDays.map((day) => format.day(day)).join(', '))}</span>}
          {staleDays.size > 0 && (
            <span>
              {text.staleMark} {text.staleDay}: {[...staleDays].map((day) => format.day(day)).join(', ')}
            </span>
          )}
        </FigureSource>
      }
      chart={<LazyLineChart label={name} points={points} series={series} formatValue={format.points} />}
      table={<ScoreHistoryTable days={days} series={series} staleDays={staleDays} provenance={provenance} />}
    />
  )
}

/** The change of the national score from the first comparable day to the last; the plain name before they are known. */
function useHistoryTitle(days: readonly string[], totals: ReadonlyMap<string, number> | undefined): string {
  const text = useText(overviewText)
  const format = useFormat()
  const known = days.filter((day) => totals?.has(day))
  const [from, until] = [known[0], known.at(-1)]
  const [first, last] = [totals?.get(from ?? ''), totals?.get(until ?? '')]
  if (from === undefined || until === undefined || first === undefined || last === undefined) return text.historyName
  const points = format.points(Math.abs(last - first))
  const rising = last > first ? text.rose(points) : text.fell(points)
  return text.historyTitle(Math.abs(last - first) < 0.005 ? text.stayed : rising, format.day(from), format.day(until))
}
