import { useText } from '../../text/language.ts'
import { rankingsText } from './rankings-text.ts'

/** The short name of a group for narrow columns; a group that no list names keeps the name of the scheme. */
export function useGroupName(): (group: { readonly code: string; readonly name: string }) => string {
  const text = useText(rankingsText)
  const known = new Map<string, string>(Object.entries(text.shortGroups))
  return ({ code, name }) => known.get(code) ?? name
}
