import type { UnitSearchQuery } from '../../graphql/generated/graphql.ts'
import type { Language } from '../../text/language.ts'

export interface FoundUnit {
  readonly code: string
  readonly name: string
  /** The province of a commune, and the code, since names repeat. */
  readonly place: string
  readonly level: 'province' | 'commune'
}

interface Named {
  readonly fullName: string
  readonly fullNameEn: string
}

/** Provinces first. */
export function toFoundUnits(answer: UnitSearchQuery | undefined, language: Language): readonly FoundUnit[] {
  const nameIn = (unit: Named) => (language === 'vi' ? unit.fullName : unit.fullNameEn)
  const provinces = (answer?.provinces?.nodes ?? []).map((unit) => ({
    code: unit.code,
    name: nameIn(unit),
    place: unit.code,
    level: 'province' as const,
  }))
  const communes = (answer?.communes?.nodes ?? []).map((unit) => {
    const place = unit.parent ? `${nameIn(unit.parent)} · ${unit.code}` : unit.code
    return { code: unit.code, name: nameIn(unit), place, level: 'commune' as const }
  })
  return [...provinces, ...communes]
}

/** All units that match, shown or not. Null when neither count is known. */
export function countFound(answer: UnitSearchQuery | undefined): number | null {
  const counts = [answer?.provinces?.totalCount, answer?.communes?.totalCount].filter((count) => count !== undefined)
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0)
}
