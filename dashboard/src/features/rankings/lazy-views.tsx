import { lazy, Suspense } from 'react'
import type { ComponentProps } from 'react'
import { Skeleton } from '../../components/query-state.tsx'
import type { HistoryView as History } from './history-view.tsx'
import type { ScatterPanel as Scatter } from './scatter-panel.tsx'

/** Pictures that a reader of the table never sees come when they are chosen. */
const LazyScatter = lazy(async () => ({ default: (await import('./scatter-panel.tsx')).ScatterPanel }))
const LazyHistory = lazy(async () => ({ default: (await import('./history-view.tsx')).HistoryView }))

export function ScatterView(props: ComponentProps<typeof Scatter>) {
  return (
    <Suspense fallback={<Skeleton height="36rem" />}>
      <LazyScatter {...props} />
    </Suspense>
  )
}

export function HistoryView(props: ComponentProps<typeof History>) {
  return (
    <Suspense fallback={<Skeleton height="60rem" />}>
      <LazyHistory {...props} />
    </Suspense>
  )
}
