import type { Source } from './filters.ts'
import type { Screen } from './screen.ts'

export type RankingScreen = Extract<Screen, { readonly explained: unknown }>

export function isRankingScreen(screen: Screen): screen is RankingScreen {
  return 'explained' in screen
}

/** Whose ranking a screen shows. The portal has no list of all departments or communes of the country: those are the platform's. */
export function sourceOf(screen: RankingScreen, source: Source | null): Source {
  return screen.name === 'agencyRanking' ? 'platform' : (source ?? 'portal')
}
