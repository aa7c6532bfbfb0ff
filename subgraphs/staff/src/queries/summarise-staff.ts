import type { ExpressionBuilder, Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** The tables of a summary, under the names that every query here gives them. */
interface SummaryTables {
  m: Database['staff.staff_member']
  r: Database['staff.register']
}

const groupColumns = ['m.position', 'r.origin', 'r.source', 'r.source_en', 'r.as_of'] as const

/** Members with a post; accounts granted, active and locked together; accounts in use; and where they come from. */
function measures({ fn }: ExpressionBuilder<SummaryTables, 'm' | 'r'>) {
  return [
    'm.position',
    'r.origin',
    'r.source',
    fn.coalesce('r.source_en', 'r.source').as('sourceEn'),
    'r.as_of as asOf',
    fn.countAll<number>().as('members'),
    fn.count<number>('m.account_status').as('accounts'),
    fn.countAll<number>().filterWhere('m.account_status', '=', 'ACTIVE').as('activeAccounts'),
  ] as const
}

/** One row per register and position that occurs in it: all staff there is. */
export function summariseStaff(db: Kysely<Database>) {
  return membersOfRegisters(db)
    .groupBy(['m.province_unit_id', ...groupColumns])
    .select((eb) => measures(eb))
    .orderBy('m.province_unit_id')
    .orderBy('m.position')
}

/**
 * One row per unit and position that occurs in it. A unit below a province counts the posts in it; a province counts
 * all posts of its register: those of its departments and those of its units.
 */
export function summariseStaffOfUnits(db: Kysely<Database>, unitIds: readonly string[]) {
  const ofUnits = membersOfRegisters(db)
    .where('m.unit_id', 'in', unitIds)
    .whereRef('m.unit_id', '<>', 'm.province_unit_id')
    .groupBy(['m.unit_id', ...groupColumns])
    .select('m.unit_id as unitId')
    .select((eb) => measures(eb))
  const ofProvinces = membersOfRegisters(db)
    .where('m.province_unit_id', 'in', unitIds)
    .groupBy(['m.province_unit_id', ...groupColumns])
    .select('m.province_unit_id as unitId')
    .select((eb) => measures(eb))
  return ofUnits.unionAll(ofProvinces).orderBy('unitId').orderBy('position')
}

function membersOfRegisters(db: Kysely<Database>) {
  return db
    .selectFrom('staff.staff_member as m')
    .innerJoin('staff.register as r', 'r.province_unit_id', 'm.province_unit_id')
}
