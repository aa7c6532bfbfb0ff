import type { Language } from '../text/language.ts'

interface Named {
  readonly fullName: string
  readonly fullNameEn: string
}

/** With its type, as a heading or at the start of a sentence: Tỉnh Thanh Hóa; Thanh Hóa Province. */
export function nameOf({ fullName, fullNameEn }: Named, language: Language): string {
  const name = language === 'vi' ? fullName : fullNameEn
  return `${name.slice(0, 1).toLocaleUpperCase('vi')}${name.slice(1)}`
}

export interface NamedAgency {
  /** Official, in Vietnamese. */
  readonly name: string
  /** Null where no English rendering is known. */
  readonly nameEn: string | null
}

/** The name of an agency as text; where there is room, AgencyName shows the official one beside the English. */
export function agencyNameOf({ name, nameEn }: NamedAgency, language: Language): string {
  return language === 'vi' ? name : (nameEn ?? name)
}
