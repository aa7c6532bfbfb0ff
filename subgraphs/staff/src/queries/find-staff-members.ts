import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** A staff member as a question answers it; the account is null in both parts or in none. */
export const memberColumns = [
  'm.id',
  'm.code',
  'm.unit_id as unitId',
  'm.position',
  'm.account_status as accountStatus',
  'm.account_granted_on as accountGrantedOn',
] as const

/** One row per known id. */
export function findStaffMembers(db: Kysely<Database>, ids: readonly string[]) {
  return db.selectFrom('staff.staff_member as m').where('m.id', 'in', ids).select(memberColumns)
}
