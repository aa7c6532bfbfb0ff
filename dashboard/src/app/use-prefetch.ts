import { useQueryClient } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Filters } from '../filters/filters.ts'
import { screenKey } from '../filters/screen.ts'
import type { Screen } from '../filters/screen.ts'
import { useFilters } from '../filters/use-filters.ts'
import { asQuery } from '../graphql/as-query.ts'

async function askFirst(queryClient: QueryClient, screen: Screen, filters: Filters): Promise<void> {
  // It lies in the chunk that all screens share, so it costs no request of its own.
  const { firstQuestions } = await import('./first-questions.ts')
  for (const each of firstQuestions(screen, filters)) void queryClient.prefetchQuery(asQuery(each))
}

/**
 * Asks the first questions of a screen while its code is still on the way; the screen then finds the answers. Those of
 * the very first screen are under way before (begin.ts).
 */
export function usePrefetch(screen: Screen): void {
  const queryClient = useQueryClient()
  const { filters } = useFilters()
  const key = screenKey(screen)
  // An effect, since asking is one. Only for the way in: the screen itself asks when filters change.
  useEffect(() => {
    void askFirst(queryClient, screen, filters)
    // oxlint-disable-next-line react/exhaustive-deps -- screen is the key's, and filters are read once, on the way in
  }, [key, queryClient])
}
