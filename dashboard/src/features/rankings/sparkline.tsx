import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { rankingsText } from './rankings-text.ts'
import styles from './sparkline.module.css'
import { toSparkline } from './to-sparkline.ts'
import type { HistoryPoint } from './to-ranked-units.ts'

const width = 84
const height = 24

/** Published totals over the captured days, in the unit's own range. Hollow: the total differs from its groups that day. */
export function Sparkline({ history }: { readonly history: readonly HistoryPoint[] }) {
  const text = useText(rankingsText)
  const format = useFormat()
  const dots = toSparkline(history, { width, height, edge: 4 })
  const words = history.map(({ capturedOn, total, stale }) =>
    [`${format.day(capturedOn)} ${format.points(total)}`, stale && `(${text.stale})`].filter(Boolean).join(' '),
  )
  return (
    <svg
      className={styles.line}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={text.historyOf(words.join('; '))}
    >
      <title>{words.join('\n')}</title>
      <polyline points={dots.map(({ x, y }) => `${x},${y}`).join(' ')} className={styles.path} />
      {dots.map(({ x, y, stale, last, key }) => (
        <circle
          key={key}
          cx={x}
          cy={y}
          r={last ? 3 : 1.6}
          className={stale ? styles.stale : last ? styles.last : styles.dot}
        />
      ))}
    </svg>
  )
}
