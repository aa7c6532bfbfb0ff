import type { Language } from '../text/language.ts'

export type AgencyLevel = 'department' | 'commune'

/** Which screen an address shows; the codes are as typed and may be unknown to the graph. */
export type Screen =
  | { readonly name: 'overview' }
  /** explained: the official code of the province whose points are laid open. */
  | { readonly name: 'provinceRanking'; readonly explained: string | null }
  /** The units below a province as the portal ranks them. agency, explained: agency codes such as H21 and H21.17. */
  | { readonly name: 'unitRanking'; readonly agency: string; readonly explained: string | null }
  /** The departments, or the communes, of the country or of one province. explained: an agency code. */
  | { readonly name: 'agencyRanking'; readonly level: AgencyLevel; readonly explained: string | null }
  | { readonly name: 'province'; readonly code: string }
  | { readonly name: 'commune'; readonly code: string }
  /** A list of dossiers; code: of the one that is laid open. */
  | { readonly name: 'dossiers'; readonly code: string | null }
  | { readonly name: 'quality' }
  | { readonly name: 'unknown' }

const code = '([A-Za-z0-9.-]{1,20})'
const provinceRankingPath = new RegExp(`^/rankings/province(?:/${code})?$`)
const unitRankingPath = new RegExp(`^/rankings/units/${code}(?:/${code})?$`)
const agencyRankingPath = new RegExp(`^/rankings/(department|commune)(?:/${code})?$`)
export const dossiersPath = '/dossiers'
const dossierPath = /^\/dossiers\/([\w.-]{1,60})$/
const unitPath = new RegExp(`^/([pc])/${code}$`)

/** Splits the language off an address: /en/p/38 is the page /p/38 in English. */
export function splitLanguage(path: string): { readonly language: Language; readonly path: string } {
  if (path === '/en') return { language: 'en', path: '/' }
  return path.startsWith('/en/') ? { language: 'en', path: path.slice(3) } : { language: 'vi', path }
}

/** path: without the language. A slash at the end is allowed. */
export function parseScreen(path: string): Screen {
  const trimmed = path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
  if (trimmed === '/') return { name: 'overview' }
  const ranking = provinceRankingPath.exec(trimmed)
  if (ranking) return { name: 'provinceRanking', explained: ranking[1] ?? null }
  const units = unitRankingPath.exec(trimmed)
  if (units) return { name: 'unitRanking', agency: units[1] ?? '', explained: units[2] ?? null }
  const agencies = agencyRankingPath.exec(trimmed)
  if (agencies) {
    const level = agencies[1] === 'department' ? 'department' : 'commune'
    return { name: 'agencyRanking', level, explained: agencies[2] ?? null }
  }
  const unit = unitPath.exec(trimmed)
  if (unit) return { name: unit[1] === 'p' ? 'province' : 'commune', code: unit[2] ?? '' }
  if (trimmed === '/quality') return { name: 'quality' }
  if (trimmed === dossiersPath) return { name: 'dossiers', code: null }
  const dossier = dossierPath.exec(trimmed)
  if (dossier) return { name: 'dossiers', code: dossier[1] ?? '' }
  return { name: 'unknown' }
}

/** The address without language and query. */
export function formatScreen(screen: Exclude<Screen, { name: 'unknown' }>): string {
  switch (screen.name) {
    case 'overview':
      return '/'
    case 'provinceRanking':
      return screen.explained === null ? '/rankings/province' : `/rankings/province/${screen.explained}`
    case 'unitRanking':
      return `/rankings/units/${[screen.agency, screen.explained].filter((part) => part !== null).join('/')}`
    case 'agencyRanking':
      return `/rankings/${[screen.level, screen.explained].filter((part) => part !== null).join('/')}`
    case 'province':
      return `/p/${screen.code}`
    case 'commune':
      return `/c/${screen.code}`
    case 'quality':
      return '/quality'
    case 'dossiers':
      return screen.code === null ? dossiersPath : `${dossiersPath}/${screen.code}`
  }
}

/** What makes a screen another one to the reader: a list and the explanation of one of its rows are two. */
export function screenKey(screen: Screen): string {
  return screen.name === 'unknown' ? screen.name : formatScreen(screen)
}
