import { formatDay } from '../format/day.ts'
import { componentText } from '../text/component-text.ts'
import { inLanguage } from '../text/in-language.ts'
import type { Language } from '../text/language.ts'
import type { Provenance } from './provenance-mark.tsx'

/** What stands below a table in its file, so that the figures keep their source when they travel. */
export function toCsvNotes(title: string, provenance: Provenance, language: Language): readonly string[] {
  const text = componentText[language]
  const origin = provenance.origin === 'REAL' ? text.real : text.simulated
  const day = provenance.asOf === null ? text.noDay : text.asOf(formatDay(provenance.asOf, language))
  const source = inLanguage(language, provenance.source, provenance.sourceEn)
  return [title, `${origin}, ${day}`, `${text.source}: ${source}`]
}
