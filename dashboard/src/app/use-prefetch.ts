import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { overviewQuestions } from '../features/overview/overview-questions.ts'
import type { Screen } from '../filters/screen.ts'
import { useFilters } from '../filters/use-filters.ts'

/** Asks the first questions of a screen while its code is still on the way; the screen then finds the answers. */
export function usePrefetch(screen: Screen): void {
  const queryClient = useQueryClient()
  const { filters } = useFilters()
  // An effect, since asking is one. Only for the way in: the screen itself asks when filters change.
  useEffect(() => {
    if (screen.name !== 'overview') return
    const { captures, ranking, platform } = overviewQuestions(filters)
    void queryClient.prefetchQuery(ranking)
    void queryClient.prefetchQuery(captures)
    void queryClient.prefetchQuery(platform)
    // oxlint-disable-next-line react/exhaustive-deps -- filters are read once, on the way in
  }, [screen.name, queryClient])
}
