import { categoryColour } from './chart-colours.ts'
import { toScatterTicks } from './scatter-ticks.ts'
import styles from './scatter-plot.module.css'

export interface ScatterDot {
  readonly key: string
  readonly name: string
  readonly x: number
  readonly y: number
  /** What the area of the dot stands for. */
  readonly volume: number
  /** In words, for the pointer. */
  readonly words: string
}

interface ScatterPlotProps {
  /** Read out in place of the picture. */
  readonly description: string
  readonly dots: readonly ScatterDot[]
  /** Keys of five at most, drawn in colour and named. */
  readonly picked: readonly string[]
  /** Keys of those that are named all the same. */
  readonly named: readonly string[]
  readonly xName: string
  readonly yName: string
  /** Drawn across, so that a dot lies in one of four quarters. */
  readonly middle: { readonly x: number; readonly y: number }
  /** What each quarter says, from the upper left in reading order. */
  readonly quarters: readonly [string, string, string, string]
  readonly formatShare: (share: number) => string
}

const width = 900
const height = 520
const edge = { left: 90, right: 30, top: 30, bottom: 60 }
const largest = 28

/** One dot a unit by two shares, as large as its volume, in four quarters around the medians. Plain SVG. */
export function ScatterPlot(props: ScatterPlotProps) {
  const { description, dots, picked, named, xName, yName, middle, quarters, formatShare } = props
  const xTicks = toScatterTicks(dots.map((dot) => dot.x))
  const yTicks = toScatterTicks(dots.map((dot) => dot.y))
  const between = (ticks: readonly number[], value: number) => {
    const [from, until] = [ticks[0] ?? 0, ticks.at(-1) ?? 1]
    return (value - from) / (until - from || 1)
  }
  const x = (value: number) => edge.left + between(xTicks, value) * (width - edge.left - edge.right)
  const y = (value: number) => height - edge.bottom - between(yTicks, value) * (height - edge.top - edge.bottom)
  const most = Math.max(1, ...dots.map(({ volume }) => volume))
  const radius = (volume: number) => Math.max(4, Math.sqrt(volume / most) * largest)
  const [left, right, top, bottom] = [edge.left + 6, width - edge.right - 6, edge.top + 14, height - edge.bottom - 8]
  // Small dots above large ones, picked ones above all.
  const ordered = dots.toSorted(
    (a, b) => Number(picked.includes(a.key)) - Number(picked.includes(b.key)) || b.volume - a.volume,
  )
  return (
    <svg className={styles.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={description}>
      {xTicks.map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={x(tick)} x2={x(tick)} y1={edge.top} y2={height - edge.bottom} />
          <text className={styles.xTick} x={x(tick)} y={height - edge.bottom + 20}>
            {formatShare(tick)}
          </text>
        </g>
      ))}
      {yTicks.map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={edge.left} x2={width - edge.right} y1={y(tick)} y2={y(tick)} />
          <text className={styles.yTick} x={edge.left - 8} y={y(tick) + 5}>
            {formatShare(tick)}
          </text>
        </g>
      ))}
      <text className={styles.axis} x={width / 2} y={height - 8} textAnchor="middle">
        {xName}
      </text>
      <text className={styles.axis} x={8} y={14}>
        {yName}
      </text>
      <line className={styles.middle} x1={x(middle.x)} x2={x(middle.x)} y1={edge.top} y2={height - edge.bottom} />
      <line className={styles.middle} x1={edge.left} x2={width - edge.right} y1={y(middle.y)} y2={y(middle.y)} />
      {quarters.map((words, index) => (
        <text
          key={words}
          className={styles.quarter}
          x={index % 2 === 0 ? left : right}
          y={index < 2 ? top : bottom}
          textAnchor={index % 2 === 0 ? 'start' : 'end'}
        >
          {words}
        </text>
      ))}
      {ordered.map((dot) => {
        const at = picked.indexOf(dot.key)
        return (
          <circle
            key={dot.key}
            className={at === -1 ? styles.dot : styles.picked}
            style={at === -1 ? undefined : { fill: categoryColour(at) }}
            cx={x(dot.x)}
            cy={y(dot.y)}
            r={radius(dot.volume)}
          >
            <title>{dot.words}</title>
          </circle>
        )
      })}
      {ordered
        .filter(({ key }) => picked.includes(key) || named.includes(key))
        .map((dot) => {
          const isRight = x(dot.x) > width * 0.7
          const away = radius(dot.volume) + 4
          return (
            <text
              key={dot.key}
              className={styles.name}
              x={x(dot.x) + (isRight ? -away : away)}
              y={y(dot.y) + 5}
              textAnchor={isRight ? 'end' : 'start'}
            >
              {dot.name}
            </text>
          )
        })}
    </svg>
  )
}
