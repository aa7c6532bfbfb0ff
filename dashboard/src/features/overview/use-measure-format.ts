import type { Metric } from '../../filters/filters.ts'
import { useFormat } from '../../format/use-format.ts'
import { isRate } from './measure.ts'

/** Prints a value of a metric: a rate in percent, points with two decimals. */
export function useMeasureFormat(metric: Metric): (value: number | null) => string {
  const format = useFormat()
  return isRate(metric) ? (value) => format.rate(value) : format.points
}
