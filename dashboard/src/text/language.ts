import { createContext, useContext } from 'react'
import type { Catalogue, Language } from './catalogue.ts'

export { catalogue } from './catalogue.ts'
export type { Catalogue, Language } from './catalogue.ts'

/** The language of the page, given by its address: Vietnamese without a prefix, English under /en. */
export const LanguageContext = createContext<Language>('vi')

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

export function useText<Messages>(texts: Catalogue<Messages>): Messages {
  return texts[useLanguage()]
}
