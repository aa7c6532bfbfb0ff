import { BarChart } from './bar-chart.tsx'
import type { ChartProps } from './chart-points.ts'

/** Parts of a whole on top of each other, one bar a point. Fills its box. */
export function StackedBarChart(props: ChartProps) {
  return <BarChart {...props} stacked />
}
