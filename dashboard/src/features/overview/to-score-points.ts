import type { ChartPoint } from '../../charts/chart-points.ts'

export interface ScoreSeries {
  readonly key: string
  readonly name: string
  /** Totals by captured day; a day may be absent. */
  readonly totals: ReadonlyMap<string, number>
  /** Which of the category colours. */
  readonly colour?: number
}

const millisecondsADay = 86_400_000

/** One point per captured day, as far apart as the days are; a series without a total that day has a gap there. */
export function toScorePoints(
  days: readonly string[],
  series: readonly ScoreSeries[],
  labelOf: (day: string) => string,
): readonly ChartPoint[] {
  return days.map((day) => ({
    label: labelOf(day),
    at: Date.parse(day) / millisecondsADay,
    values: Object.fromEntries(series.map(({ key, totals }) => [key, totals.get(day) ?? null])),
  }))
}
