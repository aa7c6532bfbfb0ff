import type { UnitSearchQuery } from '../../graphql/generated/graphql.ts'
import type { Language } from '../../text/language.ts'

export interface FoundUnit {
  readonly code: string
  readonly name: string
  /** The province of a commune, and the code, since names repeat. */
  readonly place: string
  /** The screen that shows it: its own province. */
  readonly provinceCode: string
  /** The commune to highlight there; null for a province. */
  readonly highlight: string | null
}

/** A commune whose province is not known has no screen and is left out. */
export function toFoundUnits(answer: UnitSearchQuery | undefined, language: Language): readonly FoundUnit[] {
  const nodes = answer?.administrativeUnits?.nodes ?? []
  return nodes.flatMap(({ code, name, fullName, fullNameEn, level, parent }): FoundUnit[] => {
    const shownName = language === 'vi' ? fullName : fullNameEn
    if (level === 'PROVINCE') return [{ code, name: shownName, place: code, provinceCode: code, highlight: null }]
    if (!parent) return []
    const province = language === 'vi' ? parent.fullName : parent.fullNameEn
    return [
      { code, name: shownName || name, place: `${province} · ${code}`, provinceCode: parent.code, highlight: code },
    ]
  })
}
