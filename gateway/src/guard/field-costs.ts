import { type ConstDirectiveNode, Kind, parse, valueFromASTUntyped } from 'graphql'
import { z } from 'zod'
import { introspectionLengths } from './introspection-lengths.ts'

/** What the schemas say of the cost of a field, by @cost and @listSize. */
export interface FieldCost {
  /** Of the field itself, once, whatever it lists. */
  readonly weight: number
  /** Absent: a list of a handful, or none. */
  readonly list?: ListSize
}

const listSize = z.object({
  /** The longest that the list is expected to be. */
  assumedSize: z.number().optional(),
  /** Arguments that say how long it is. */
  slicingArguments: z.array(z.string()).default([]),
  /** Fields of a page that are the list; empty: the field itself is. */
  sizedFields: z.array(z.string()).default([]),
})
export type ListSize = z.output<typeof listSize>

/** By `Type.field`; fields without either directive are absent. Those of introspection, which no schema declares, are there too. */
export function readFieldCosts(supergraphSdl: string): ReadonlyMap<string, FieldCost> {
  const costs = new Map<string, FieldCost>(
    Object.entries(introspectionLengths).map(([field, assumedSize]) => [
      field,
      { weight: 0, list: listSize.parse({ assumedSize }) },
    ]),
  )
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue
    for (const field of definition.fields ?? []) {
      const weight = argumentsOf(field.directives, 'cost')?.['weight']
      const list = argumentsOf(field.directives, 'listSize')
      if (weight === undefined && list === undefined) continue
      costs.set(`${definition.name.value}.${field.name.value}`, {
        weight: z.number().default(0).parse(weight),
        ...(list && { list: listSize.parse(list) }),
      })
    }
  }
  return costs
}

function argumentsOf(directives: readonly ConstDirectiveNode[] | undefined, name: string) {
  const found = directives?.find((directive) => directive.name.value === name)
  return (
    found &&
    Object.fromEntries((found.arguments ?? []).map((each) => [each.name.value, valueFromASTUntyped(each.value)]))
  )
}
