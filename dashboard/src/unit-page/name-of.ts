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
