import type { Metric } from '../../filters/filters.ts'
import type { RankedUnit } from './to-ranked-units.ts'

/** The value a ranking shows for a metric, and its maximum: points, or a share of at most 1. value: null when not captured. */
export function toMetricValue(
  unit: RankedUnit,
  metric: Metric,
): { readonly value: number | null; readonly maximum: number } {
  if (metric === 'onTime') return { value: unit.onTime?.ratio ?? null, maximum: 1 }
  const group = unit.groups.find(({ code }) => code === metric)
  return group ? { value: group.points, maximum: group.maximum } : { value: unit.total, maximum: unit.maximum }
}

/** The metric of the address where the ranking has it, else the total. */
export function toRankingMetric(metric: Metric, unit: RankedUnit | undefined, hasOnTime: boolean): Metric {
  if (metric === 'onTime') return hasOnTime ? metric : 'score'
  return unit?.groups.some(({ code }) => code === metric) ? metric : 'score'
}
