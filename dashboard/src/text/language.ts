import { createContext, useContext } from 'react'

export type Language = 'vi' | 'en'

/** The language of the page, given by its address: Vietnamese without a prefix, English under /en. */
export const LanguageContext = createContext<Language>('vi')

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

export type Catalogue<Messages> = Readonly<Record<Language, Messages>>

/** Both languages side by side. Vietnamese decides which messages there are; a missing or surplus English one is a type error. */
export function catalogue<Messages>(texts: { vi: Messages; en: NoInfer<Messages> }): Catalogue<Messages> {
  return texts
}

export function useText<Messages>(texts: Catalogue<Messages>): Messages {
  return texts[useLanguage()]
}
