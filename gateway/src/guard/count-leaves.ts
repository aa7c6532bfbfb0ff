import { type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql'

/** Counts the fields of an object that have none below them, aliases and fragments included. Each fragment is counted once. */
export function leafCounter(
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): (set: SelectionSetNode | undefined) => number {
  const known = new Map<string, number>()
  const ofFragment = (name: string): number => {
    const leaves = known.get(name) ?? ofSet(fragments.get(name)?.selectionSet)
    known.set(name, leaves)
    return leaves
  }
  const ofSet = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((leaves, selection) => {
      if (selection.kind === Kind.FIELD) return leaves + (selection.selectionSet === undefined ? 1 : 0)
      if (selection.kind === Kind.INLINE_FRAGMENT) return leaves + ofSet(selection.selectionSet)
      return leaves + ofFragment(selection.name.value)
    }, 0)
  return ofSet
}
