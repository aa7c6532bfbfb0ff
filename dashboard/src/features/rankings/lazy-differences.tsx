import { lazy, Suspense } from 'react'
import type { ComponentProps } from 'react'
import { Skeleton } from '../../components/query-state.tsx'
import type { BesidePanel as Beside } from './beside-panel.tsx'
import type { DifferencesPanel as Differences } from './differences-panel.tsx'

/** What stands below everything else comes after it. */
const LazyDifferences = lazy(async () => ({ default: (await import('./differences-panel.tsx')).DifferencesPanel }))
const LazyBeside = lazy(async () => ({ default: (await import('./beside-panel.tsx')).BesidePanel }))

export function DifferencesPanel(props: ComponentProps<typeof Differences>) {
  return (
    <Suspense fallback={<Skeleton height="12rem" />}>
      <LazyDifferences {...props} />
    </Suspense>
  )
}

export function BesidePanel(props: ComponentProps<typeof Beside>) {
  return (
    <Suspense fallback={<Skeleton height="24rem" />}>
      <LazyBeside {...props} />
    </Suspense>
  )
}
