import { lazy, Suspense } from 'react'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { Skeleton } from '../components/query-state.tsx'
import type { Filters } from '../filters/filters.ts'
import { sourceOf } from '../filters/ranking-source.ts'
import type { RankingScreen } from '../filters/ranking-source.ts'
import { parseScreen, screenKey } from '../filters/screen.ts'
import type { Screen } from '../filters/screen.ts'
import { useFilters } from '../filters/use-filters.ts'
import { ScreenBoundary } from './screen-boundary.tsx'
import { usePrefetch } from './use-prefetch.ts'

const OverviewPage = lazy(async () => ({
  default: (await import('../features/overview/overview-page.tsx')).OverviewPage,
}))

const ProvincePage = lazy(async () => ({
  default: (await import('../features/province/province-page.tsx')).ProvincePage,
}))

const CommunePage = lazy(async () => ({
  default: (await import('../features/commune/commune-page.tsx')).CommunePage,
}))

const DossiersPage = lazy(async () => ({
  default: (await import('../features/dossiers/dossiers-page.tsx')).DossiersPage,
}))
const DossierPage = lazy(async () => ({
  default: (await import('../features/dossiers/dossier-page.tsx')).DossierPage,
}))

const QualityPage = lazy(async () => ({
  default: (await import('../features/quality/quality-page.tsx')).QualityPage,
}))

const ProvinceRankingPage = lazy(async () => ({
  default: (await import('../features/rankings/province-ranking-page.tsx')).ProvinceRankingPage,
}))
const ProvinceExplainedPage = lazy(async () => ({
  default: (await import('../features/rankings/province-explained-page.tsx')).ProvinceExplainedPage,
}))
const UnitRankingPage = lazy(async () => ({
  default: (await import('../features/rankings/unit-ranking-page.tsx')).UnitRankingPage,
}))
const UnitExplainedPage = lazy(async () => ({
  default: (await import('../features/rankings/unit-explained-page.tsx')).UnitExplainedPage,
}))

const PlatformRankingPage = lazy(async () => ({
  default: (await import('../features/rankings/platform-ranking-page.tsx')).PlatformRankingPage,
}))
const PlatformExplainedPage = lazy(async () => ({
  default: (await import('../features/rankings/platform-explained-page.tsx')).PlatformExplainedPage,
}))

const NotFoundPage = lazy(async () => ({ default: (await import('./not-found-page.tsx')).NotFoundPage }))

/** Every page is a chunk of its own; begin.ts has it fetched by the name of its file. */
function draw(screen: Screen, source: Filters['source']): ReactNode {
  switch (screen.name) {
    case 'overview':
      return <OverviewPage />
    case 'provinceRanking':
    case 'unitRanking':
    case 'agencyRanking':
      return drawRanking(screen, source)
    case 'province':
      return <ProvincePage code={screen.code} />
    case 'commune':
      return <CommunePage code={screen.code} />
    case 'dossiers':
      return screen.code === null ? <DossiersPage /> : <DossierPage code={screen.code} />
    case 'quality':
      return <QualityPage />
    case 'unknown':
      return <NotFoundPage />
  }
}

function drawRanking(screen: RankingScreen, source: Filters['source']): ReactNode {
  const { explained } = screen
  if (sourceOf(screen, source) === 'platform' || screen.name === 'agencyRanking') {
    return explained === null ? (
      <PlatformRankingPage screen={screen} />
    ) : (
      <PlatformExplainedPage screen={screen} code={explained} />
    )
  }
  if (screen.name === 'provinceRanking') {
    return explained === null ? <ProvinceRankingPage /> : <ProvinceExplainedPage code={explained} />
  }
  return explained === null ? (
    <UnitRankingPage agency={screen.agency} />
  ) : (
    <UnitExplainedPage within={screen.agency} agency={explained} />
  )
}

export function Screens() {
  const [path] = useLocation()
  const screen = parseScreen(path)
  const { filters } = useFilters()
  usePrefetch(screen)
  return (
    <ScreenBoundary key={screenKey(screen)}>
      <Suspense fallback={<Skeleton height="100vh" />}>{draw(screen, filters.source)}</Suspense>
    </ScreenBoundary>
  )
}
