import { useFormat } from '../../format/use-format.ts'
import { useText } from '../../text/language.ts'
import { rankingsText } from './rankings-text.ts'
import styles from './sparkline.module.css'
import { toSparkline } from './to-sparkline.ts'
import type { HistoryPoint } from './to-ranked-units.ts'

const width = 76
const height = 24

interface SparklineProps {
  readonly history: readonly HistoryPoint[]
  /** The captured day that is shown; its dot is the large one. */
  readonly shownDay: string | null
}

/** Published totals over the captured days, in the unit's own range. Hollow: the total differs from its groups that day. */
export function Sparkline({ history, shownDay }: SparklineProps) {
  const text = useText(rankingsText)
  const format = useFormat()
  const dots = toSparkline(history, shownDay, { width, height, edge: 4 })
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
      <path d={dots.map(({ x, y, begins }) => `${begins ? 'M' : 'L'}${x} ${y}`).join('')} className={styles.path} />
      {dots.map(({ x, y, stale, shown, key }) => (
        <circle
          key={key}
          cx={x}
          cy={y}
          r={shown ? 3.2 : 1.6}
          className={[stale ? styles.stale : styles.dot, shown && styles.shown].filter(Boolean).join(' ')}
        />
      ))}
    </svg>
  )
}
