import { lazy, Suspense } from 'react'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { Skeleton } from '../components/query-state.tsx'
import { parseScreen } from '../filters/screen.ts'
import type { Screen } from '../filters/screen.ts'
import { NotFoundPage } from './not-found-page.tsx'
import { ScreenBoundary } from './screen-boundary.tsx'

const OverviewPage = lazy(async () => ({
  default: (await import('../features/overview/overview-page.tsx')).OverviewPage,
}))

const ProvincePage = lazy(async () => ({
  default: (await import('../features/province/province-page.tsx')).ProvincePage,
}))

/** Every screen is a chunk of its own. */
function pageOf(screen: Screen): ReactNode {
  switch (screen.name) {
    case 'overview':
      return <OverviewPage />
    case 'province':
      return <ProvincePage code={screen.code} />
    default:
      return <NotFoundPage />
  }
}

export function Screens() {
  const [path] = useLocation()
  const screen = parseScreen(path)
  return (
    <ScreenBoundary key={path}>
      <Suspense fallback={<Skeleton height="80vh" />}>{pageOf(screen)}</Suspense>
    </ScreenBoundary>
  )
}
