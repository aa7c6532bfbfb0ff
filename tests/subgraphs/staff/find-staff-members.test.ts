import { expect, test } from 'vitest'
import { findStaffMembers } from '../../../subgraphs/staff/src/queries/find-staff-members.ts'
import { compiledSql } from '../../_kit/compiled-sql.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'
import { aRegister, aStaffMember } from './a-staff-member.ts'

const database = await createTestDatabase()
const db = database.connectAs('staff')
await aRegister(database.db, { province_unit_id: 'p' })

test('the statement is as reviewed', async () => {
  await expect(compiledSql(findStaffMembers(db, ['a', 'b']))).toMatchFileSnapshot('sql/find-staff-members.sql')
})

test('a member is found with the account, one without has null in both of its parts', async () => {
  const account = { account_status: 'LOCKED', account_granted_on: '2025-07-01' } as const
  await aStaffMember(database.db, { id: 'x', code: 'CB-X', unit_id: 'c', province_unit_id: 'p', ...account })
  await aStaffMember(database.db, { id: 'y', code: 'CB-Y', unit_id: 'p', province_unit_id: 'p' })
  const members = await findStaffMembers(db, ['x', 'y', 'nobody']).execute()
  expect(members.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual([
    {
      id: 'x',
      code: 'CB-X',
      unitId: 'c',
      position: 'SPECIALIST',
      accountStatus: 'LOCKED',
      accountGrantedOn: '2025-07-01',
    },
    { id: 'y', code: 'CB-Y', unitId: 'p', position: 'SPECIALIST', accountStatus: null, accountGrantedOn: null },
  ])
})
