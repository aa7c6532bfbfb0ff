import type { ChartPoint } from '../../charts/chart-points.ts'
import { dayNumber } from './day-number.ts'

/** A place along captured days, or between two of them. */
export type DayPoint = ChartPoint & { readonly at: number }

interface BrokenLine<Day> {
  readonly labelOf: (day: Day) => string
  readonly valuesOf: (day: Day) => ChartPoint['values']
  /** Whether other rules hold than on the day before it. */
  readonly isBroken: (day: Day, before: Day) => boolean
  /** What stands at the gap. */
  readonly gap: string
}

/** Places along captured days. Where other rules begin, a place without values stands between, so that no line leads across. */
export function toBrokenLine<Day extends { readonly capturedOn: string }>(
  days: readonly Day[],
  { labelOf, valuesOf, isBroken, gap }: BrokenLine<Day>,
): readonly DayPoint[] {
  return days.flatMap((day, index): DayPoint[] => {
    const point = { label: labelOf(day), at: dayNumber(day.capturedOn), values: valuesOf(day) }
    const before = days[index - 1]
    if (!before || !isBroken(day, before)) return [point]
    const none = Object.fromEntries(Object.keys(point.values).map((key) => [key, null]))
    return [{ label: gap, at: (dayNumber(before.capturedOn) + point.at) / 2, values: none, parts: true }, point]
  })
}
