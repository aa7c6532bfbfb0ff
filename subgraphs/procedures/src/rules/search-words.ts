import { searchable } from '@motcua/kit/searchable'
import { nationalCodeOf } from '@motcua/kit/national-code'

/** The different words of a search, folded; a local procedure code looks for its national one. */
export function searchWords(text: string): string[] {
  const words = searchable(text).split(' ')
  return [...new Set(words.filter((word) => word !== '').map((word) => nationalCodeOf(word) ?? word))]
}
