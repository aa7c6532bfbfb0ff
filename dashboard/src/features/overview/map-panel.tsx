import { FigureSource } from '../../components/figure-source.tsx'
import { Notice } from '../../components/notice.tsx'
import { Panel } from '../../components/panel.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { useLater } from '../../components/use-later.ts'
import { metrics } from '../../filters/filters.ts'
import type { Metric } from '../../filters/filters.ts'
import { useFilters } from '../../filters/use-filters.ts'
import { componentText } from '../../text/component-text.ts'
import { useText } from '../../text/language.ts'
import { overviewText } from '../../text/overview-text.ts'
import { MeasureBars } from './measure-bars.tsx'
import { MeasureMap } from './measure-map.tsx'
import { MeasureTable } from './measure-table.tsx'
import { byValue, measure } from './measure.ts'
import styles from './overview.module.css'
import { nameOf } from './ranking.ts'
import type { Ranking } from './ranking.ts'
import { useMeasureFormat } from './use-measure-format.ts'

interface MapPanelProps {
  readonly ranking: Ranking
}

/** Where: one metric over the 34 provinces as map, table or ordered bars. */
export function MapPanel({ ranking }: MapPanelProps) {
  const text = useText(overviewText)
  const words = useText(componentText)
  const { filters, change } = useFilters()
  const { metric } = filters
  const formatValue = useMeasureFormat(metric)
  const later = useLater()
  const measured = byValue(measure(ranking, metric))
  const known = measured.filter(({ value }) => value !== null)
  const [first, last] = [known[0], known.at(-1)]
  const hasPlaces = ranking.entries.some(({ agency }) => agency?.unit?.tile)
  const wanted = filters.view === 'table' || filters.view === 'bars' ? filters.view : 'map'
  const view = hasPlaces || wanted !== 'map' ? wanted : 'table'
  const title =
    first && last
      ? text.mapTitle(
          text.metrics[metric],
          nameOf(first.entry),
          formatValue(first.value),
          nameOf(last.entry),
          formatValue(last.value),
        )
      : text.metrics[metric]
  return (
    <Panel title={title} subtitle={text.meanings[metric]} footer={<FigureSource provenance={ranking.provenance} />}>
      <div className={styles.choices}>
        <label className={styles.select}>
          {text.metric}
          <select
            value={metric}
            onChange={(event) => change({ metric: toMetric(event.target.value) }, { replace: true })}
          >
            {metrics.map((choice) => (
              <option key={choice} value={choice}>
                {text.metrics[choice]}
              </option>
            ))}
          </select>
        </label>
        <Tabs
          label={words.showAs}
          choices={[
            { value: 'map', label: words.map },
            { value: 'table', label: words.table },
            { value: 'bars', label: words.bars },
          ]}
          chosen={view}
          onChoose={(chosen) => change({ view: chosen === 'map' ? null : chosen }, { replace: true })}
        />
      </div>
      {!hasPlaces && <Notice tone="attention">{text.noPlaces}</Notice>}
      {known.length === 0 && (
        <Notice>
          {text.noMetric(text.metrics[metric])}{' '}
          <button type="button" onClick={() => change({ metric: 'score' })}>
            {text.showScore}
          </button>
        </Notice>
      )}
      {known.length > 0 && view === 'map' && <MeasureMap measured={measured} metric={metric} />}
      {known.length > 0 && view === 'bars' && <MeasureBars measured={measured} metric={metric} />}
      {known.length > 0 && (view === 'table' || later) && (
        <div className={view === 'table' ? undefined : styles.printed}>
          <MeasureTable measured={measured} metric={metric} ranking={ranking} />
        </div>
      )}
    </Panel>
  )
}

function toMetric(value: string): Metric {
  return metrics.find((metric) => metric === value) ?? 'score'
}
