import { expect, test } from 'vitest'
import { simulateStaff, type StaffedUnit } from './simulate-staff.ts'

const province = { id: 'p', code: '38', level: 'PROVINCE', type: 'PROVINCE' } as const
const commune = (code: string, type = 'COMMUNE'): StaffedUnit => ({ id: `c${code}`, code, level: 'COMMUNE', type })
const units = [province, commune('14797', 'WARD'), commune('14845'), commune('15001')]

test('the same units and total give the same staff', () => {
  const once = [...simulateStaff(units, 700, '2025-07-31')]
  expect([...simulateStaff(units, 700, '2025-07-31')]).toEqual(once)
  expect(once.length).toBeGreaterThan(700)
})

test.each([700, 1999, 18_174])('%i published accounts are exactly as many, each staff code once', (total) => {
  const staff = [...simulateStaff(units, total, '2025-07-31')]
  expect(staff.filter((member) => member.account !== null)).toHaveLength(total)
  expect(new Set(staff.map((member) => member.code)).size).toBe(staff.length)
})

test('departments have a little over a fifth of the accounts', () => {
  const ofProvince = [...simulateStaff(units, 10_000, '2025-07-31')].filter(
    (member) => member.unitId === 'p' && member.account !== null,
  )
  expect(ofProvince).toHaveLength(2200)
})
