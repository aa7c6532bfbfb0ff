import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { addSource, findAnySource } from '../../../subgraphs/dossiers/src/intake/source-systems.ts'
import { takeIn } from '../../../subgraphs/dossiers/src/intake/take-in.ts'
import { listSenders } from '../../../subgraphs/dossiers/src/queries/list-senders.ts'
import { aLine, forgetEverythingSent, plantReference, plantSource, streamOf } from '../../_kit/intake.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()
const db = database.connectAs('dossiers')
await plantReference(database.db)
await plantSource(database.db, 'thanh-hoa')
await plantSource(database.db, 'other')
await addSource(database.db, { name: 'simulation', provinceCode: '38', origin: 'SIMULATED', mapping: {} })
await plantSource(database.db, 'exchange', { base: 'NATIONAL_EXCHANGE', fields: { CoQuan: 'competentAgency' } })
beforeEach(() => forgetEverythingSent(database.db))

type Sent = Parameters<typeof streamOf>[0]

async function send(lines: Sent, name = 'thanh-hoa') {
  const source = await findAnySource(db, name)
  if (source === null) throw new Error(`There is no source ${name}.`)
  return takeIn(db, source, streamOf(lines))
}

const counts = (accepted: number, late = 0, unchanged = 0, quarantined = 0) => ({
  sent: accepted + late + unchanged + quarantined,
  accepted,
  late,
  unchanged,
  quarantined,
})

async function reasonsOf(lines: Sent): Promise<string[]> {
  await send(lines)
  const rows = await db.selectFrom('dossiers.quarantine').select('reasons').orderBy('line_number').execute()
  return rows.map(({ reasons }) => (reasons as { code: string }[]).map((reason) => reason.code).join(' '))
}

async function dossierNow(code = 'H56.102-250701-0001') {
  return db
    .selectFrom('dossiers.dossier')
    .select(['status', 'channel', 'outcome', 'ended_on', 'received_on', 'source_name', 'receiving_unit_id'])
    .where('code', '=', code)
    .executeTakeFirst()
}

test('a line becomes a revision and the state of its dossier', async () => {
  expect(await send([aLine()])).toEqual({ batch: '38-1', ...counts(1) })
  expect(await dossierNow()).toEqual({
    status: 'PROCESSING',
    channel: 'ONLINE',
    outcome: null,
    ended_on: null,
    received_on: '2025-07-01',
    source_name: 'thanh-hoa',
    receiving_unit_id: 'hac-thanh',
  })
  const revision = await db
    .selectFrom('dossiers.dossier_revision')
    .select(['revision', 'payload', 'competent_agency_code', 'paid_online'])
    .executeTakeFirstOrThrow()
  expect(revision).toEqual({
    revision: 1,
    payload: JSON.stringify(aLine()),
    competent_agency_code: 'H56.102',
    paid_online: null,
  })
})

test('a newer revision replaces the state, an older one is stored and is late, and a repeated one changes nothing', async () => {
  const done = aLine({ revision: 3, status: 'RETURNED', endedAt: '2025-07-02T10:00:00+07:00' })
  expect(await send([aLine({ revision: 2 }), done])).toMatchObject(counts(2))
  expect(await send([aLine({ revision: 1 }), aLine({ revision: 2 }), done])).toMatchObject(counts(0, 1, 2))
  expect(await dossierNow()).toMatchObject({ status: 'RETURNED', outcome: 'EARLY', ended_on: '2025-07-02' })
  const { rows } = await sql`select r.revision, r.revision = c.revision as is_current
    from dossiers.dossier_revision r join dossiers.current_revision c using (dossier_code, province_code)
    order by r.revision`.execute(db)
  expect(rows).toEqual([
    { revision: 1, is_current: false },
    { revision: 2, is_current: false },
    { revision: 3, is_current: true },
  ])
})

test('the same content counts as unchanged however it is written', async () => {
  await send([aLine()])
  const otherwise = Object.fromEntries(Object.entries(aLine({ status: 4, channel: '2' })).toReversed())
  expect(await send([{ ...otherwise, submittedAt: '2025-07-01T01:00:00Z' }])).toMatchObject(counts(0, 0, 1))
})

test('the same revision with other content is a conflict, in one batch or in two', async () => {
  const other = aLine({ channel: 'DIRECT' })
  expect(await send([aLine(), other])).toMatchObject(counts(1, 0, 0, 1))
  expect(await send([other])).toMatchObject(counts(0, 0, 0, 1))
  expect(await dossierNow()).toMatchObject({ channel: 'ONLINE' })
  const { rows } = await sql<{ code: string }>`select reasons -> 0 ->> 'code' as code from dossiers.quarantine`.execute(
    db,
  )
  expect(rows).toEqual([{ code: 'REVISION_CONFLICT' }, { code: 'REVISION_CONFLICT' }])
})

test('a tombstone takes the dossier away, an older revision does not bring it back, and a newer one does', async () => {
  await send([aLine()])
  const tombstone = { dossierCode: 'H56.102-250701-0001', revision: 5, deleted: true }
  expect(await send([tombstone])).toMatchObject(counts(1))
  expect(await dossierNow()).toBeUndefined()
  expect(await send([aLine({ revision: 4 })])).toMatchObject(counts(0, 1))
  expect(await dossierNow()).toBeUndefined()
  expect(await send([aLine({ revision: 6 })])).toMatchObject(counts(1))
  expect(await dossierNow()).toMatchObject({ status: 'PROCESSING' })
})

test('a dossier that another source or the simulation owns is left alone', async () => {
  const ofSimulation = 'H56.102-250701-0002'
  await send([aLine({ dossierCode: ofSimulation })], 'simulation')
  await send([aLine()])
  const stranger = [aLine({ revision: 9 }), aLine({ dossierCode: ofSimulation, revision: 9 })]
  expect(await send(stranger, 'other')).toMatchObject(counts(0, 0, 0, 2))
  expect(await dossierNow()).toMatchObject({ source_name: 'thanh-hoa' })
  expect(await dossierNow(ofSimulation)).toMatchObject({ source_name: 'simulation' })
})

test.for<[string, Sent[number], string]>([
  ['no JSON', '{"dossierCode": "H56', 'BROKEN_JSON'],
  ['a list', '[1]', 'NOT_AN_OBJECT'],
  ['no UTF-8', Buffer.from([0x7b, 0xe9, 0x7d]), 'INVALID_UTF8'],
  ['a megabyte', `{"note": "${'x'.repeat(1_000_000)}"}`, 'LINE_TOO_LONG'],
  ['a NUL in a text', String.raw`{"dossierCode": "a\u0000b"}`, 'UNSTORABLE_TEXT'],
  ['half a character', String.raw`{"dossierCode": "a\ud800b"}`, 'UNSTORABLE_TEXT'],
  ['a boundless number', '{"dossierCode": 1e999999}', 'UNSTORABLE_TEXT'],
  ['nesting without end', '{"a":'.repeat(500) + '1' + '}'.repeat(500), 'UNSTORABLE_TEXT'],
  ['a bad dossier code', aLine({ dossierCode: 'H56.102/1' }), 'BAD_CODE'],
  ['no dossier code', aLine({ dossierCode: undefined }), 'MISSING_FIELD'],
  ['a revision that is no whole number', aLine({ revision: 1.5 }), 'BAD_REVISION'],
  ['a revision after which nothing newer can follow', aLine({ revision: Number.MAX_SAFE_INTEGER }), 'BAD_REVISION'],
  ['a revision beyond the bound, as text', aLine({ revision: '1000000001' }), 'BAD_REVISION'],
  ['an unknown status', aLine({ status: 11 }), 'UNKNOWN_STATUS'],
  ['an unknown channel', aLine({ channel: 'FAX' }), 'UNKNOWN_CHANNEL'],
  ['an unknown procedure', aLine({ procedureCode: '9.999999' }), 'UNKNOWN_PROCEDURE'],
  ['a bad procedure code', aLine({ procedureCode: 'birth' }), 'BAD_CODE'],
  ['an unknown unit', aLine({ receivingUnit: '99999' }), 'UNKNOWN_UNIT'],
  ['an unknown agency', aLine({ competentAgency: 'H56.999' }), 'UNKNOWN_AGENCY'],
  ['nobody who decides', aLine({ competentAgency: undefined }), 'MISSING_FIELD'],
  ['a foreign province', aLine({ competentAgency: 'H26.101' }), 'FOREIGN_PROVINCE'],
  ['a day that does not exist', aLine({ receivedAt: '2025-06-31T08:00:00+07:00' }), 'BAD_INSTANT'],
  ['an end before the start', aLine({ status: 9, endedAt: '2025-06-30T08:00:00+07:00' }), 'END_BEFORE_START'],
  [
    'a reception before the submission',
    aLine({ receivedAt: '2025-06-30T08:00:00+07:00' }),
    'RECEIVED_BEFORE_SUBMITTED',
  ],
  ['an end that is missing', aLine({ status: 9 }), 'MISSING_FIELD'],
  ['the name of the applicant', aLine({ applicantName: 'x' }), 'PERSONAL_DATA'],
  ['a phone number within', aLine({ applicant: { phoneNumber: '1' } }), 'PERSONAL_DATA'],
  ['an identity number in Vietnamese', aLine({ SoCCCD: '1' }), 'PERSONAL_DATA'],
  ['a telephone number in Vietnamese', aLine({ sđt: 'x' }), 'PERSONAL_DATA'],
  ['an identity number in wide letters', aLine({ ｓｏＣＭＴ: 'x' }), 'PERSONAL_DATA'],
  ['a tax code', aLine({ maSoThue: 'x' }), 'PERSONAL_DATA'],
  ['the full name of the applicant', aLine({ applicantFullName: 'x' }), 'PERSONAL_DATA'],
  ['where the applicant lives', aLine({ noiThuongTru: 'x' }), 'PERSONAL_DATA'],
  [
    'a note about a supplement',
    aLine({ supplements: [{ requestedAt: '2025-07-01T10:00:00+07:00', note: 'x' }] }),
    'PERSONAL_DATA',
  ],
  ['a group that is a person', aLine({ groupCode: 'CCCD-038201012345' }), 'PERSONAL_DATA'],
  ['a center that is a telephone', aLine({ receivingPoint: 'TT-0912345678' }), 'PERSONAL_DATA'],
  ['a mail address in a field that is not of the contract', aLine({ memo: 'a@b.vn' }), 'PERSONAL_DATA'],
])('%s goes to quarantine under its reason', async ([, line, reason]) => {
  expect(await reasonsOf([aLine(), line])).toEqual([reason])
  expect(await dossierNow()).toBeDefined()
})

test('the largest revision is accepted, and one more is refused with the bound', async () => {
  expect(await send([aLine({ revision: 1_000_000_000 })])).toMatchObject(counts(1))
  expect(await send([aLine({ revision: 1_000_000_001 })])).toMatchObject(counts(0, 0, 0, 1))
  const { reasons } = await db.selectFrom('dossiers.quarantine').select('reasons').executeTakeFirstOrThrow()
  const message = 'revision is not a whole number from 0 to 1000000000. Count the changes of the dossier.'
  expect(reasons).toEqual([{ code: 'BAD_REVISION', field: 'revision', message }])
})

/** A line with further fields behind its own, which JSON.stringify would write once. */
const withFields = (fields: string) => `${JSON.stringify(aLine()).slice(0, -1)},${fields}}`

test.for([
  ['dossierCode', '"dossierCode":"H56.102-250701-0002"'],
  ['dossierCode', '"dossier\\u0043ode":"H56.102-250701-0002"'],
  ['status', '"status":"PROCESSING"'],
  ['payment.paidOnline', '"payment":{"obligation":true,"paidOnline":0,"paidOnline":1}'],
  ['supplements[0].requestedAt', `"supplements":[{"requestedAt":null,"requestedAt":"2025-07-02T08:00:00+07:00"}]`],
] as const)('a line in which %s stands twice goes to quarantine, and the field is named', async ([field, fields]) => {
  expect(await send([withFields(fields)])).toMatchObject(counts(0, 0, 0, 1))
  const row = await db.selectFrom('dossiers.quarantine').select(['reasons', 'dossier_code']).executeTakeFirstOrThrow()
  expect(row).toEqual({
    dossier_code: field === 'dossierCode' ? null : 'H56.102-250701-0001',
    reasons: [
      { code: 'REPEATED_FIELD', field, message: `${field} stands in the line more than once. Send each field once.` },
    ],
  })
  expect(await dossierNow()).toBeUndefined()
})

test('a line tells every reason at once, and is kept as it was sent', async () => {
  const line = JSON.stringify(aLine({ status: 'X', procedureCode: '9.999999', receivingUnit: '1', deleted: 'perhaps' }))
  expect(await reasonsOf(['', line])).toEqual(['BAD_VALUE UNKNOWN_STATUS UNKNOWN_PROCEDURE UNKNOWN_UNIT'])
  const row = await db
    .selectFrom('dossiers.quarantine')
    .select(['line', 'encoding', 'line_number', 'state', 'bytes'])
    .executeTakeFirst()
  expect(row).toEqual({ line, encoding: 'UTF8', line_number: 2, state: 'OPEN', bytes: line.length })
})

test('a field that is not of the contract is not stored, at any depth, and the rest of the line is', async () => {
  const known = {
    supplements: [{ requestedAt: '2025-07-01T10:00:00+07:00', completedAt: null }],
    payment: { obligation: true },
  }
  await send([
    aLine({
      memo: 'x',
      supplements: [{ ...known.supplements[0], by: 'x' }],
      payment: { ...known.payment, bank: { code: 'x' } },
    }),
    aLine({ dossierCode: 'H56.102-250701-0002', memo: 'x', receivingUnit: '99999' }),
    { dossierCode: 'H56.102-250701-0003', revision: 1, deleted: true, status: 'x', groupCode: 'x', memo: 'x' },
  ])
  const revisions = db.selectFrom('dossiers.dossier_revision').select('payload').orderBy('dossier_code')
  expect((await revisions.execute()).map(({ payload }): unknown => JSON.parse(payload ?? ''))).toEqual([
    aLine(known),
    { dossierCode: 'H56.102-250701-0003', revision: 1, deleted: true },
  ])
  const { line } = await db.selectFrom('dossiers.quarantine').select('line').executeTakeFirstOrThrow()
  expect(JSON.parse(line)).toEqual(aLine({ dossierCode: 'H56.102-250701-0002', receivingUnit: '99999' }))
})

test.for([
  { refusedAt: 'x', endedAt: '2025-07-02T10:00:00+07:00' },
  { paidOnline: 'x', payment: { paidOnline: 1 } },
])('%j: a field that another one takes precedence over is read all the same', async (facts) => {
  expect(await send([aLine(facts)])).toMatchObject(counts(0, 0, 0, 1))
})

test('a dossier code may look like a telephone number', async () => {
  expect(await send([aLine({ dossierCode: '09123-456789-0001' })])).toMatchObject(counts(1))
})

test('bytes that are no UTF-8 are kept as bytes', async () => {
  const bytes = Buffer.from('{"note": "Thanh Ho\xe1"}', 'latin1')
  await send([bytes])
  const row = await db.selectFrom('dossiers.quarantine').select(['line', 'encoding']).executeTakeFirstOrThrow()
  expect(row.encoding).toBe('BASE64')
  expect(Buffer.from(row.line, 'base64')).toEqual(bytes)
})

test('the names, numbers and clock of the national exchange lead to the same dossier', async () => {
  const line = {
    MaHoSo: 'H56.102-250701-0001',
    PhienBan: 1,
    MaTTHC: '1.001193.000.00.00.H56',
    TrangThai: 9,
    KenhThucHien: null,
    NgayNopHoSo: '20250701080000',
    NgayTiepNhan: '20250701090000',
    NgayHenTra: '2025-07-03 17:00:00',
    NgayKetThucXuLy: '20250703170000',
    NoiNopHoSo: '14797',
    CoQuan: 'H56.102',
    LoaiDoiTuong: 1,
    DuocThanhToanTrucTuyen: 1,
    TaiKhoanDuocXacThucVoiVNeID: true,
  }
  expect(await send([line], 'exchange')).toMatchObject(counts(1))
  expect(await dossierNow()).toMatchObject({ status: 'COMPLETED', channel: 'DIRECT', outcome: 'ON_TIME' })
  const revision = await db
    .selectFrom('dossiers.dossier_revision')
    .select(['procedure_code', 'submitted_at', 'applicant_kind', 'paid_online', 'vneid_verified'])
    .executeTakeFirst()
  expect(revision).toEqual({
    procedure_code: '1.001193',
    submitted_at: new Date('2025-07-01T08:00:00+07:00'),
    applicant_kind: 'CITIZEN',
    paid_online: 'PORTAL',
    vneid_verified: true,
  })
})

test('a unit that decides stands for its People’s Committee; what was not sent of places is the deciding unit', async () => {
  const line = aLine({
    competentAgency: undefined,
    competentUnit: '14845',
    receivingUnit: undefined,
    residenceUnit: '',
  })
  expect(await send([line])).toMatchObject(counts(1))
  expect(await dossierNow()).toMatchObject({ receiving_unit_id: 'muong-lat' })
})

test('supplements, apologies and payment are facts of the revision', async () => {
  await send([
    aLine({
      supplements: [{ requestedAt: '2025-07-01T10:00:00+07:00', completedAt: '2025-07-02T10:00:00+07:00' }],
      apologies: [{ issuedAt: '2025-07-03T10:00:00+07:00', newAppointmentAt: '2025-07-05T10:00:00+07:00' }],
      payment: { obligation: true, paidOnline: 1 },
    }),
  ])
  const { rows } = await sql`
    select r.financial_obligation, r.paid_online, p.requested_at, p.completed_at, a.issued_at, a.new_appointment_at
    from dossiers.dossier_revision r join dossiers.supplement_pause p using (dossier_code, revision)
      join dossiers.apology a using (dossier_code, revision)`.execute(db)
  expect(rows).toEqual([
    {
      financial_obligation: true,
      paid_online: 'PORTAL',
      requested_at: new Date('2025-07-01T10:00:00+07:00'),
      completed_at: new Date('2025-07-02T10:00:00+07:00'),
      issued_at: new Date('2025-07-03T10:00:00+07:00'),
      new_appointment_at: new Date('2025-07-05T10:00:00+07:00'),
    },
  ])
})

test('a payment may say how it was paid without saying whether it was owed', async () => {
  expect(await send([aLine({ payment: { paidOnline: 'LOCAL' } })])).toMatchObject(counts(1))
  const revision = db.selectFrom('dossiers.dossier_revision').select(['financial_obligation', 'paid_online'])
  expect(await revision.execute()).toEqual([{ financial_obligation: null, paid_online: 'LOCAL' }])
})

test('the center that received it is kept with the revision, as it was sent', async () => {
  await send([
    aLine({ receivingPoint: ' TT.HCC-01/2 ' }),
    aLine({ revision: 2 }),
    aLine({ dossierCode: 'H56.102-250701-0002', receivingPoint: '' }),
  ])
  const revisions = db.selectFrom('dossiers.dossier_revision').orderBy('dossier_code').orderBy('revision')
  expect(await revisions.select(['revision', 'receiving_point as point']).execute()).toEqual([
    { revision: 1, point: 'TT.HCC-01/2' },
    { revision: 2, point: null },
    { revision: 1, point: null },
  ])
})

test.for(['038201012345', '0912345678', 912345678, 'A', 'Trung tâm', 'x'.repeat(61), { code: 'TT-01' }])(
  'the line of a center %s is refused: digits alone may be the number of a person',
  async (receivingPoint) => {
    await send([aLine({ receivingPoint })])
    const { reasons } = await db.selectFrom('dossiers.quarantine').select('reasons').executeTakeFirstOrThrow()
    const fields = (reasons as { field: string }[]).map(({ field }) => field)
    expect(new Set(fields)).toEqual(new Set(['receivingPoint']))
    expect(await db.selectFrom('dossiers.dossier_revision').select('revision').execute()).toEqual([])
  },
)

test('an impossible step is stored and found, until the revision between comes late', async () => {
  const findings = () =>
    db.selectFrom('dossiers.finding').select(['revision', 'kind', 'detail']).orderBy('revision').execute()
  const end = { endedAt: '2025-07-02T10:00:00+07:00' }
  await send([aLine({ revision: 1, status: 'PROCESSING' }), aLine({ revision: 3, status: 'RETURNED', ...end })])
  expect(await findings()).toEqual([{ revision: 3, kind: 'IMPOSSIBLE_TRANSITION', detail: 'PROCESSING → RETURNED' }])
  await send([aLine({ revision: 2, status: 'COMPLETED', ...end })])
  expect(await findings()).toEqual([])
})

test('a revision is never changed or deleted', async () => {
  await send([aLine()])
  await expect(db.updateTable('dossiers.dossier_revision').set({ deleted: true }).execute()).rejects.toThrow(
    'permission denied',
  )
  await expect(db.deleteFrom('dossiers.dossier_revision').execute()).rejects.toThrow('permission denied')
})

test('an empty stream is a batch of nothing', async () => {
  expect(await send(['', '  '])).toEqual({ batch: '38-1', ...counts(0) })
})

test('a province whose lines were all wrong has told nothing yet', async () => {
  const batchesOf = async () =>
    (await listSenders(db, null).execute()).find((sender) => sender.provinceCode === '38')?.batches
  await send(['{"broken'])
  expect(await batchesOf()).toBe(0)
  await send([aLine()])
  expect(await batchesOf()).toBe(1)
})

test('T08: a dossier received without an appointment is taken in, is undeterminable when it ends, and is a finding', async () => {
  await send([
    aLine({ appointmentAt: null, status: 'RETURNED', endedAt: '2025-07-02T10:00:00+07:00' }),
    aLine({ dossierCode: 'H56.102-250701-0002' }),
  ])
  expect(await dossierNow()).toMatchObject({ outcome: 'UNDETERMINABLE', ended_on: '2025-07-02' })
  const found = await db.selectFrom('dossiers.finding').select(['kind', 'dossier_code']).execute()
  expect(found).toEqual([{ kind: 'UNDETERMINABLE', dossier_code: 'H56.102-250701-0001' }])
})

test('without an appointment the limit of the procedure gives it, and a supplement moves it', async () => {
  await sql`update dossiers.known_procedure set limit_amount = 2, limit_unit = 'WORKING_DAY'
    where code = '1.001193'`.execute(database.db)
  const late = { appointmentAt: null, status: 'RETURNED', endedAt: '2025-07-04T10:00:00+07:00' }
  const supplements = [{ requestedAt: '2025-07-02T10:00:00+07:00', completedAt: '2025-07-03T10:00:00+07:00' }]
  await send([aLine(late), aLine({ ...late, dossierCode: 'H56.102-250701-0002', supplements })])
  expect(await dossierNow()).toMatchObject({ outcome: 'LATE' })
  expect(await dossierNow('H56.102-250701-0002')).toMatchObject({ outcome: 'ON_TIME' })
  await sql`update dossiers.known_procedure set limit_amount = null, limit_unit = null`.execute(database.db)
})

test('a dossier that is received in a later month than it was filed moves there, and counts once', async () => {
  const filed = { submittedAt: '2025-06-30T15:00:00+07:00' }
  await send([aLine({ ...filed, status: 'NEW', receivedAt: null, appointmentAt: null })])
  await send([aLine({ ...filed, revision: 2 })])
  const rows = await db.selectFrom('dossiers.dossier').select(['received_month', 'status']).execute()
  expect(rows).toEqual([{ received_month: '2025-07-01', status: 'PROCESSING' }])
})

test('a dossier that waits for a supplement is told with the day on which its clock stopped', async () => {
  await send([aLine({ status: 'SUPPLEMENT_REQUESTED', supplements: [{ requestedAt: '2025-07-02T23:59:59+07:00' }] })])
  const row = await db.selectFrom('dossiers.dossier').select(['paused_on', 'supplement_requests']).executeTakeFirst()
  expect(row).toEqual({ paused_on: '2025-07-02', supplement_requests: 1 })
})

test('a supplement requested after the appointment stops no clock', async () => {
  await send([aLine({ status: 'SUPPLEMENT_REQUESTED', supplements: [{ requestedAt: '2025-07-03T17:01:00+07:00' }] })])
  const row = await db.selectFrom('dossiers.dossier').select(['paused_on', 'supplement_requests']).executeTakeFirst()
  expect(row).toEqual({ paused_on: null, supplement_requests: 1 })
})

test('the clock of a dossier that waits for nothing runs', async () => {
  const [requestedAt, completedAt] = ['2025-07-02T10:00:00+07:00', '2025-07-03T10:00:00+07:00']
  await send([aLine(), aLine({ dossierCode: 'H56.102-250701-0002', supplements: [{ requestedAt, completedAt }] })])
  const rows = await db
    .selectFrom('dossiers.dossier')
    .select(['paused_on', 'supplement_requests'])
    .orderBy('code')
    .execute()
  expect(rows).toEqual([
    { paused_on: null, supplement_requests: 0 },
    { paused_on: null, supplement_requests: 1 },
  ])
})
