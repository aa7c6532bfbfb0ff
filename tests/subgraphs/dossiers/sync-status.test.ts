import { createSubgraph } from '@motcua/dossiers'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { findSource } from '../../../subgraphs/dossiers/src/intake/source-systems.ts'
import { takeIn } from '../../../subgraphs/dossiers/src/intake/take-in.ts'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { aDossier, plantDossiers } from '../../_kit/builders.ts'
import { aLine, forgetEverythingSent, plantReference, plantSource, streamOf } from '../../_kit/intake.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()
const sent: string[] = []
const db = database.connectAs('dossiers', { onQuery: (query) => sent.push(query.sql) })
const ask = askSubgraph(createSubgraph(db), '2026-11-20')
await plantReference(database.db)
await plantSource(database.db, 'land')
await plantSource(database.db, 'one-stop')
beforeEach(() => forgetEverythingSent(database.db))

const codeOf = (number: number) => `H56.102-250701-${String(number).padStart(4, '0')}`
async function send(name: string, lines: readonly (Record<string, unknown> | string)[]) {
  const source = await findSource(database.db, name)
  if (source === null) throw new Error('The source was planted.')
  await takeIn(database.db, source, streamOf(lines))
}

interface Status {
  readonly source: string | null
  readonly lag: { readonly p50Hours: number | null }
  readonly [field: string]: unknown
}
async function statuses(fields: string, province?: string): Promise<Status[]> {
  const { data, errors } = await ask(`query ($province: ID) { syncStatus(province: $province) { source ${fields} } }`, {
    province,
  })
  expect(errors).toBeUndefined()
  return data?.syncStatus as Status[]
}
const ofSource = async (name: string, fields: string) =>
  (await statuses(fields)).find((status) => status.source === name)

const everything = `id province { id } provinceCode maySend origin knownThrough silentWorkingDays batches sent
  lastBatch { batch recordedAt receivedAt sent accepted late unchanged quarantined }
  completeness { definition numerator denominator value reason }
  lag { records p50Hours p95Hours reason } openLines notSynchronised { dossiers neverShown } openReasons { code lines }
  receptionDays { from last told missing reason } findings { kind dossiers }`

test('there is a row for every source, and for what a province has without one; who sent nothing says so', async () => {
  await plantDossiers(database.db, [aDossier({ agency: 'baDinh', receivedAt: '2025-07-01T08:00' })])
  const nothing = {
    batches: 0,
    sent: 0,
    knownThrough: null,
    silentWorkingDays: null,
    lastBatch: null,
    completeness: {
      definition: 'SYNC_COMPLETENESS',
      numerator: 0,
      denominator: 0,
      value: null,
      reason: 'NO_DENOMINATOR',
    },
    lag: { records: 0, p50Hours: null, p95Hours: null, reason: 'NOTHING_SENT' },
    openLines: 0,
    notSynchronised: { dossiers: 0, neverShown: 0 },
    openReasons: [],
    receptionDays: { from: null, last: null, told: 0, missing: null, reason: 'NOTHING_TOLD' },
    findings: [],
  }
  const thanhHoa = { province: { id: 'thanh-hoa' }, provinceCode: '38', maySend: true, origin: 'REAL' }
  expect(await statuses(everything)).toEqual([
    {
      ...nothing,
      id: '01',
      source: null,
      province: { id: 'ha-noi' },
      provinceCode: '01',
      maySend: false,
      origin: 'SIMULATED',
      batches: 1,
      knownThrough: '2025-08-31',
      silentWorkingDays: expect.any(Number) as number,
      lastBatch: {
        batch: '01-1',
        recordedAt: '2025-08-31T17:00:00.000Z',
        receivedAt: null,
        sent: null,
        accepted: null,
        late: null,
        unchanged: null,
        quarantined: null,
      },
      lag: { ...nothing.lag, reason: 'NO_SOURCE' },
      receptionDays: { ...nothing.receptionDays, reason: 'NO_SOURCE' },
    },
    { ...nothing, ...thanhHoa, id: '38-land', source: 'land' },
    { ...nothing, ...thanhHoa, id: '38-one-stop', source: 'one-stop' },
  ])
})

test('a source tells its counts, what waits and why, and what looks wrong in what was accepted', async () => {
  const wrong = aLine({ dossierCode: 'x', status: 'LOST' })
  await send('land', [
    aLine(),
    aLine({ dossierCode: codeOf(2), procedureCode: '2.000815' }),
    wrong,
    aLine({ dossierCode: codeOf(3), status: 'LOST' }),
    '{"broken"',
  ])
  await send('land', [aLine(), aLine({ revision: 0, status: 'ACCEPTED' })])
  expect(await ofSource('land', everything)).toMatchObject({
    batches: 2,
    sent: 7,
    lastBatch: { batch: '38-2', sent: 2, accepted: 0, late: 1, unchanged: 1, quarantined: 0 },
    completeness: { numerator: 4, denominator: 7, value: 4 / 7 },
    openLines: 3,
    openReasons: [
      { code: 'UNKNOWN_STATUS', lines: 2 },
      { code: 'BAD_CODE', lines: 1 },
      { code: 'BROKEN_JSON', lines: 1 },
    ],
    findings: [{ kind: 'ONLINE_NOT_OFFERED', dossiers: 1 }],
  })
  expect(await ofSource('one-stop', 'sent openLines')).toEqual({ source: 'one-stop', sent: 0, openLines: 0 })
})

test('a corrected record counts once in completeness, and a dismissed one stays missing', async () => {
  const { id } = await quarantinedLine()
  const token = await plantSource(database.db, 'corrected')
  await database.db.updateTable('dossiers.quarantine').set({ source_name: 'corrected' }).execute()
  await sql`update dossiers.batch set source_name = 'corrected'`.execute(database.db)
  const { data } = await ask(
    `mutation ($id: ID!, $record: DossierRecord!) {
      replayQuarantined(source: "corrected", id: $id, record: $record) { __typename } }`,
    { id: String(id), record: aLine() },
    token,
  )
  expect(data?.replayQuarantined).toEqual({ __typename: 'ReplayedLine' })
  expect(await ofSource('corrected', 'sent completeness { numerator denominator } openLines')).toMatchObject({
    sent: 3,
    completeness: { numerator: 1, denominator: 2 },
    openLines: 1,
  })
})

async function quarantinedLine() {
  await send('land', [aLine({ status: 'LOST' }), '{"broken"'])
  return database.db.selectFrom('dossiers.quarantine').select('id').orderBy('id').executeTakeFirstOrThrow()
}

test('lag is from the newest event a record tells of to the moment it came, half and 95 of 100 records within', async () => {
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()
  const at = (number: number, hours: number) =>
    aLine({
      dossierCode: codeOf(number),
      submittedAt: hoursAgo(hours + 40),
      receivedAt: hoursAgo(hours + 0.5),
      appointmentAt: hoursAgo(-48),
    })
  await send('land', [at(1, 2), at(2, 2), at(3, 5), at(4, 30)])
  expect((await ofSource('land', 'lag { records p50Hours p95Hours reason }'))?.lag).toEqual({
    records: 4,
    p50Hours: 2,
    p95Hours: 30,
    reason: null,
  })
})

test('lag looks at the 30 days that end with the last batch, whenever that was', async () => {
  for (const [id, day, hours] of [
    [1, '2025-05-31', 500],
    [2, '2025-06-10', 4],
    [3, '2025-07-01', 8],
  ] as const) {
    await sql`insert into dossiers.batch (province_code, id, origin, source, recorded_at, known_through, source_name,
        received_at, sent, accepted, late, unchanged, quarantined)
      values ('38', ${id}, 'REAL', 'x', ${`${day}T12:00:00Z`}, ${day}, 'land', ${`${day}T12:00:00Z`}, 10, 10, 0, 0, 0)`.execute(
      database.db,
    )
    await sql`insert into dossiers.batch_lag values ('38', ${id}, ${hours}, 10)`.execute(database.db)
  }
  expect((await ofSource('land', 'lag { records p50Hours p95Hours }'))?.lag).toEqual({
    records: 20,
    p50Hours: 4,
    p95Hours: 8,
  })
})

test('working days of which no reception was told are missing, weekends and days outside the first and last are not', async () => {
  const received = (number: number, day: string) =>
    aLine({
      dossierCode: codeOf(number),
      submittedAt: `2025-07-${day}T00:00:00+07:00`,
      receivedAt: `2025-07-${day}T00:00:00+07:00`,
      appointmentAt: '2025-07-30T17:00:00+07:00',
    })
  await send('land', [received(1, '01'), received(2, '08'), received(3, '08')])
  await send('land', [received(4, '03')])
  expect((await ofSource('land', 'receptionDays { from last told missing reason }'))?.receptionDays).toEqual({
    from: '2025-07-01',
    last: '2025-07-08',
    told: 3,
    missing: ['2025-07-02', '2025-07-04', '2025-07-07'],
    reason: null,
  })
})

test('one province is asked about alone, and every field of all sources takes as many statements as of one', async () => {
  await plantDossiers(database.db, [aDossier({ agency: 'baDinh', receivedAt: '2025-07-01T08:00' })])
  await send('land', [aLine(), '{"broken"'])
  await send('one-stop', [aLine({ dossierCode: codeOf(9) })])
  sent.length = 0
  expect((await statuses('id', '01')).map((status) => status.source)).toEqual([null])
  // Which province it is, and its sources.
  expect(sent).toHaveLength(2)
  sent.length = 0
  await statuses(everything, '38')
  const ofOneProvince = sent.length - 1
  sent.length = 0
  expect((await statuses(everything)).length).toBeGreaterThan(2)
  expect(sent).toHaveLength(ofOneProvince)
  expect(ofOneProvince).toBe(8)
})

test('nothing of what was sent is told: neither lines, nor codes of dossiers, nor names', async () => {
  await send('land', [aLine(), aLine({ dossierCode: codeOf(2), fullName: 'Nguyễn Văn A' })])
  const told = JSON.stringify(await statuses(everything))
  expect(told).toContain('PERSONAL_DATA')
  expect(told).not.toContain('H56.102')
  expect(told).not.toContain('Nguyễn')
})

const statistics = `query ($period: PeriodInput!, $asOf: Date) { nationalStatistics(period: $period) {
  freshness(asOf: $asOf) { asOf lastBatchAt knownThrough stale } } }`
test('a statistic says how fresh it is: by the end of its period, or by today when that is earlier', async () => {
  await plantDossiers(database.db, [
    aDossier({ agency: 'baDinh', receivedAt: '2025-07-01T08:00' }),
    aDossier({ receivedAt: '2025-07-01T08:00' }),
  ])
  const fresh = async (until: string, asOf?: string) => {
    const { data, errors } = await ask(statistics, { period: { from: '2025-07-01', until }, asOf })
    expect(errors).toBeUndefined()
    return (data?.nationalStatistics as { freshness: unknown } | undefined)?.freshness
  }
  const known = { lastBatchAt: '2025-08-31T17:00:00.000Z', knownThrough: '2025-08-31' }
  expect(await fresh('2025-08-01')).toEqual({ ...known, asOf: '2025-07-31', stale: [] })
  expect(await fresh('2026-12-01')).toEqual({ ...known, asOf: '2026-11-20', stale: ['01', '38'] })
  expect(await fresh('2026-12-01', '2025-09-02')).toEqual({ ...known, asOf: '2025-09-02', stale: [] })
  expect(await fresh('2026-12-01', '2025-09-03')).toEqual({ ...known, asOf: '2025-09-03', stale: ['01', '38'] })
})
