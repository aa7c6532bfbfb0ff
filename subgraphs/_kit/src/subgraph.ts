import { readFileSync } from 'node:fs'
import { buildSubgraphSchema } from '@apollo/subgraph'
import type { FastifyPluginAsync } from 'fastify'
import { type GraphQLSchema, Kind, parse } from 'graphql'
import type { Language } from './language.ts'
import { DateTimeScalar, DateScalar } from './scalars.ts'

/** What every subgraph knows of a request: who sends it, in which language it is answered, and which civil day it is. */
export interface RequestScope {
  /** The Authorization header as the client sent it; null when it sent none. Who that is says viewerOf. */
  readonly authorization: string | null
  /** Texts that the platform writes come in this language; official names stay as they are. */
  readonly language: Language
  /** Civil day in Asia/Ho_Chi_Minh, such as 2025-07-31. */
  readonly today: string
  /** Aborts when nobody waits for the answer any more. Absent: somebody always does. */
  readonly signal?: AbortSignal
}

/**
 * The rows of a list that is longer than an answer of the graph may be: some at a time, all from one snapshot. The question is checked before
 * the first rows come: BAD_USER_INPUT. Rows are plain JSON, so that they are the same from a process of its own.
 */
export type RowStream = (question: unknown, signal: AbortSignal) => AsyncGenerator<readonly object[]>

/** A subgraph as its host sees it, inside the gateway's process or in a process of its own. */
export interface Subgraph {
  readonly name: string
  readonly schema: GraphQLSchema
  /** A new one for every request: loaders live in it. */
  createContext(scope: RequestScope): object
  /** Addresses beside the graph, such as for streams; none when absent. */
  readonly routes?: FastifyPluginAsync
  /** Lists for the gateway's files, by name; none when absent. No client reaches them. */
  readonly rows?: Readonly<Record<string, RowStream>>
}

/** A resolver map as the generated types describe it; the schema decides which parts are needed. */
type ResolverMap = Parameters<typeof buildSubgraphSchema>[0] extends infer M
  ? M extends readonly (infer Module)[]
    ? Module extends { resolvers?: infer R }
      ? R
      : never
    : never
  : never

interface SubgraphParts {
  readonly name: string
  /** The subgraph's schema.graphql. */
  readonly schemaFile: URL
  readonly resolvers: object
  createContext(scope: RequestScope): object
  readonly routes?: FastifyPluginAsync
  readonly rows?: Readonly<Record<string, RowStream>>
}

/** Puts schema.graphql and resolvers together. Scalars are the same in every subgraph and come from here. */
export function buildSubgraph({ schemaFile, resolvers, ...parts }: SubgraphParts): Subgraph {
  const typeDefs = parse(readFileSync(schemaFile, 'utf8'))
  const declared = new Set(
    typeDefs.definitions.flatMap((d) => (d.kind === Kind.SCALAR_TYPE_DEFINITION ? [d.name.value] : [])),
  )
  const scalars = Object.fromEntries(
    [DateScalar, DateTimeScalar].filter((s) => declared.has(s.name)).map((s) => [s.name, s]),
  )
  const map: ResolverMap = { ...scalars, ...resolvers }
  return { ...parts, schema: buildSubgraphSchema([{ typeDefs, resolvers: map }]) }
}
