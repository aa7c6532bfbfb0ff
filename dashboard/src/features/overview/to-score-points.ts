import type { ChartPoint } from '../../charts/chart-points.ts'

export interface ScoreSeries {
  readonly key: string
  readonly name: string
  /** Totals by captured day; a day may be absent. */
  readonly totals: ReadonlyMap<string, number>
}

/** One point per captured day; a series without a total that day has a gap there. */
export function toScorePoints(
  days: readonly string[],
  series: readonly ScoreSeries[],
  labelOf: (day: string) => string,
): readonly ChartPoint[] {
  return days.map((day) => ({
    label: labelOf(day),
    values: Object.fromEntries(series.map(({ key, totals }) => [key, totals.get(day) ?? null])),
  }))
}
