import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { summariseStaffOfUnits } from '../../../subgraphs/staff/src/queries/summarise-staff.ts'
import { toSummary } from '../../../subgraphs/staff/src/rules/to-summary.ts'
import { propertyTestMillis } from '../../_kit/property-test-millis.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'

vi.setConfig({ testTimeout: propertyTestMillis })

const database = await createSeededDatabase()
const db = database.connectAs('staff')
const province = '38-20250701'
const members = await database.db
  .selectFrom('staff.staff_member')
  .select(['unit_id as unitId', 'province_unit_id as provinceUnitId', 'position', 'account_status as status'])
  .select('account_granted_on as grantedOn')
  .execute()
const unitIds = [...new Set(members.map((member) => member.unitId))]

const summaryOf = async (id: string) => toSummary(await summariseStaffOfUnits(db, [id]).execute())

test('all of Thanh Hoá has exactly the 18,174 accounts that were published', async () => {
  expect(await summaryOf(province)).toMatchObject({ accounts: 18_174, members: members.length })
})

test('the 166 communes and the province itself have staff, and nobody else', async () => {
  const communes = await database.db
    .selectFrom('administrative_units.unit_version')
    .where('parent_id', '=', province)
    .select('unit_id as id')
    .distinct()
    .execute()
  expect(communes).toHaveLength(166)
  expect(new Set(unitIds)).toEqual(new Set([province, ...communes.map((commune) => commune.id)]))
  expect(await summaryOf('40-20250701')).toBeNull()
})

test('a province is its departments and its communes, added up', async () => {
  const communes = await Promise.all(unitIds.filter((id) => id !== province).map(summaryOf))
  const departments = members.filter((member) => member.unitId === province).length
  expect((await summaryOf(province))?.members).toBe(
    departments + communes.reduce((sum, commune) => sum + (commune?.members ?? 0), 0),
  )
})

test('for any unit positions add up to members, who are not fewer than accounts, nor these than active accounts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...unitIds), async (id) => {
      const own = members.filter((member) => member.unitId === id || member.provinceUnitId === id)
      const summary = await summaryOf(id)
      expect(summary).toMatchObject({
        members: own.length,
        accounts: own.filter((member) => member.status !== null).length,
        activeAccounts: own.filter((member) => member.status === 'ACTIVE').length,
      })
      if (summary === null) return
      expect(summary.byPosition.reduce((sum, part) => sum + part.members, 0)).toBe(summary.members)
      expect(summary.members).toBeGreaterThanOrEqual(summary.accounts)
      expect(summary.accounts).toBeGreaterThanOrEqual(summary.activeAccounts)
    }),
    { seed: 38, numRuns: 60 },
  )
})

test('communes differ as they do in life: the largest has several times the accounts of the typical one', () => {
  const sizes = unitIds
    .filter((id) => id !== province)
    .map((id) => members.filter((member) => member.unitId === id && member.status !== null).length)
    .toSorted((a, b) => a - b)
  const typical = sizes[83] ?? 0
  expect(sizes[0]).toBeGreaterThan(18)
  expect(sizes.at(-1)).toBeGreaterThan(3 * typical)
})

test('about one account in 25 is locked, one in ten was never used, and none is granted after the day of the register', () => {
  const accounts = members.filter((member) => member.status !== null)
  const shareOf = (status: string) => accounts.filter((member) => member.status === status).length / accounts.length
  expect(shareOf('LOCKED')).toBeCloseTo(0.04, 2)
  expect(shareOf('GRANTED')).toBeCloseTo(0.1, 2)
  expect(accounts.filter((member) => (member.grantedOn ?? '9') > '2025-07-31')).toEqual([])
  expect(members.length - accounts.length).toBeGreaterThan(1000)
})
