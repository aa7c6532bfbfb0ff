import { expect, test } from 'vitest'
import { createWorkingCalendar } from '../rules/working-calendar.ts'
import { readStoredMapping, toMapping } from './mapping.ts'
import { readDossier } from './read-dossier.ts'
import { stagedColumns, toStagedLine } from './staged-record.ts'
import { toStagedRecord } from './to-staged-record.ts'

const calendar = createWorkingCalendar({
  version: 'test',
  profile: 'usual',
  known: { from: '2024-01-01', until: '2027-01-01' },
  openings: [{ opens: 450, closes: 690 }],
  days: [],
})
const mapping = toMapping(readStoredMapping({}))
const arrivedAt = Date.parse('2025-07-10T00:00:00Z')
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
  const { dossier, reasons } = readDossier({ ...line, ...facts }, mapping, arrivedAt)
  const staged = { lineNumber: 1, line: null, encoding: 'UTF8', bytes: 0, reasons } as const
  const cells = toStagedLine(toStagedRecord(staged, dossier, { calendar, limits: new Map() }), '38\t1\t')
    .trimEnd()
    .split('\t')
  expect(cells).toHaveLength(stagedColumns.length)
  return { reasons, cell: (name: string) => cells[stagedColumns.indexOf(name)] }
}

test('equal content has an equal hash, however and whenever it was sent', () => {
  const hashes = [{}, { channel: 'DIRECT' }, { status: '4' }, { submittedAt: '2025-07-01T01:00:00Z' }]
  expect(new Set(hashes.map((facts) => cellsOf(facts).cell('content_hash')))).toHaveLength(1)
  expect([cellsOf({}).cell('group_code'), cellsOf({}).cell('supplements')]).toEqual(['\\N', '\\N'])
})

test.for([
  { receivedAt: '2025-07-01T09:01:00+07:00' },
  { receivingPoint: 'TT-HCC-01' },
  { supplements: [{ requestedAt: '2025-07-02T09:00:00+07:00' }] },
  { handOvers: [{ handedAt: '2025-07-02T09:00:00+07:00', from: 'H56.16' }] },
])('%j changes the hash', (facts) => {
  expect(cellsOf(facts).reasons).toEqual([])
  expect(cellsOf(facts).cell('content_hash')).not.toBe(cellsOf({}).cell('content_hash'))
})

test.for(['submittedAt', 'receivedAt'])('%s may be ten minutes after the delivery arrived, and not later', (field) => {
  const reasonsFor = (instant: string) =>
    cellsOf({ submittedAt: undefined, appointmentAt: undefined, [field]: instant }).reasons
  // Received before it was submitted is another reason, which is not asked about here.
  const inTheFuture = (instant: string) => reasonsFor(instant).filter(({ code }) => code === 'IN_THE_FUTURE')
  expect(inTheFuture('2025-07-10T00:10:00Z')).toEqual([])
  expect(inTheFuture('2025-07-10T07:10:00.001+07:00')).toEqual([
    { code: 'IN_THE_FUTURE', field, message: `${field} is more than 10 minutes after the delivery arrived.` },
  ])
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
  const read = (facts: object) => readDossier({ ...line, ...facts }, own, arrivedAt).dossier
  expect(read({ MaLT: 'LT-1', Loai: 'lt03' })).toMatchObject({ groupCode: 'LT-1', groupService: 'LAND_TAX' })
  expect(read({ MaLT: 'LT-1', deleted: true })).toMatchObject({ groupCode: null, groupService: null })
})
