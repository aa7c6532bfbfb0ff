import { ChartFigure } from '../../charts/chart-figure.tsx'
import { LazyStackedBarChart } from '../../charts/lazy-charts.ts'
import { FigureSource } from '../../components/figure-source.tsx'
import type { Provenance } from '../../components/provenance-mark.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { communeText } from '../../text/commune-text.ts'
import { useText } from '../../text/language.ts'
import { toTrend, toWeekPoints } from './to-weeks.ts'
import type { Week } from './to-weeks.ts'
import { WeeksTable } from './weeks-table.tsx'

interface WeeksCardProps {
  readonly code: string
  readonly unitName: string
  readonly weeks: readonly Week[]
  /** Received in the period as it is counted as a whole; null when that is not known. */
  readonly received: number | null
  readonly provenance: Provenance
}

/** Does the counter still do the work? Every week's dossiers by channel. */
export function WeeksCard({ code, unitName, weeks, received, provenance }: WeeksCardProps) {
  const text = useText(communeText)
  const format = useFormat()
  const { filters, change } = useFilters()
  const trend = toTrend(weeks)
  const sum = (key: 'received' | 'online') => weeks.reduce((total, week) => total + week[key], 0)
  const hasPost = weeks.some(({ post }) => post > 0)
  return (
    <ChartFigure
      title={trend ? text.weeksTrend(format.rate(trend.first.share), format.rate(trend.last.share)) : text.weeksName}
      subtitle={text.weeksSubtitle}
      description={text.weeksDescription(
        format.count(weeks.length),
        format.count(sum('received')),
        format.count(sum('online')),
      )}
      view={filters.view === 'table' ? 'table' : 'chart'}
      onView={(view) => change({ view: view === 'table' ? 'table' : null }, { replace: true })}
      footer={<FigureSource provenance={provenance} />}
      chart={
        <LazyStackedBarChart
          label={`${text.weeksName}, ${unitName}`}
          points={toWeekPoints(weeks, ({ first }) => format.day(first).slice(0, -5))}
          series={[
            { key: 'online', name: text.online, colour: 0 },
            { key: 'direct', name: text.atCounter, colour: 3 },
            ...(hasPost ? [{ key: 'post', name: text.post, colour: 1 }] : []),
          ]}
          formatValue={format.count}
        />
      }
      table={<WeeksTable code={code} unitName={unitName} weeks={weeks} received={received} provenance={provenance} />}
    />
  )
}
