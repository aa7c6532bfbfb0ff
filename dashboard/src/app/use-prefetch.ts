import { useQueryClient } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { overviewQuestions } from '../features/overview/overview-questions.ts'
import { provinceQuestions } from '../features/province/province-questions.ts'
import { prefetchRanking } from '../features/rankings/ranking-questions.ts'
import type { Filters } from '../filters/filters.ts'
import { screenKey } from '../filters/screen.ts'
import type { Screen } from '../filters/screen.ts'
import { useFilters } from '../filters/use-filters.ts'

function askFirst(queryClient: QueryClient, screen: Screen, filters: Filters): void {
  if (screen.name === 'overview') {
    const { captures, ranking, platform } = overviewQuestions(filters)
    void queryClient.prefetchQuery(ranking)
    void queryClient.prefetchQuery(captures)
    void queryClient.prefetchQuery(platform)
  }
  if (screen.name === 'province') {
    const { header, dossiers } = provinceQuestions(screen.code, filters)
    void queryClient.prefetchQuery(header)
    void queryClient.prefetchQuery(dossiers)
  }
  if (screen.name === 'provinceRanking' || screen.name === 'unitRanking') {
    prefetchRanking(queryClient, screen, filters)
  }
}

/** Asks the first questions of a screen while its code is still on the way; the screen then finds the answers. */
export function usePrefetch(screen: Screen): void {
  const queryClient = useQueryClient()
  const { filters } = useFilters()
  const key = screenKey(screen)
  // An effect, since asking is one. Only for the way in: the screen itself asks when filters change.
  useEffect(() => {
    askFirst(queryClient, screen, filters)
    // oxlint-disable-next-line react/exhaustive-deps -- screen is the key's, and filters are read once, on the way in
  }, [key, queryClient])
}
