/** One place on the horizontal axis and the values of all series there. A null value is a gap, never 0. */
export interface ChartPoint {
  readonly label: string
  readonly values: Readonly<Record<string, number | null>>
  /** Where the point lies when distances matter, such as a number of days; given for all points or for none. Lines alone. */
  readonly at?: number
  /** True for a point on a grey ground: a day on which nobody works. The figure says in words what grey means. */
  readonly shaded?: boolean
  /** True for a place between points that are not of one line: nothing stands there but its label. Lines alone, where distances matter. */
  readonly parts?: boolean
}

export interface ChartSeries {
  readonly key: string
  readonly name: string
  /** Which of the category colours; absent: by its order. For figures of several charts that share their colours. */
  readonly colour?: number
}

export interface ChartProps {
  /** Accessible name: the title of the figure. */
  readonly label: string
  readonly points: readonly ChartPoint[]
  readonly series: readonly ChartSeries[]
  /** A value as printed in tooltip and on the axis. */
  readonly formatValue: (value: number) => string
  /** Of the value axis; absent: from 0 for bars, around the values for lines. */
  readonly domain?: readonly [number, number]
  /** Of the value axis; absent: as the library chooses. Lines alone. */
  readonly ticks?: readonly number[]
  /** True for positions: 1 on top, whole numbers only. Lines alone. */
  readonly reversed?: boolean
}

/** What Recharts takes: one flat record per point. */
export type FlatPoint = Readonly<Record<string, string | number | null>>

export function toFlatPoints(points: readonly ChartPoint[]): FlatPoint[] {
  return points.map(({ label, values, at = null }) => ({ ...values, label, at }))
}

/** Width of the value axis from its longest label, since "4.500.000" is wider than a fixed margin. */
export function axisWidth(points: readonly ChartPoint[], formatValue: (value: number) => string): number {
  const values = points.flatMap((point) => Object.values(point.values)).filter((value) => value !== null)
  const longest = Math.max(3, ...values.map((value) => formatValue(value).length))
  return Math.ceil(longest * 7.5 + 14)
}
