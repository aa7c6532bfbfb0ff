import type { CSSProperties } from 'react'
import { Link } from 'wouter'
import { barLength } from '../../components/bar-length.ts'
import type { Metric } from '../../filters/filters.ts'
import { componentText } from '../../text/component-text.ts'
import { useText } from '../../text/language.ts'
import { median } from './median.ts'
import { rankingsText } from './rankings-text.ts'
import styles from './ranking-bars.module.css'
import { SegmentBar, SegmentNames } from './segment-bar.tsx'
import { toMetricValue } from './to-metric-value.ts'
import type { RankedUnit } from './to-ranked-units.ts'
import { noteOpened } from './use-return-focus.ts'

interface RankingBarsProps {
  readonly caption: string
  /** In the order of the bars. */
  readonly units: readonly RankedUnit[]
  readonly metric: Metric
  readonly metricName: string
  readonly formatValue: (value: number | null) => string
  readonly highlighted: readonly string[]
  readonly explainHref: (key: string) => string
}

type BarStyle = CSSProperties & { readonly '--share': string; readonly '--fraction': number }

/** Ordered bars of one measure against its maximum, with the median across them; a table, so that it is its own twin. */
export function RankingBars(props: RankingBarsProps) {
  const { caption, units, metric, metricName, formatValue, highlighted, explainHref } = props
  const text = useText(rankingsText)
  const shared = useText(componentText)
  const values = units.map((unit) => toMetricValue(unit, metric))
  const middle = median(values.flatMap(({ value }) => (value === null ? [] : [value])))
  return (
    <>
      {metric !== 'score' && (
        <p className={styles.key}>
          <span className={styles.keyMedian} aria-hidden="true" /> {shared.median}:{' '}
          <strong>{formatValue(middle)}</strong>
        </p>
      )}
      <table className={styles.bars}>
        <caption className="visually-hidden">{caption}</caption>
        <colgroup>
          <col className={styles.positionWidth} />
          <col className={styles.nameWidth} />
          <col />
          <col className={styles.valueWidth} />
        </colgroup>
        <thead className={metric === 'score' ? undefined : 'visually-hidden'}>
          <tr>
            <th scope="col" className={styles.position}>
              {text.columns.position}
            </th>
            <th scope="col">{text.columns.unit}</th>
            <th scope="col">
              <span className="visually-hidden">{metricName}</span>
              {metric === 'score' && <SegmentNames groups={units[0]?.groups ?? []} />}
            </th>
            <th scope="col" className={styles.value}>
              {metricName}
            </th>
          </tr>
        </thead>
        <tbody>
          {units.map((unit, index) => {
            const { value, maximum } = values[index] ?? { value: null, maximum: 1 }
            const style: BarStyle = {
              '--share': barLength((value ?? 0) / maximum),
              '--fraction': (middle ?? 0) / maximum,
            }
            return (
              <tr
                key={unit.key}
                data-row={unit.key}
                className={highlighted.includes(unit.key) ? styles.highlighted : ''}
              >
                <td className={styles.position}>{unit.position}</td>
                <th scope="row" className={styles.name}>
                  <Link
                    href={explainHref(unit.key)}
                    state={{ fromRanking: true }}
                    data-explain={unit.key}
                    onClick={() => noteOpened(unit.key)}
                  >
                    {unit.name}
                  </Link>
                </th>
                <td className={styles.track} style={style}>
                  {metric === 'score' ? (
                    <SegmentBar groups={unit.groups} tall />
                  ) : (
                    <span className={styles.bar} aria-hidden="true" />
                  )}
                  {metric !== 'score' && <span className={styles.median} aria-hidden="true" />}
                </td>
                <td className={styles.value}>{formatValue(value)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}
