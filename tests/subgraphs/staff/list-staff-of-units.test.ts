import { expect, test } from 'vitest'
import { countStaffOfUnits, listStaffOfUnits } from '../../../subgraphs/staff/src/queries/list-staff-of-units.ts'
import { compiledSql } from '../../_kit/compiled-sql.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'
import { aRegister, aStaffMember } from './a-staff-member.ts'

const database = await createTestDatabase()
const db = database.connectAs('staff')
await aRegister(database.db, { province_unit_id: 'p' })
const posts = { p: ['01', '02'], c: ['05', '03', '04'], d: ['06'] }
for (const [unit_id, codes] of Object.entries(posts)) {
  for (const code of codes) await aStaffMember(database.db, { id: code, code, unit_id, province_unit_id: 'p' })
}

async function codesOf(unitIds: readonly string[], first: number, after: readonly string[] | null = null) {
  const members = await listStaffOfUnits(db, unitIds, { first, after }).execute()
  return members.map((member) => `${member.unitId} ${member.code}`)
}

test('the statements are as reviewed', async () => {
  await expect(compiledSql(listStaffOfUnits(db, ['c', 'd'], { first: 50, after: null }))).toMatchFileSnapshot(
    'sql/list-staff-of-units.sql',
  )
  await expect(compiledSql(listStaffOfUnits(db, ['c'], { first: 50, after: ['03'] }))).toMatchFileSnapshot(
    'sql/list-staff-of-units-after-a-cursor.sql',
  )
  await expect(compiledSql(countStaffOfUnits(db, ['c', 'd']))).toMatchFileSnapshot('sql/count-staff-of-units.sql')
})

test('every unit has its own page, in order of code, with one row more than is shown', async () => {
  expect(await codesOf(['c', 'd'], 1)).toEqual(['c 03', 'c 04', 'd 06'])
  expect(await codesOf(['c', 'd'], 2)).toEqual(['c 03', 'c 04', 'c 05', 'd 06'])
})

test('a page begins after the cursor', async () => {
  expect(await codesOf(['c'], 1, ['03'])).toEqual(['c 04', 'c 05'])
  expect(await codesOf(['c'], 1, ['05'])).toEqual([])
})

test('a province lists its departments, not its communes, and counts them so', async () => {
  expect(await codesOf(['p'], 50)).toEqual(['p 01', 'p 02'])
  expect(await countStaffOfUnits(db, ['p', 'nowhere']).execute()).toEqual([{ unitId: 'p', count: 2 }])
})
