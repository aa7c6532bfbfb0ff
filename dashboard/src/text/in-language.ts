import type { Language } from './language.ts'

/** Of a text that the graph gives in both languages, the one of the page. */
export function inLanguage<Text>(language: Language, vietnamese: Text, english: Text): Text {
  return language === 'vi' ? vietnamese : english
}
