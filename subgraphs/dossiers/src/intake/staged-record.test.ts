import { expect, test } from 'vitest'
import { createWorkingCalendar } from '../rules/working-calendar.ts'
import { readStoredMapping, toMapping } from './mapping.ts'
import { readDossier } from './read-dossier.ts'
import { stagedColumns, toStagedCells } from './staged-cells.ts'

const calendar = createWorkingCalendar({
  version: 'test',
  profile: 'usual',
  known: { from: '2024-01-01', until: '2027-01-01' },
  openings: [{ opens: 450, closes: 690 }],
  days: [],
})
const mapping = toMapping(readStoredMapping({}))
const names = Object.keys(stagedColumns).slice(5)
const line = {
  dossierCode: 'H56.102-250701-0001',
  revision: 1,
  procedureCode: '1.001193',
  status: 'PROCESSING',
  submittedAt: '2025-07-01T08:00:00+07:00',
  receivedAt: '2025-07-01T09:00:00+07:00',
  appointmentAt: '2025-07-03T17:00:00+07:00',
  competentAgency: 'H56.102',
}

function cellsOf(facts: object) {
  const { dossier, reasons } = readDossier({ ...line, ...facts }, mapping)
  const cells = toStagedCells(dossier, { calendar, limits: new Map() })
  expect(cells).toHaveLength(names.length)
  return { reasons, cell: (name: string) => cells[names.indexOf(name)] }
}

test('a line without a group has the hash that it had before a group could be told, so that it is known when it comes again', () => {
  const { cell } = cellsOf({})
  expect(cell('content_hash')).toBe('8b9db9c3e86af1fc3bcee39d7b71322951ccb5abfaa762c5dbed96f79e82934c')
  expect([cell('group_code'), cell('group_service')]).toEqual([null, null])
})

test('with a group it has another one, and with another service another again', () => {
  const hashes = [{}, { groupCode: 'LT-1' }, { groupCode: 'LT-2' }, { groupCode: 'LT-1', groupService: 'LAND_TAX' }]
  expect(new Set(hashes.map((facts) => cellsOf(facts).cell('content_hash')))).toHaveLength(4)
})

test('a group is told by its code, and by its service in any case of letters', () => {
  const { cell, reasons } = cellsOf({ groupCode: ' LT.H56/25-0001_a ', groupService: 'land_tax' })
  expect(reasons).toEqual([])
  expect([cell('group_code'), cell('group_service')]).toEqual(['LT.H56/25-0001_a', 'LAND_TAX'])
})

test.for([
  [{ groupCode: '038201012345' }, 'BAD_CODE', 'groupCode'],
  [{ groupCode: 'LT' }, 'BAD_CODE', 'groupCode'],
  [{ groupCode: 'LT 1' }, 'BAD_CODE', 'groupCode'],
  [{ groupCode: 'x'.repeat(61) }, 'BAD_CODE', 'groupCode'],
  [{ groupCode: ['LT-1'] }, 'BAD_VALUE', 'groupCode'],
  [{ groupCode: 'LT-1', groupService: 'WEDDING' }, 'UNKNOWN_VALUE', 'groupService'],
  [{ groupService: 'LAND_TAX' }, 'MISSING_FIELD', 'groupCode'],
] as const)('%j is refused: %s of %s', ([facts, code, field]) => {
  expect(cellsOf(facts).reasons).toMatchObject([{ code, field }])
})

test('a source names the group and its services as it likes, and a tombstone is part of none', () => {
  const own = toMapping(
    readStoredMapping({
      fields: { MaLT: 'groupCode', Loai: 'groupService' },
      codes: { groupService: { LT03: 'LAND_TAX' } },
    }),
  )
  const read = (facts: object) => readDossier({ ...line, ...facts }, own).dossier
  expect(read({ MaLT: 'LT-1', Loai: 'lt03' })).toMatchObject({ groupCode: 'LT-1', groupService: 'LAND_TAX' })
  expect(read({ MaLT: 'LT-1', deleted: true })).toMatchObject({ groupCode: null, groupService: null })
})
