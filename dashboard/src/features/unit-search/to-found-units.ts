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

interface Named {
  readonly fullName: string
  readonly fullNameEn: string
}

/** Provinces first. A commune whose province is not known has no screen and is left out. */
export function toFoundUnits(answer: UnitSearchQuery | undefined, language: Language): readonly FoundUnit[] {
  const nameIn = (unit: Named) => (language === 'vi' ? unit.fullName : unit.fullNameEn)
  const provinces = (answer?.provinces?.nodes ?? []).map((unit) => ({
    code: unit.code,
    name: nameIn(unit),
    place: unit.code,
    provinceCode: unit.code,
    highlight: null,
  }))
  const communes = (answer?.communes?.nodes ?? []).flatMap((unit) => {
    if (!unit.parent) return []
    const place = `${nameIn(unit.parent)} · ${unit.code}`
    return [{ code: unit.code, name: nameIn(unit), place, provinceCode: unit.parent.code, highlight: unit.code }]
  })
  return [...provinces, ...communes]
}

/** All units that match, shown or not. Null when neither count is known. */
export function countFound(answer: UnitSearchQuery | undefined): number | null {
  const counts = [answer?.provinces?.totalCount, answer?.communes?.totalCount].filter((count) => count !== undefined)
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0)
}
