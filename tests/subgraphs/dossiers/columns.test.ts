import { inOneSession } from '@motcua/db/one-session'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { measureColumns } from '../../../subgraphs/dossiers/src/figures/measure-columns.ts'
import { measures } from '../../../subgraphs/dossiers/src/figures/measures.ts'
import { stagedColumns, toStagedLine, type StagedRecord } from '../../../subgraphs/dossiers/src/intake/staged-record.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()
const db = database.connectAs('dossiers')

interface Column {
  readonly name: string
  readonly type: string
}

async function columnsOf(table: string): Promise<Column[]> {
  const { rows } = await sql<Column>`
    select a.attname as name, format_type(a.atttypid, a.atttypmod) as type
    from pg_attribute a where a.attrelid = ${table}::regclass and a.attnum > 0 and not a.attisdropped
    order by a.attnum`.execute(db)
  return rows
}

const keys = ['subject_kind', 'subject_key', 'span', 'starts_on', 'received_in', 'level', 'channel', 'province_code']
const ordered = (columns: readonly Column[]) => columns.toSorted((one, other) => (one.name < other.name ? -1 : 1))

test.each([
  ['dossiers.figure', keys],
  ['dossiers.figure_change', [...keys, 'recorded_at']],
] as const)('beside its keys, the columns of %s are the stored measures, each with its type', async (table, ofKey) => {
  const columns = await columnsOf(table)
  expect(columns.slice(0, ofKey.length).map(({ name }) => name)).toEqual(ofKey)
  const stored = measureColumns.map(({ name, type }) => ({ name, type }))
  expect(ordered(columns.slice(ofKey.length))).toEqual(ordered(stored))
})

test.each(['dossiers.figure', 'dossiers.figure_change'])('each measure of %s says what it counts', async (table) => {
  const { rows } = await sql<{ name: string; means: string }>`
    select a.attname as name, col_description(a.attrelid, a.attnum) as means
    from pg_attribute a where a.attrelid = ${table}::regclass and a.attname = any(${measureColumns.map(({ name }) => name)})
    order by a.attname`.execute(db)
  const meanings = measureColumns.map(({ name, measure }) => ({ name, means: measures[measure].means }))
  expect(rows).toEqual(meanings.toSorted((one, other) => (one.name < other.name ? -1 : 1)))
})

/** A record in which every field has a value of its own, with all that COPY has to escape. */
const fullRecord: StagedRecord = {
  lineNumber: 7,
  line: '{"a":"tab\\tback\\\\slash"}\t\\N\n',
  encoding: 'BASE64',
  bytes: 31,
  reasons: [{ code: 'BAD_CODE', field: 'dossierCode', message: 'Mã "lạ"\t\\' }],
  dossierCode: 'H56.102-250701-0001',
  revision: '12',
  deleted: true,
  procedureCode: '1.001193',
  status: 'SUPPLEMENT_REQUESTED',
  channel: 'POST',
  submittedAt: 1_000,
  receivedAt: 2_500,
  promisedAt: 3_000,
  endedAt: 4_000,
  returnedAt: 5_001,
  receivingUnit: '14797',
  receivingPoint: 'điểm\t1',
  competentAgency: 'H56.102',
  competentUnit: '14845',
  residenceUnit: '00004',
  applicantKind: 'BUSINESS',
  financialObligation: 'true',
  paidOnline: 'PORTAL',
  digitised: 'false',
  electronicResult: 'true',
  reused: 'false',
  personalStore: 'true',
  vneidVerified: 'false',
  satisfaction: 'DISLIKED',
  supplements: [['2025-07-02T00:00:00.000Z', null]],
  apologies: [['2025-07-03T00:00:00.000Z', '2025-07-04T00:00:00.000Z']],
  handOvers: [['2025-07-05T00:00:00.000Z', 'H56.120']],
  groupCode: 'N-1',
  groupService: 'ABC',
  acceptanceDueAt: 6_000,
  appointmentAt: 7_000,
  restsFrom: 8_000,
  apologisedAt: 9_000,
  askedTwiceAt: 9_000,
  outcome: 'UNDETERMINABLE',
  keptNewDate: true,
  afterAppointment: false,
  supplementRequests: 2,
  voidSupplements: 1,
  endedInTransition: true,
}

/** A field as it comes back from its column. */
function storedValue(field: string, value: unknown): unknown {
  if (field.endsWith('At') || field === 'restsFrom') return Number(value) / 1000
  if (field === 'revision') return Number(value)
  return value === 'true' || value === 'false' ? value === 'true' : value
}

const columnOf = (field: string) => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

async function stage(record: StagedRecord): Promise<Record<string, unknown> | undefined> {
  await inOneSession(db, ({ copy }) => copy('dossiers.staged_line', stagedColumns, [toStagedLine(record, '38\t4\t')]))
  const { rows } = await sql<Record<string, unknown>>`
    delete from dossiers.staged_line where province_code = '38' and delivery = 4 returning *`.execute(db)
  return rows[0]
}

test('a line writes every column of staged_line, and nothing else', async () => {
  const columns = await columnsOf('dossiers.staged_line')
  expect(stagedColumns.toSorted()).toEqual(columns.map(({ name }) => name).toSorted())
})

test('every field of a line comes back from its column as it was written', async () => {
  const staged = Object.entries(fullRecord).map(([field, value]) => [columnOf(field), storedValue(field, value)])
  expect(await stage(fullRecord)).toEqual({
    ...Object.fromEntries(staged),
    province_code: '38',
    delivery: 4,
    content_hash: expect.stringMatching(/^[0-9a-f-]{36}$/),
  })
})
