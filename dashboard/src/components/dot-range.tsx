import { componentText } from '../text/component-text.ts'
import { useText } from '../text/language.ts'
import styles from './dot-range.module.css'
import { stackDots } from './stack-dots.ts'

export interface RangeDot {
  readonly key: string
  readonly name: string
  readonly value: number
  readonly text: string
}

interface DotRangeProps {
  /** Read out in place of the picture: how many, from where to where, the median. */
  readonly description: string
  readonly dots: readonly RangeDot[]
  readonly median: { readonly value: number; readonly text: string }
  /** Values and printed forms under the axis, ascending. */
  readonly ticks: readonly { readonly value: number; readonly text: string }[]
  readonly highlighted?: readonly string[]
  /** Across, where the picture is 640 wide; smaller for more units than provinces. */
  readonly dotSize?: number
}

const width = 640
const edge = 24
const axisHeight = 40

/** Near an end the words run inwards, so that they stay in the picture. */
function anchorAt(x: number): 'start' | 'middle' | 'end' {
  if (x < width / 4) return 'start'
  return x > (width * 3) / 4 ? 'end' : 'middle'
}

/** One dot a unit on a common axis with the median: shows the spread, which a mean hides. Plain SVG. */
export function DotRange({ description, dots, median, ticks, highlighted = [], dotSize = 13 }: DotRangeProps) {
  const text = useText(componentText)
  const from = ticks[0]?.value ?? 0
  const until = ticks.at(-1)?.value ?? 1
  const x = (value: number) => edge + ((value - from) / (until - from || 1)) * (width - 2 * edge)
  const stacked = stackDots(
    dots.map((dot) => ({ ...dot, x: x(dot.value) })),
    dotSize,
  )
  const levels = Math.max(4, ...stacked.map(({ level }) => level + 1))
  const base = 26 + (levels + 1) * dotSize
  return (
    <svg className={styles.strip} viewBox={`0 0 ${width} ${base + axisHeight}`} role="img" aria-label={description}>
      <line className={styles.axis} x1={edge} x2={width - edge} y1={base + 4} y2={base + 4} />
      {ticks.map((tick) => (
        <g key={tick.value}>
          <line className={styles.axis} x1={x(tick.value)} x2={x(tick.value)} y1={base + 4} y2={base + 10} />
          <text className={styles.tick} x={x(tick.value)} y={base + 27}>
            {tick.text}
          </text>
        </g>
      ))}
      <line className={styles.median} x1={x(median.value)} x2={x(median.value)} y1={18} y2={base + 10} />
      <text className={styles.medianText} x={x(median.value)} y={12} textAnchor={anchorAt(x(median.value))}>
        {text.median} {median.text}
      </text>
      {stacked.map((dot) => (
        <circle
          key={dot.key}
          className={highlighted.includes(dot.key) ? styles.highlighted : styles.dot}
          cx={dot.x}
          cy={base - dot.level * dotSize - 3}
          r={dotSize / 2 + (highlighted.includes(dot.key) ? 1 : -1)}
        >
          <title>
            {dot.name}: {dot.text}
          </title>
        </circle>
      ))}
    </svg>
  )
}
