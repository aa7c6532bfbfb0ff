import { expect, test } from 'vitest'
import { toAgencyRows, toLatest } from './to-agency-rows.ts'

type Agency = Parameters<typeof toAgencyRows>[0]['agencies'][number]

const agency = (code: string, name: string, overdue: number): Agency => ({
  code,
  name,
  nameEn: 'Land Registration Office, Thanh Hóa Province',
  kind: 'DEPARTMENT',
  codeBasis: 'PLATFORM',
  statistics: {
    received: { inPeriod: 50, online: 40 },
    resolved: { total: 40, late: 4 },
    inProgress: { total: overdue, overdue },
    onTimeRate: { numerator: 36, denominator: 40, value: 0.9, reason: null },
  },
})

const unit = (...agencies: Agency[]) => ({ agencies })

test('the name of the province is not repeated behind each of its agencies', () => {
  const rows = toAgencyRows(unit(agency('H56.16', 'Văn phòng Đăng ký đất đai - tỉnh Thanh Hóa', 9)), true)
  expect(rows[0]).toMatchObject({
    code: 'H56.16',
    name: 'Văn phòng Đăng ký đất đai',
    nameEn: 'Land Registration Office',
    figures: { late: 4, overdue: 9 },
  })
})

test('the agency that holds most of what is overdue stands out with its share', () => {
  const rows = toAgencyRows(unit(agency('a', 'A', 5), agency('b', 'B', 15), agency('c', 'C', 0)), true)
  expect(toLatest(rows)).toMatchObject({ row: { code: 'b' }, overdue: 15, share: 0.75 })
})

test('without an overdue dossier none stands out', () => {
  expect(toLatest(toAgencyRows(unit(agency('a', 'A', 0)), true))).toBeNull()
  expect(toLatest([])).toBeNull()
})

test('without figures an agency keeps its name', () => {
  expect(toAgencyRows(unit(agency('a', 'A', 5)), false)[0]).toMatchObject({ name: 'A', figures: null })
})
