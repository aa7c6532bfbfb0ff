import type { Filters } from '../filters/filters.ts'
import { sourceOf } from '../filters/ranking-source.ts'
import type { RankingScreen } from '../filters/ranking-source.ts'
import type { Screen } from '../filters/screen.ts'

/** The pages, each by the name of its file without -page.tsx. */
export type PageName =
  | 'overview'
  | 'province-ranking'
  | 'province-explained'
  | 'unit-ranking'
  | 'unit-explained'
  | 'platform-ranking'
  | 'platform-explained'
  | 'province'
  | 'commune'
  | 'dossiers'
  | 'dossier'
  | 'quality'

/** Which page shows a screen; null: none, the address is unknown. */
export function pageOf(screen: Screen, filters: Pick<Filters, 'source'>): PageName | null {
  switch (screen.name) {
    case 'provinceRanking':
    case 'unitRanking':
    case 'agencyRanking':
      return rankingPageOf(screen, filters)
    case 'dossiers':
      return screen.code === null ? 'dossiers' : 'dossier'
    case 'unknown':
      return null
    case 'overview':
    case 'province':
    case 'commune':
    case 'quality':
      return screen.name
  }
}

function rankingPageOf(screen: RankingScreen, { source }: Pick<Filters, 'source'>): PageName {
  const isList = screen.explained === null
  if (sourceOf(screen, source) === 'platform') return isList ? 'platform-ranking' : 'platform-explained'
  if (screen.name === 'unitRanking') return isList ? 'unit-ranking' : 'unit-explained'
  return isList ? 'province-ranking' : 'province-explained'
}
