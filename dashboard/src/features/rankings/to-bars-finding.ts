import type { Metric } from '../../filters/filters.ts'
import { toMetricValue } from './to-metric-value.ts'
import type { RankedUnit } from './to-ranked-units.ts'

/** The units in the order of one measure, highest first, those without it last; null when none has it. */
export function toBarsFinding<Unit extends RankedUnit>(units: readonly Unit[], metric: Metric) {
  const valueOf = (unit: Unit) => toMetricValue(unit, metric).value
  const ordered = units.toSorted((left, right) => (valueOf(right) ?? -1) - (valueOf(left) ?? -1))
  const known = ordered.filter((unit) => valueOf(unit) !== null)
  const [highest] = known
  const lowest = known.at(-1)
  if (!highest || !lowest) return null
  return {
    ordered,
    highest,
    lowest,
    highestValue: valueOf(highest),
    lowestValue: valueOf(lowest),
    maximum: toMetricValue(highest, metric).maximum,
  }
}
