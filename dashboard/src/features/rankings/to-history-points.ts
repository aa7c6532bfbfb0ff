import type { BumpLine } from '../../charts/bump-chart.tsx'
import { dayNumber } from './day-number.ts'
import { toBrokenLine } from './to-broken-line.ts'
import type { DayPoint } from './to-broken-line.ts'
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

function hasNewRules(day: HistoryDay, before: HistoryDay): boolean {
  return [...day.units].some(([key, { scheme }]) => (before.units.get(key)?.scheme ?? scheme) !== scheme)
}

/** One line a unit over the captured days; a day on which a unit was not captured is a gap, and so is where other rules begin. */
export function toHistoryPoints(
  days: readonly HistoryDay[],
  units: readonly RankedUnit[],
  value: 'position' | 'total',
  { formatDay, gap }: { readonly formatDay: (day: string) => string; readonly gap: string },
): readonly DayPoint[] {
  return toBrokenLine(days, {
    labelOf: ({ capturedOn }) => formatDay(capturedOn),
    valuesOf: (day) => Object.fromEntries(units.map(({ key }) => [key, day.units.get(key)?.[value] ?? null])),
    isBroken: hasNewRules,
    gap,
  })
}

/** The position of each unit at each of the places; a day on which it was not captured is a gap. */
export function toBumpLines(places: readonly DayPoint[], units: readonly RankedUnit[]): readonly BumpLine[] {
  return units.map(({ key, name, history }) => ({
    key,
    name,
    positions: places.map(({ at }) => history.find(({ capturedOn }) => dayNumber(capturedOn) === at)?.position ?? null),
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
