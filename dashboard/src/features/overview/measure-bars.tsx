import { BarCell } from '../../components/bar-cell.tsx'
import type { Metric } from '../../filters/filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { componentText } from '../../text/component-text.ts'
import { useText } from '../../text/language.ts'
import { knownValues, median } from './measure.ts'
import type { Measured } from './measure.ts'
import styles from './overview.module.css'
import { ProvinceLink } from './province-link.tsx'
import { keyOf } from './ranking.ts'
import { useMeasureFormat } from './use-measure-format.ts'

interface MeasureBarsProps {
  /** Largest first. */
  readonly measured: readonly Measured[]
  readonly metric: Metric
}

/** Bars from 0, the largest at the full length, with the median as a tick. */
export function MeasureBars({ measured, metric }: MeasureBarsProps) {
  const words = useText(componentText)
  const format = useFormat()
  const formatValue = useMeasureFormat(metric)
  const values = knownValues(measured)
  const largest = Math.max(...values) || 1
  const middle = median(values)
  return (
    <>
      <p className={styles.more}>
        {words.median}: {formatValue(middle)}
      </p>
      <ol className={styles.bars}>
        {measured.map(({ entry, value }, index) => (
          <li key={keyOf(entry)}>
            <span className={styles.rank}>{format.count(index + 1)}</span>
            <ProvinceLink entry={entry} />
            {value === null ? (
              <span>{words.noValue}</span>
            ) : (
              <BarCell
                share={value / largest}
                text={formatValue(value)}
                tick={middle === null ? null : middle / largest}
              />
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
