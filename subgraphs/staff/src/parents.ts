import type { PageInfo } from '@motcua/kit/paging'
import type { RowOf } from '@motcua/kit/row-of'
import type { findStaffMembers } from './queries/find-staff-members.ts'

/** A unit is known here by its id alone. */
export interface AdministrativeUnitParent {
  readonly id: string
}

export type StaffMemberParent = RowOf<typeof findStaffMembers>

/** A page of staff members, and how to count all of the unit: nothing is counted unless it is asked for. */
export interface StaffMemberConnectionParent {
  edges: { cursor: string; node: StaffMemberParent }[]
  nodes: StaffMemberParent[]
  pageInfo: PageInfo
  count(): Promise<number>
}
