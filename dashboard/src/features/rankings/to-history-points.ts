import type { BumpLine } from '../../charts/bump-chart.tsx'
import type { ChartPoint } from '../../charts/chart-points.ts'
import { dayNumber } from './day-number.ts'
import type { HistoryPoint, RankedUnit } from './to-ranked-units.ts'

/** One captured day with the units that were captured on it. */
export interface HistoryDay {
  readonly capturedOn: string
  /** By key of the unit; absent where it was not captured that day. */
  readonly units: ReadonlyMap<string, HistoryPoint>
}

/** Captured days of the units, oldest first. */
export function toHistoryDays(units: readonly RankedUnit[]): readonly HistoryDay[] {
  const days = new Set(units.flatMap(({ history }) => history.map(({ capturedOn }) => capturedOn)))
  return [...days].toSorted().map((capturedOn) => ({
    capturedOn,
    units: new Map(
      units.flatMap(({ key, history }) => {
        const point = history.find((each) => each.capturedOn === capturedOn)
        return point ? [[key, point] as const] : []
      }),
    ),
  }))
}

/** One line a unit over the captured days; a day on which a unit was not captured is a gap. */
export function toHistoryPoints(
  days: readonly HistoryDay[],
  units: readonly RankedUnit[],
  value: 'position' | 'total',
  formatDay: (day: string) => string,
): readonly ChartPoint[] {
  return days.map((day) => ({
    label: formatDay(day.capturedOn),
    at: dayNumber(day.capturedOn),
    values: Object.fromEntries(units.map(({ key }) => [key, day.units.get(key)?.[value] ?? null])),
  }))
}

/** The position of each unit on each of the days; a day on which it was not captured is a gap. */
export function toBumpLines(days: readonly HistoryDay[], units: readonly RankedUnit[]): readonly BumpLine[] {
  return units.map(({ key, name, history }) => ({
    key,
    name,
    positions: days.map(({ capturedOn }) => history.find((each) => each.capturedOn === capturedOn)?.position ?? null),
  }))
}

/** The five units of the list that stand first: what a history shows before anything is picked. */
export function firstFive(units: readonly RankedUnit[]): readonly string[] {
  return units.slice(0, 5).map(({ key }) => key)
}

/** The five units whose total changed most since the captured day before, whichever way. */
export function mostMoved(units: readonly RankedUnit[]): readonly string[] {
  return units
    .filter(({ movement }) => movement !== null)
    .toSorted((left, right) => Math.abs(right.movement?.points ?? 0) - Math.abs(left.movement?.points ?? 0))
    .slice(0, 5)
    .map(({ key }) => key)
}
