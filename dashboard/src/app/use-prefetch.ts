import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { overviewQuestions } from '../features/overview/overview-questions.ts'
import { provinceQuestions } from '../features/province/province-questions.ts'
import type { Screen } from '../filters/screen.ts'
import { useFilters } from '../filters/use-filters.ts'

/** Asks the first questions of a screen while its code is still on the way; the screen then finds the answers. */
export function usePrefetch(screen: Screen): void {
  const queryClient = useQueryClient()
  const { filters } = useFilters()
  const code = screen.name === 'province' ? screen.code : null
  // An effect, since asking is one. Only for the way in: the screen itself asks when filters change.
  useEffect(() => {
    if (screen.name === 'overview') {
      const { captures, ranking, platform } = overviewQuestions(filters)
      void queryClient.prefetchQuery(ranking)
      void queryClient.prefetchQuery(captures)
      void queryClient.prefetchQuery(platform)
    }
    if (code !== null) {
      const { header, dossiers } = provinceQuestions(code, filters)
      void queryClient.prefetchQuery(header)
      void queryClient.prefetchQuery(dossiers)
    }
    // oxlint-disable-next-line react/exhaustive-deps -- filters are read once, on the way in
  }, [screen.name, code, queryClient])
}
