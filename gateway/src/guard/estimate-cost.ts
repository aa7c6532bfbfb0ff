import { daysBetween } from '@motcua/kit/civil-day'
import {
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  isCompositeType,
  isListType,
  Kind,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'
import { type AskedOperation, fieldOf, fragmentsOf } from './asked-fields.ts'
import { leafCounter } from './count-leaves.ts'
import type { FieldCost } from './field-costs.ts'

/** Assumed length of a list without @listSize: such lists are short, for instance the reasons against a line. */
const handful = 10
/** Fields without fields below them, made and printed in the time of one object. */
const leavesOfObject = 10

/** What the fields around a selection set say of the lengths of the lists in it. */
interface Surroundings {
  /** The set is of a page: which of its fields are the list, and how long that is. */
  readonly page: { readonly fields: readonly string[]; readonly size: number } | null
  /** Civil days of the nearest period. */
  readonly days: number
  /** Units that the nearest level and province leave to be ranked. */
  readonly units: number
}

/**
 * What an operation costs before it runs: one for each object of the longest answer that it can have, one for every ten plain fields of an
 * object, and what the schemas add for fields that work hard. Lists multiply what is in them, down the tree; aliases add up. The days and
 * the parts of a period are counted.
 */
export function estimateCost(asked: AskedOperation, costs: ReadonlyMap<string, FieldCost>): number {
  const { schema, document, operation } = asked
  const fragments = fragmentsOf(document)
  const leavesOf = leafCounter(fragments)
  const known = new Map<string, number>()
  const variables = asked.variables

  const ofSet = (set: SelectionSetNode, parent: GraphQLNamedType | undefined, around: Surroundings): number =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + ofField(selection, parent, around)
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const name = selection.typeCondition?.name.value
        return sum + ofSet(selection.selectionSet, name === undefined ? parent : schema.getType(name), around)
      }
      return sum + ofFragment(selection.name.value, around)
    }, 0)

  // Fragments that spread fragments can stand for millions of fields: each is estimated once for each surrounding.
  const ofFragment = (name: string, around: Surroundings): number => {
    const key = JSON.stringify([name, around])
    const before = known.get(key)
    if (before !== undefined) return before
    const fragment = fragments.get(name)
    const cost = fragment ? ofSet(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), around) : 0
    known.set(key, cost)
    return cost
  }

  const ofField = (node: FieldNode, parent: GraphQLNamedType | undefined, around: Surroundings): number => {
    const name = node.name.value
    const definition = fieldOf(parent, name)
    if (definition === undefined) return 0
    const type = getNamedType(definition.type)
    const given = argumentsOf(node, definition, variables)
    const { weight = 0, list } = costs.get(`${parent?.name}.${name}`) ?? {}
    const size = list ? sizeOf(list, given) : handful
    const isPage = list !== undefined && list.sizedFields.length > 0
    const days = daysOf(given) ?? around.days
    const units = unitsOf(given) ?? around.units
    const items = around.page?.fields.includes(name)
      ? around.page.size
      : !isPage && (list !== undefined || isListType(getNullableType(definition.type)))
        ? Math.min(size, mostItems(name, given, { days, units }))
        : 1
    if (!isCompositeType(type) || node.selectionSet === undefined) return weight
    const within = { page: isPage ? { fields: list.sizedFields, size } : null, days, units }
    const leaves = Math.floor(leavesOf(node.selectionSet) / leavesOfObject)
    return weight + items * (1 + leaves + ofSet(node.selectionSet, type, within))
  }

  const around = { page: null, days: Infinity, units: Infinity }
  return Math.ceil(ofSet(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, around))
}

type Given = Readonly<Record<string, unknown>>

function argumentsOf(node: FieldNode, definition: GraphQLField<unknown, unknown>, variables: Given): Given {
  const given = (node.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables)])
  const defaults = definition.args.map(({ name, defaultValue }) => [name, defaultValue])
  const sent = Object.entries(Object.fromEntries(given)).filter(([, value]) => value !== undefined)
  return { ...Object.fromEntries(defaults), ...Object.fromEntries(sent) }
}

function sizeOf({ slicingArguments, assumedSize = handful }: NonNullable<FieldCost['list']>, given: Given): number {
  const sizes = slicingArguments.map((name) => given[name]).filter((size) => typeof size === 'number')
  return sizes.length > 0 ? Math.max(0, ...sizes) : assumedSize
}

/** Civil days of the period that a field is asked for. Null: it is asked for none. */
function daysOf({ period }: Given): number | null {
  if (typeof period !== 'object' || period === null) return null
  const { from, until } = period as { from?: unknown; until?: unknown }
  if (typeof from !== 'string' || typeof until !== 'string') return null
  const days = daysBetween(from, until)
  return Number.isFinite(days) ? Math.max(0, days) : null
}

const daysOfSpan: Readonly<Record<string, number>> = { WEEK: 7, HALF_MONTH: 14, MONTH: 28, QUARTER: 90, YEAR: 365 }

/** Fields that list days, parts of a period or ranked units have no more items than there are of these. */
function mostItems(name: string, { by }: Given, { days, units }: Pick<Surroundings, 'days' | 'units'>): number {
  if (name === 'byDay') return days
  // Parts at both ends may be cut.
  if (name === 'series') return Math.ceil(days / (daysOfSpan[String(by)] ?? 1)) + 1
  return name === 'entries' || name === 'unranked' ? units : Infinity
}

/** More than there are: 34 provinces since 2025, at most 168 communes in one of them. It is an estimate, and they may be divided again. */
const mostProvinces = 70
const mostUnitsOfProvince = 300

/** Units that a ranking can have. Null: nothing here says of which level it is. */
function unitsOf({ level, within }: Given): number | null {
  if (level === undefined || level === null) return null
  if (level === 'PROVINCE') return mostProvinces
  return typeof within === 'string' ? mostUnitsOfProvince : Infinity
}
