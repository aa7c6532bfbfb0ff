import { createContext, useContext } from 'react'
import { toCsvNotes } from '../components/csv-notes.ts'
import type { Provenance } from '../components/provenance-mark.tsx'
import { lastDayOf } from '../filters/period.ts'
import { formatDay } from '../format/day.ts'
import { formatInstant } from '../format/instant.ts'
import type { AppliedFactsFragment } from '../graphql/generated/graphql.ts'
import { useLanguage } from '../text/language.ts'
import type { Language } from '../text/language.ts'
import { trustText } from '../text/trust-text.ts'
import { trustSentence } from './trust-sentence.ts'

/** What the statistics of a screen are, for the cards and files below. Null: there are none, or they are not here yet. */
export const AppliedContext = createContext<AppliedFactsFragment | null>(null)

/** The block of an answer line by line: definition, unit and days, attribution, trust, when it was known, and the address of the view. */
export function appliedLines({ applied, trustReport }: AppliedFactsFragment, language: Language): readonly string[] {
  const text = trustText[language]
  const { definition, unitName, period, attribution, asKnownAt, address } = applied
  const days = [period.from, lastDayOf(period)].map((day) => formatDay(day, language)).join(' – ')
  return [
    definition,
    `${unitName}, ${days}; ${text.attributions[attribution]}`,
    trustSentence(trustReport, language),
    ...(asKnownAt === null ? [] : [text.asKnownAt(formatInstant(asKnownAt, language))]),
    text.address(address),
  ]
}

/** The block of the screen, for what has the same source: a page of the platform shows the portal's figures too. */
export function useApplied(provenance: Provenance): readonly string[] {
  const applied = useContext(AppliedContext)
  const language = useLanguage()
  return applied === null || applied.provenance.source !== provenance.source ? [] : appliedLines(applied, language)
}

/** Makes the notes below a table in its file: what it is, real or simulated, its source, and the block of the screen. */
export function useFileNotes(): (title: string, provenance: Provenance) => readonly string[] {
  const applied = useContext(AppliedContext)
  const language = useLanguage()
  return (title, provenance) => [
    ...toCsvNotes(title, provenance, language),
    ...(applied === null || applied.provenance.source !== provenance.source ? [] : appliedLines(applied, language)),
  ]
}
