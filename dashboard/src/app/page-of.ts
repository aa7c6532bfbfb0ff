import type { Screen } from '../filters/screen.ts'

/** The pages, each by the name of its file without -page.tsx. */
export type PageName =
  | 'overview'
  | 'province-ranking'
  | 'province-explained'
  | 'unit-ranking'
  | 'unit-explained'
  | 'province'
  | 'commune'
  | 'dossiers'
  | 'dossier'
  | 'quality'

/** Which page shows a screen; null: none, the address is unknown. */
export function pageOf(screen: Screen): PageName | null {
  switch (screen.name) {
    case 'provinceRanking':
      return screen.explained === null ? 'province-ranking' : 'province-explained'
    case 'unitRanking':
      return screen.explained === null ? 'unit-ranking' : 'unit-explained'
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
