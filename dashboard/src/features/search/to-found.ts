import type { SearchQuery } from '../../graphql/generated/graphql.ts'
import type { Language } from '../../text/language.ts'

/** A row of the search, and the page that it opens. */
export interface Found {
  readonly kind: 'dossier' | 'province' | 'commune' | 'agency' | 'procedure'
  /** Of the page: of the unit of a People's Committee. */
  readonly code: string
  readonly name: string
  /** What tells it from others of its name: the province of a commune, and the code. */
  readonly place: string
}

interface Named {
  readonly fullName: string
  readonly fullNameEn: string
}

const dossierCode = /^[0-9A-Z.]{3,40}-\d{6}(\d{2})?-\d{3,7}$/

/** The dossier code that was typed; null for anything else. */
export function toDossierCode(words: string): string | null {
  const code = words.trim().toUpperCase()
  return dossierCode.test(code) ? code : null
}

/** The dossier of a code first, then provinces, communes, agencies and procedures. */
export function toFound(answer: SearchQuery | undefined, language: Language): readonly Found[] {
  const nameIn = (unit: Named) => (language === 'vi' ? unit.fullName : unit.fullNameEn)
  const dossiers = (answer?.dossier ? [answer.dossier] : []).map(({ code, procedure }): Found => ({
    kind: 'dossier',
    code,
    name: code,
    place: procedure?.name ?? '',
  }))
  const provinces = (answer?.provinces?.nodes ?? []).map((unit): Found => ({
    kind: 'province',
    code: unit.code,
    name: nameIn(unit),
    place: unit.code,
  }))
  const communes = (answer?.communes?.nodes ?? []).map((unit): Found => {
    const place = unit.parent ? `${nameIn(unit.parent)} · ${unit.code}` : unit.code
    return { kind: 'commune', code: unit.code, name: nameIn(unit), place }
  })
  const agencies = (answer?.agencies?.nodes ?? []).map((agency): Found => {
    const { code, kind, level, unit, name, nameEn } = agency
    const shown = { name: language === 'vi' ? name : (nameEn ?? name), place: code }
    if (kind !== 'PEOPLES_COMMITTEE' || !unit) return { kind: 'agency', code, ...shown }
    return { kind: level === 'PROVINCE' ? 'province' : 'commune', code: unit.code, ...shown }
  })
  const procedures = (answer?.procedures?.nodes ?? []).map(({ code, name }): Found => ({
    kind: 'procedure',
    code,
    name,
    place: code,
  }))
  const units = [...provinces, ...communes]
  // A committee opens the page of its unit: once is enough.
  const others = agencies.filter(({ kind, code }) => !units.some((unit) => unit.kind === kind && unit.code === code))
  return [...dossiers, ...units, ...others, ...procedures]
}

/** All that match, shown or not. Null when no count is known. */
export function countFound(answer: SearchQuery | undefined): number | null {
  const lists = [answer?.provinces, answer?.communes, answer?.agencies, answer?.procedures]
  const counts = lists.flatMap((list) => list?.totalCount ?? [])
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, answer?.dossier ? 1 : 0)
}
