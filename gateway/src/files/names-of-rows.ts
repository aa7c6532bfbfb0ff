import type { GraphQLDataSource } from '@apollo/gateway'
import { createContext } from '../gateway-context.ts'
import type { SubgraphHost } from '../subgraph-host.ts'

interface Entity {
  readonly __typename: string
  readonly [key: string]: string
}

/** Names by the key of their entity, each asked for once. */
export interface Names<Named> {
  load(keys: readonly string[]): Promise<void>
  of(key: string): Named | null
}

interface NamedEntity {
  /** The subgraph that owns the names. */
  readonly subgraph: string
  readonly type: string
  readonly key: string
  /** Fields that are asked for, the key not among them. */
  readonly fields: string
}

type Options = Parameters<GraphQLDataSource['process']>[0]
type OwnKind = Exclude<Options, { readonly incomingRequestContext: unknown }>['kind']
/** An operation of the gateway's own, that no client sent. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the library exports the type of its enumeration, and not the values
const ownOperation = 'loading schema' as OwnKind

/** How many entities one operation asks for. */
const mostAtOnce = 1000

/**
 * Names of entities as their own subgraph gives them, by the reference that every subgraph resolves for the graph. What a file names are
 * some thousands at most, whatever its length.
 */
export function createNames<Named extends object>(host: SubgraphHost, entity: NamedEntity): Names<Named> {
  const known = new Map<string, Named | null>()
  return {
    async load(keys) {
      const unknown = [...new Set(keys)].filter((key) => !known.has(key))
      for (let begin = 0; begin < unknown.length; begin += mostAtOnce) {
        const asked = unknown.slice(begin, begin + mostAtOnce)
        const found = await askFor<Named>(host, entity, asked)
        for (const [at, key] of asked.entries()) known.set(key, found[at] ?? null)
      }
    },
    of: (key) => known.get(key) ?? null,
  }
}

async function askFor<Named>(
  host: SubgraphHost,
  { subgraph, type, key, fields }: NamedEntity,
  keys: readonly string[],
): Promise<readonly (Named | null)[]> {
  const of: Entity[] = keys.map((value) => ({ __typename: type, [key]: value }))
  const query = `query NamesOfFile($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`
  const { data, errors } = await host.dataSourceOf(subgraph).process({
    kind: ownOperation,
    request: { query, variables: { of } },
    context: createContext(),
  })
  const [problem] = errors ?? []
  if (problem !== undefined) throw new Error(`${subgraph} gives no names: ${problem.message}`)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the fields are those that were asked for
  return (data?._entities ?? []) as readonly (Named | null)[]
}
