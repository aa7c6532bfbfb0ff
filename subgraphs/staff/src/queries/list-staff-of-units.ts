import type { Page } from '@motcua/kit/paging'
import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { memberColumns } from './find-staff-members.ts'

/**
 * One row per staff member with a post in one of the units itself, in order of code; for each unit one more than the
 * page shows.
 */
export function listStaffOfUnits(db: Kysely<Database>, unitIds: readonly string[], { first, after }: Page) {
  let members = db.selectFrom('staff.staff_member as m').where('m.unit_id', 'in', unitIds)
  const [lastCode] = after ?? []
  if (lastCode !== undefined) members = members.where('m.code', '>', lastCode)
  return db
    .selectFrom(
      members
        .select(memberColumns)
        .select(({ fn }) =>
          fn
            .agg<number>('row_number')
            .over((over) => over.partitionBy('m.unit_id').orderBy('m.code'))
            .as('rank'),
        )
        .as('member'),
    )
    .where('member.rank', '<=', first + 1)
    .selectAll('member')
    .orderBy('member.unitId')
    .orderBy('member.code')
}

/** One row per unit in which somebody has a post; members with a post in the unit itself. */
export function countStaffOfUnits(db: Kysely<Database>, unitIds: readonly string[]) {
  return db
    .selectFrom('staff.staff_member as m')
    .where('m.unit_id', 'in', unitIds)
    .groupBy('m.unit_id')
    .select(({ fn }) => ['m.unit_id as unitId', fn.countAll<number>().as('count')])
}
