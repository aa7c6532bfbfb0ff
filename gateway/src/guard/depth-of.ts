import { Kind, type SelectionSetNode } from 'graphql'
import { type AskedOperation, fragmentsOf } from './asked-fields.ts'

/** How many fields deep an operation goes: 1 for root fields that have none below them. Each fragment is measured once. */
export function depthOf({ document, operation }: Pick<AskedOperation, 'document' | 'operation'>): number {
  const fragments = fragmentsOf(document)
  const known = new Map<string, number>()
  const ofSet = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((deepest, selection) => {
      if (selection.kind === Kind.FIELD) return Math.max(deepest, 1 + ofSet(selection.selectionSet))
      if (selection.kind === Kind.INLINE_FRAGMENT) return Math.max(deepest, ofSet(selection.selectionSet))
      return Math.max(deepest, ofFragment(selection.name.value))
    }, 0)
  const ofFragment = (name: string): number => {
    const depth = known.get(name) ?? ofSet(fragments.get(name)?.selectionSet)
    known.set(name, depth)
    return depth
  }
  return ofSet(operation.selectionSet)
}
