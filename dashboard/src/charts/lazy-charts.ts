import { lazy } from 'react'

/** The chart library comes with these, and only when the first of them is drawn. */
export const LazyLineChart = lazy(async () => ({ default: (await import('./line-chart.tsx')).LineChart }))
export const LazyBarChart = lazy(async () => ({ default: (await import('./bar-chart.tsx')).BarChart }))
export const LazyStackedBarChart = lazy(async () => ({
  default: (await import('./stacked-bar-chart.tsx')).StackedBarChart,
}))
