import Negotiator from 'negotiator'

/** The languages that the platform writes in. */
export type Language = 'vi' | 'en'

/**
 * The language that a client prefers by its Accept-Language header, of those that the platform writes in. Vietnamese when it prefers none
 * of them or sends no header.
 */
export function languageOf(acceptLanguage: string | undefined): Language {
  const preferred = new Negotiator({ headers: { 'accept-language': acceptLanguage } }).language(['vi', 'en'])
  return preferred === 'en' ? 'en' : 'vi'
}
