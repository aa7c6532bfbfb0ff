import { groupedInOrderOf, inOrderOf } from '@motcua/kit/in-order-of'
import { loaderPer } from '@motcua/kit/loader-per'
import type { Page } from '@motcua/kit/paging'
import DataLoader from 'dataloader'
import type { Kysely } from 'kysely'
import type { Database } from './database.ts'
import { findStaffMembers } from './queries/find-staff-members.ts'
import { countStaffOfUnits, listStaffOfUnits } from './queries/list-staff-of-units.ts'
import { summariseStaffOfUnits } from './queries/summarise-staff.ts'

export type Loaders = ReturnType<typeof createLoaders>

/** One set per request: what is asked twice is read once, and what is asked together is read together. */
export function createLoaders(db: Kysely<Database>) {
  return {
    memberById: new DataLoader((ids: readonly string[]) => membersById(db, ids)),
    summaryOf: new DataLoader((unitIds: readonly string[]) => summariesOf(db, unitIds)),
    staffOf: loaderPer((page: Page) => new DataLoader((unitIds: readonly string[]) => staffOf(db, unitIds, page))),
    staffCountOf: new DataLoader((unitIds: readonly string[]) => staffCountsOf(db, unitIds)),
  }
}

async function membersById(db: Kysely<Database>, ids: readonly string[]) {
  return inOrderOf(ids, await findStaffMembers(db, ids).execute(), (member) => member.id)
}

async function summariesOf(db: Kysely<Database>, unitIds: readonly string[]) {
  return groupedInOrderOf(unitIds, await summariseStaffOfUnits(db, unitIds).execute(), (part) => part.unitId)
}

async function staffOf(db: Kysely<Database>, unitIds: readonly string[], page: Page) {
  return groupedInOrderOf(unitIds, await listStaffOfUnits(db, unitIds, page).execute(), (member) => member.unitId)
}

async function staffCountsOf(db: Kysely<Database>, unitIds: readonly string[]) {
  const counts = await countStaffOfUnits(db, unitIds).execute()
  return inOrderOf(unitIds, counts, (count) => count.unitId).map((row) => row?.count ?? 0)
}
