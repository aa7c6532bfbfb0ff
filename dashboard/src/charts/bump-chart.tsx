import { categoryColour, linePatterns } from './chart-colours.ts'
import { LineLegend } from './line-legend.tsx'
import styles from './bump-chart.module.css'

export interface BumpLine {
  readonly key: string
  readonly name: string
  /** One for each column; null where it has none: a gap. */
  readonly positions: readonly (number | null)[]
}

interface BumpChartProps {
  /** Accessible name: the title of the figure. */
  readonly label: string
  /** Read out in place of the picture: whose lines are drawn, over what. */
  readonly description: string
  /** Each with its place along the axis, such as a number of days; parts: between columns that are not of one line. */
  readonly columns: readonly { readonly label: string; readonly at: number; readonly parts?: boolean }[]
  /** Five at most, in colour. */
  readonly picked: readonly BumpLine[]
  /** In grey, to see whom they passed. */
  readonly others: readonly BumpLine[]
  /** Of the axis, ascending: the first and the last position among them. */
  readonly ticks: readonly number[]
  readonly formatPosition: (position: number) => string
}

const width = 900
const edge = { left: 60, right: 60, top: 14, bottom: 40 }
const plotHeight = 400
/** As wide as a day is written. */
const labelWidth = 84

/** Positions over time, 1 on top: picked lines in colour and pattern, all others grey. Plain SVG. */
export function BumpChart(props: BumpChartProps) {
  const { label, description, columns, picked, others, ticks, formatPosition } = props
  const [best, worst] = [ticks[0] ?? 1, ticks.at(-1) ?? 1]
  const [from, until] = [columns[0]?.at ?? 0, columns.at(-1)?.at ?? 1]
  const x = (at: number) => edge.left + ((at - from) / (until - from || 1)) * (width - edge.left - edge.right)
  const y = (position: number) => edge.top + ((position - best) / (worst - best || 1)) * plotHeight
  const days = columns.filter(({ parts }) => parts !== true)
  const dotsOf = ({ positions }: BumpLine) =>
    positions.flatMap((position, index) => {
      const column = columns[index]
      return position === null || !column ? [] : [{ x: x(column.at), y: y(position), position, index }]
    })
  return (
    <div role="group" aria-label={label}>
      <LineLegend lines={picked} />
      <svg
        className={styles.chart}
        viewBox={`0 0 ${width} ${edge.top + plotHeight + edge.bottom}`}
        role="img"
        aria-label={description}
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <line className={styles.grid} x1={edge.left} x2={width - edge.right} y1={y(tick)} y2={y(tick)} />
            <text className={styles.tick} x={edge.left - 10} y={y(tick) + 5} textAnchor="end">
              {formatPosition(tick)}
            </text>
          </g>
        ))}
        {columns
          .filter(({ parts }) => parts === true)
          .map(({ at, label: name }) => (
            <g key={at}>
              <line className={styles.part} x1={x(at)} x2={x(at)} y1={edge.top} y2={edge.top + plotHeight} />
              <text className={styles.tick} x={x(at)} y={edge.top} textAnchor="middle">
                {name}
              </text>
            </g>
          ))}
        {days
          .filter(({ at }, index) => hasRoom(days.slice(index + 1), x, x(at)))
          .map((column) => (
            <text key={column.at} className={styles.column} x={x(column.at)} y={edge.top + plotHeight + 28}>
              {column.label}
            </text>
          ))}
        {others.map((line) => (
          <path key={line.key} className={styles.other} d={toPath(dotsOf(line))}>
            <title>{line.name}</title>
          </path>
        ))}
        {picked.map((line, index) => (
          <g key={line.key} style={{ color: categoryColour(index) }}>
            <path className={styles.line} d={toPath(dotsOf(line))} strokeDasharray={linePatterns[index] ?? '0'} />
            {dotsOf(line).map((dot) => (
              <circle key={dot.index} className={styles.dot} cx={dot.x} cy={dot.y} r="5">
                <title>
                  {line.name}: {formatPosition(dot.position)}
                </title>
              </circle>
            ))}
            {dotsOf(line)
              .slice(-1)
              .map((dot) => (
                <text key={dot.index} className={styles.tick} x={dot.x + 10} y={dot.y + 5}>
                  {formatPosition(dot.position)}
                </text>
              ))}
          </g>
        ))}
      </svg>
    </div>
  )
}

/** A label that would run into the next one gives way to it, so that the last always stands. */
function hasRoom(later: readonly { readonly at: number }[], x: (at: number) => number, own: number): boolean {
  return later.every(({ at }) => x(at) - own >= labelWidth)
}

/** A line through the dots; it begins anew after a column without one. */
function toPath(dots: readonly { readonly x: number; readonly y: number; readonly index: number }[]): string {
  return dots.map((dot, at) => `${dots[at - 1]?.index === dot.index - 1 ? 'L' : 'M'}${dot.x} ${dot.y}`).join('')
}
