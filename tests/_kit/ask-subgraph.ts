import { scopeOf } from '@motcua/kit/scope-of'
import type { Subgraph } from '@motcua/kit/subgraph'
import { type ExecutionResult, graphql } from 'graphql'

/** token: what the request brings in its Authorization header; absent: no header. */
export type Ask = (source: string, variables?: Record<string, unknown>, token?: string) => Promise<ExecutionResult>

/** Asks one subgraph without the gateway, as its host does: a new context for every operation. */
export function askSubgraph(subgraph: Subgraph, today = '2026-11-21'): Ask {
  return async (source, variableValues = {}, token) =>
    graphql({
      schema: subgraph.schema,
      source,
      variableValues,
      contextValue: subgraph.createContext({
        ...scopeOf(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        today,
      }),
    })
}
