import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  valueFromASTUntyped,
} from 'graphql'

/** An operation that fits the schema, and the document that it stands in. */
export interface AskedOperation {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  /** As sent; absent ones have their defaults. */
  readonly variables: Readonly<Record<string, unknown>>
}

/** A field as an operation asks for it. */
export interface AskedField {
  readonly definition: GraphQLField<unknown, unknown>
  readonly node: FieldNode
  /** Where it stands in the answer. In a fragment: where the fragment stands first. */
  readonly path: readonly string[]
}

/** Every field of the operation. A fragment is gone through once, however often it is spread: what is nested can be written in a few bytes. */
export function askedFields({ schema, document, operation }: AskedOperation): AskedField[] {
  const fragments = fragmentsOf(document)
  const seen = new Set<string>()
  const found: AskedField[] = []
  const collect = (set: SelectionSetNode, parent: GraphQLNamedType | undefined, path: readonly string[]): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const definition = fieldOf(parent, selection.name.value)
        if (definition === undefined) continue
        const own = [...path, selection.alias?.value ?? selection.name.value]
        found.push({ definition, node: selection, path: own })
        if (selection.selectionSet) collect(selection.selectionSet, getNamedType(definition.type), own)
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const name = selection.typeCondition?.name.value
        collect(selection.selectionSet, name === undefined ? parent : schema.getType(name), path)
      } else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value)
        const fragment = fragments.get(selection.name.value)
        if (fragment) collect(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), path)
      }
    }
  }
  collect(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, [])
  return found
}

export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  )
}

/** Fields of the root type that stand in no schema. */
const metaFields = new Map([SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => [field.name, field]))

/** Undefined: __typename, which is in no type. */
export function fieldOf(
  parent: GraphQLNamedType | undefined,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  const meta = metaFields.get(name)
  if (meta !== undefined) return meta
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined
}

/** Variables as sent, with the defaults of those that were not. */
export function withDefaults(operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>) {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
  )
  return { ...Object.fromEntries(defaults), ...variables }
}
