import { searchable } from '@motcua/kit/searchable'
import type { UnitType } from './full-name.ts'

/** What a search for units looks for; every text is folded by `searchable`. */
export interface UnitSearch {
  /** All that was typed: a part of a name, or the beginning of a code. */
  readonly whole: string
  /** What was typed beside the word of a type, where it holds one: ba dinh of "P. Ba Đình". */
  readonly named: { readonly name: string; readonly type: UnitType | null } | null
}

/** The word of a type before a name, in full or as it is abbreviated; null where no unit is of that type since 1 July 2025. */
const wordsBefore: readonly (readonly [RegExp, UnitType | null])[] = [
  [/^(?:tinh\s|t\.)\s*/, 'PROVINCE'],
  [/^(?:thanh pho\s|tp[.\s])\s*/, 'CITY'],
  [/^(?:xa\s|x\.)\s*/, 'COMMUNE'],
  [/^(?:phuong\s|p\.)\s*/, 'WARD'],
  [/^dac khu\s/, 'SPECIAL_ZONE'],
  [/^(?:quan\s|q\.|huyen\s|h\.|thi xa\s|tx[.\s]|thi tran\s|tt[.\s])\s*/, null],
  // TPHCM is written in one word.
  [/^tp(?=[a-z]{3}$)/, 'CITY'],
]

/** The word of a type after a name, as the platform and others render it in English. */
const wordsAfter: readonly (readonly [RegExp, UnitType])[] = [
  [/\sprovince$/, 'PROVINCE'],
  // Folded, city is citi.
  [/\sciti$/, 'CITY'],
  [/\scommune$/, 'COMMUNE'],
  [/\sward$/, 'WARD'],
  [/\sspecial zone$/, 'SPECIAL_ZONE'],
]

/** Null when nothing was typed. */
export function toUnitSearch(typed: string): UnitSearch | null {
  if (typed.trim() === '') return null
  // What folds to nothing, such as an apostrophe alone, is in no name; an empty text would be in all of them.
  const whole = searchable(typed) || typed.trim()
  for (const [word, type] of [...wordsBefore, ...wordsAfter]) {
    const name = whole.replace(word, '')
    if (name !== whole && name !== '') return { whole, named: { name, type } }
  }
  return { whole, named: null }
}
