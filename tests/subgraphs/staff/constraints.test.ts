import { expect, test } from 'vitest'
import { createTestDatabase } from '../../_kit/test-database.ts'
import { aRegister, aStaffMember } from './a-staff-member.ts'

const { db } = await createTestDatabase()
await aRegister(db, { province_unit_id: 'p' })
await aRegister(db, { province_unit_id: 'q' })
const post = { unit_id: 'c', province_unit_id: 'p' }

test('an account has both a status and the day it was granted, or there is none', async () => {
  const whole = 'staff_member_account_whole'
  await expect(aStaffMember(db, { ...post, account_status: 'ACTIVE' })).rejects.toThrow(whole)
  await expect(aStaffMember(db, { ...post, account_granted_on: '2025-07-01' })).rejects.toThrow(whole)
  await expect(
    aStaffMember(db, { ...post, account_status: 'ACTIVE', account_granted_on: '2025-07-01' }),
  ).resolves.toBeUndefined()
})

test('a staff code is borne once in a province, and again in another', async () => {
  await aStaffMember(db, { ...post, id: 'first', code: 'CB-1' })
  await expect(aStaffMember(db, { ...post, id: 'second', code: 'CB-1' })).rejects.toThrow(
    'staff_member_code_unique_in_province',
  )
  await expect(
    aStaffMember(db, { unit_id: 'q', province_unit_id: 'q', id: 'third', code: 'CB-1' }),
  ).resolves.toBeUndefined()
})

test('nobody is recorded without a register that says where the record is from', async () => {
  await expect(aStaffMember(db, { unit_id: 'r', province_unit_id: 'r' })).rejects.toThrow('staff_member_register_fkey')
})
