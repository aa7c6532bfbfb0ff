import { useState } from 'react'
import { ChartFigure } from '../../charts/chart-figure.tsx'
import { DotRange } from '../../components/dot-range.tsx'
import { FigureSource } from '../../components/figure-source.tsx'
import { Notice } from '../../components/notice.tsx'
import { Panel } from '../../components/panel.tsx'
import { useFilters } from '../../filters/use-filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { overviewText } from '../../text/overview-text.ts'
import { MeasureTable } from './measure-table.tsx'
import { byValue, knownValues, measure, median } from './measure.ts'
import { keyOf, nameOf, provinceCodeOf } from './ranking.ts'
import type { Ranking } from './ranking.ts'
import { toAxisTicks } from './to-axis-ticks.ts'

interface SpreadPanelProps {
  readonly ranking: Ranking
}

/** How far apart the provinces are in punctuality, which a national rate hides. */
export function SpreadPanel({ ranking }: SpreadPanelProps) {
  const text = useText(overviewText)
  const format = useFormat()
  const { filters } = useFilters()
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const measured = byValue(measure(ranking, 'onTime'))
  const dots = measured.flatMap(({ entry, value }) =>
    value === null ? [] : [{ key: keyOf(entry), name: nameOf(entry), value, text: format.rate(value) }],
  )
  const values = knownValues(measured)
  const middle = median(values)
  const [highest, lowest] = [dots[0], dots.at(-1)]
  const footer = <FigureSource provenance={ranking.provenance} />
  if (middle === null || !highest || !lowest) {
    return (
      <Panel title={text.metrics.onTime} subtitle={text.spreadSubtitle} footer={footer}>
        <Notice>{text.noMetric(text.metrics.onTime)}</Notice>
      </Panel>
    )
  }
  const description = text.spreadDescription(
    format.count(dots.length),
    `${lowest.text} (${lowest.name})`,
    `${highest.text} (${highest.name})`,
    format.rate(middle),
  )
  const picked = ranking.entries.filter((entry) => filters.sel.includes(provinceCodeOf(entry) ?? '')).map(keyOf)
  return (
    <ChartFigure
      title={text.spreadTitle(format.rate(middle), lowest.name, lowest.text)}
      subtitle={text.spreadSubtitle}
      description={description}
      immediate
      view={view}
      onView={setView}
      footer={footer}
      chart={
        <DotRange
          description={description}
          dots={dots}
          median={{ value: middle, text: format.rate(middle) }}
          ticks={toAxisTicks(values).map((value) => ({ value, text: format.rate(value, 0) }))}
          highlighted={picked}
        />
      }
      table={<MeasureTable measured={measured} metric="onTime" ranking={ranking} />}
    />
  )
}
