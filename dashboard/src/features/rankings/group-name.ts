import { useText } from '../../text/language.ts'
import { groupText } from './group-text.ts'

/** The short name of a group for narrow columns; a group that no list names keeps the name of the scheme. */
export function useGroupName(): (group: { readonly code: string; readonly name: string }) => string {
  const text = useText(groupText)
  const known = new Map<string, string>(Object.entries(text.shortGroups))
  return ({ code, name }) => known.get(code) ?? name
}
