import { expect, test } from 'vitest'
import { summariseStaff, summariseStaffOfUnits } from '../../../subgraphs/staff/src/queries/summarise-staff.ts'
import { compiledSql } from '../../_kit/compiled-sql.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'
import { aRegister, aStaffMember } from './a-staff-member.ts'

const database = await createTestDatabase()
const db = database.connectAs('staff')
await aRegister(database.db, { province_unit_id: 'p' })
await aRegister(database.db, {
  province_unit_id: 'q',
  origin: 'REAL',
  source: 'Một danh sách',
  source_en: 'A list',
  as_of: '2026-01-31',
})

const granted = (account_status: 'GRANTED' | 'ACTIVE' | 'LOCKED') => ({
  account_status,
  account_granted_on: '2025-07-01',
})
const inCommune = { unit_id: 'c', province_unit_id: 'p' }
await aStaffMember(database.db, { ...inCommune, ...granted('ACTIVE') })
await aStaffMember(database.db, { ...inCommune, ...granted('GRANTED') })
await aStaffMember(database.db, { ...inCommune, ...granted('LOCKED') })
await aStaffMember(database.db, { ...inCommune, position: 'UNIT_LEADER' })
await aStaffMember(database.db, { unit_id: 'p', province_unit_id: 'p', ...granted('ACTIVE') })
await aStaffMember(database.db, { unit_id: 'd', province_unit_id: 'q', ...granted('ACTIVE') })

const simulated = {
  origin: 'SIMULATED',
  source: 'Dữ liệu của phép thử',
  sourceEn: 'Dữ liệu của phép thử',
  asOf: '2025-07-31',
}
const listed = { origin: 'REAL', source: 'Một danh sách', sourceEn: 'A list', asOf: '2026-01-31' }
const leader = { position: 'UNIT_LEADER', members: 1, accounts: 0, activeAccounts: 0 }
const specialists = (members: number, accounts: number, activeAccounts: number) => ({
  position: 'SPECIALIST',
  members,
  accounts,
  activeAccounts,
})

test('the statements are as reviewed', async () => {
  await expect(compiledSql(summariseStaff(db))).toMatchFileSnapshot('sql/summarise-staff.sql')
  await expect(compiledSql(summariseStaffOfUnits(db, ['c', 'p']))).toMatchFileSnapshot(
    'sql/summarise-staff-of-units.sql',
  )
})

test('an account counts as soon as it is granted and stays counted when locked; in use is only the active one', async () => {
  expect(await summariseStaffOfUnits(db, ['c']).execute()).toEqual([
    { unitId: 'c', ...simulated, ...specialists(3, 3, 1) },
    { unitId: 'c', ...simulated, ...leader },
  ])
})

test('a province counts its departments and its communes, each once', async () => {
  expect(await summariseStaffOfUnits(db, ['p']).execute()).toEqual([
    { unitId: 'p', ...simulated, ...specialists(4, 4, 2) },
    { unitId: 'p', ...simulated, ...leader },
  ])
})

test('units asked for together are as asked for alone, and an unknown one has no row', async () => {
  const together = await summariseStaffOfUnits(db, ['p', 'nowhere', 'c', 'd', 'q']).execute()
  const alone = await Promise.all(['c', 'd', 'p', 'q'].map((id) => summariseStaffOfUnits(db, [id]).execute()))
  expect(together).toEqual(alone.flat())
})

test('all staff is the staff of all registers, each with where it is from', async () => {
  expect(await summariseStaff(db).execute()).toEqual([
    { ...simulated, ...specialists(4, 4, 2) },
    { ...simulated, ...leader },
    { ...listed, ...specialists(1, 1, 1) },
  ])
})
