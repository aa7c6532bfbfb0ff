import {
  buildSchema,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { readFileSync } from 'node:fs'

/** A number from 0 up to 1, the next one of a sequence that its seed gives. */
export type Chance = () => number

export const apiSchema: GraphQLSchema = buildSchema(
  readFileSync(new URL('../../gateway/api.graphql', import.meta.url), 'utf8'),
)

/** Values that clients send, by the type that they are for. */
const right: Readonly<Record<string, readonly string[]>> = {
  Int: ['1', '3', '50', '100', '200'],
  Float: ['0', '0.5', '80'],
  Boolean: ['true', 'false'],
  String: ['"Thanh Hóa"', '"đất đai"', '"%_\\"', '"\'; drop table x; --"'],
  ID: ['"38"', '"01"', '"14797"', '"H56"', '"H56.102"', '"1.001193"', '"38-20250701"', '"ho-tich"'],
  Date: ['"2025-07-01"', '"2025-07-31"', '"2025-08-01"', '"2025-01-01"', '"2026-01-01"', '"2026-10-10"'],
  DateTime: ['"2025-08-01T00:00:00+07:00"', '"2026-10-10T00:00:00Z"'],
}
/** Values that nobody should send. */
const wrong: Readonly<Record<string, readonly string[]>> = {
  Int: ['0', '-1', '1000', '2147483647'],
  Float: ['-1', '1e300'],
  String: ['""', `"${'x'.repeat(300)}"`, '"\\u0000"', '"\\ud800"'],
  ID: ['"nope"', '""', '"Thanh Hóa"', `"${'9'.repeat(300)}"`],
  Date: ['"1999-12-31"', '"9999-12-31"', '"0001-01-01"', '"2025-02-30"'],
  DateTime: ['"0001-01-01T00:00:00Z"', '"9999-12-31T23:59:59Z"', '"soon"'],
}
const shareOfWrong = 0.05

const pick = <Item>(chance: Chance, items: readonly Item[]): Item => {
  const item = items[Math.floor(chance() * items.length)]
  if (item === undefined) throw new Error('There is nothing to pick from.')
  return item
}

/** An operation that fits the schema: nested, with aliases, fragments in fragments, long lists and values of every kind. */
export function anyOperation(chance: Chance): string {
  const fragments: string[] = []
  const depth = 2 + Math.floor(chance() * 7)
  const query = apiSchema.getQueryType()
  if (!query) throw new Error('The schema has no queries.')
  const root = selection(chance, query, depth, fragments)
  return `query Any ${root} ${fragments.join(' ')}`
}

function selection(chance: Chance, type: GraphQLNamedType, depth: number, fragments: string[]): string {
  if (!isObjectType(type)) return '{ __typename }'
  const fields = Object.values(type.getFields())
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)))
  const many = 1 + Math.floor(chance() * 3)
  const chosen = Array.from({ length: many }, () => pick(chance, depth > 0 || leaves.length === 0 ? fields : leaves))
  const words = chosen.map((field, place) => asked(chance, field, place, { depth: depth - 1, fragments }))
  if (chance() > 0.15 || fragments.length > 8) return `{ __typename ${words.join(' ')} }`
  const name = `f${fragments.length}`
  fragments.push('')
  fragments[Number(name.slice(1))] = `fragment ${name} on ${type.name} { __typename ${words.join(' ')} }`
  return `{ ...${name} ...${name} }`
}

interface Below {
  readonly depth: number
  readonly fragments: string[]
}

function asked(
  chance: Chance,
  field: GraphQLField<unknown, unknown>,
  place: number,
  { depth, fragments }: Below,
): string {
  const given = field.args.filter((argument) => isRequired(argument) || chance() < 0.4)
  const words = given.map((argument) => `${argument.name}: ${valueOf(chance, argument.type)}`)
  const type = getNamedType(field.type)
  const below = isLeafType(type) ? '' : depth < 0 ? '{ __typename }' : selection(chance, type, depth, fragments)
  return `a${place}: ${field.name}${words.length > 0 ? `(${words.join(', ')})` : ''} ${below}`
}

const isRequired = ({ type, defaultValue }: GraphQLArgument | GraphQLInputField) =>
  isNonNullType(type) && defaultValue === undefined

function valueOf(chance: Chance, type: GraphQLInputType): string {
  if (isNonNullType(type)) return valueOf(chance, type.ofType)
  if (isListType(type)) {
    return `[${Array.from({ length: Math.floor(chance() * 4) }, () => valueOf(chance, type.ofType)).join(', ')}]`
  }
  if (isEnumType(type)) return pick(chance, type.getValues()).name
  if (isInputObjectType(type)) {
    const given = Object.values(type.getFields()).filter((field) => isRequired(field) || chance() < 0.2)
    return `{ ${given.map((field) => `${field.name}: ${valueOf(chance, field.type)}`).join(', ')} }`
  }
  return pick(chance, (chance() < shareOfWrong ? wrong : right)[type.name] ?? right[type.name] ?? ['null'])
}
