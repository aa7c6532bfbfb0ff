import { useLocation, useSearch } from 'wouter'
import { defaultFilters, formatFilters, parseFilters } from './filters.ts'
import type { Dropped, Filters } from './filters.ts'
import { isRankingScreen } from './ranking-source.ts'
import { dossiersPath, formatScreen } from './screen.ts'
import type { Screen } from './screen.ts'

interface FiltersInUse {
  readonly filters: Filters
  readonly dropped: readonly Dropped[]
  /** Another look at the same screen. Looks that a reader would not walk back through replace the entry in the history. */
  readonly change: (changed: Partial<Filters>, options?: { readonly replace?: boolean }) => void
  /** The address of the same screen looked at otherwise. */
  readonly hrefWith: (changed: Partial<Filters>) => string
  /**
   * The address of a screen; period, capture, peer group, selection and on-time definition go along, and between rankings their source and
   * what it is of. Views and orders of this screen do not.
   */
  readonly hrefTo: (screen: Exclude<Screen, { name: 'unknown' }>, changed?: Partial<Filters>) => string
}

/** What changes without another page of the list. */
const withinPage: ReadonlySet<string> = new Set(['sel', 'hl', 'metric', 'view', 'sim', 'diff'])

/** The only client state of the dashboard: read from the address once, here. */
export function useFilters(): FiltersInUse {
  const [path, navigate] = useLocation()
  const { filters, dropped } = parseFilters(useSearch(), path === dossiersPath)
  const { period, capture, group, sel, def, source, cal, compare, within } = filters
  // Another look at a list begins at its first page: a place in one is none in another.
  const { after: _, ...list } = filters.list
  const hrefWith = (changed: Partial<Filters>) => {
    const keepsPage = Object.keys(changed).every((name) => withinPage.has(name))
    const page = keepsPage ? filters.page : defaultFilters.page
    return `${path}${formatFilters({ ...filters, list, page, ...changed })}`
  }
  return {
    filters,
    dropped,
    hrefWith,
    change: (changed, { replace = false } = {}) => navigate(hrefWith(changed), { replace }),
    hrefTo: (screen, changed = {}) => {
      const ofRanking = isRankingScreen(screen) ? { source, cal, compare, within } : {}
      const kept = { ...defaultFilters, period, capture, group, sel, def, ...ofRanking }
      return `${formatScreen(screen)}${formatFilters({ ...kept, ...changed })}`
    },
  }
}
