import type { PageInfo } from '@motcua/kit/paging'
import type { RowOf } from '@motcua/kit/row-of'
import type { findFields } from './queries/find-fields.ts'
import type { findProcedures } from './queries/find-procedures.ts'
import type { listSources } from './queries/list-sources.ts'

export type ProcedureParent = RowOf<typeof findProcedures>

export type FieldParent = RowOf<typeof findFields>

/** A page of procedures, and how to count all that match: nothing is counted unless it is asked for. */
export interface ProcedureConnectionParent {
  edges: { cursor: string; node: ProcedureParent }[]
  nodes: ProcedureParent[]
  pageInfo: PageInfo
  count(): Promise<number>
}

/** Where the counted procedures were read; each count is a question of its own. */
export interface ProcedureCountsParent {
  readonly sources: readonly RowOf<typeof listSources>[]
}
