import type { PageInfo } from '@motcua/kit/paging'
import type { RowOf } from '@motcua/kit/row-of'
import type { findAgencies } from './queries/find-agencies.ts'
import type { findUnitsByCode } from './queries/find-units.ts'
import type { listUnitChanges } from './queries/list-unit-changes.ts'
import type { countUnitsByType } from './queries/list-units.ts'

/** A unit as it is on one civil day; the day goes down with it to parent, children and agencies. */
export type AdministrativeUnitParent = RowOf<typeof findUnitsByCode> & { readonly on: string }

/** A page of units, and how to count all that match: nothing is counted unless it is asked for. */
export interface AdministrativeUnitConnectionParent {
  edges: { cursor: string; node: AdministrativeUnitParent }[]
  nodes: AdministrativeUnitParent[]
  pageInfo: PageInfo
  counts(): Promise<Pick<RowOf<typeof countUnitsByType>, 'type' | 'count'>[]>
}

/** An event that ended units, with all of them. */
export type UnitChangeParent = RowOf<typeof listUnitChanges>

/** An agency, asked for on one civil day. */
export type AgencyParent = RowOf<typeof findAgencies> & { readonly on: string }

/** A page of agencies, with the words that all of them hold. */
export interface AgencyConnectionParent {
  edges: { cursor: string; node: AgencyParent }[]
  nodes: AgencyParent[]
  pageInfo: PageInfo
  readonly words: readonly string[]
}
