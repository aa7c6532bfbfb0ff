import { createSubgraph } from '@motcua/dossiers'
import { provinceCodes, readCalibration } from '@motcua/dossiers/simulation/calibration/calibration'
import { monthOf } from '@motcua/dossiers/simulation/calibration/month'
import { scaleToMonth } from '@motcua/dossiers/simulation/calibration/scale-to-month'
import { totalsOf } from '@motcua/dossiers/simulation/calibration/volumes'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { runCommand } from '../../_kit/run-command.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createSeededDatabase()
const ask = askSubgraph(createSubgraph(database.connectAs('dossiers')))
const simulate = (...words: string[]) => runCommand(database.adminUrl, 'simulate', ...words)
const twoMonths = ['--from', '2025-08', '--until', '2025-10', '--province', '38']

/** Everything that is counted of a period, but for who said it and until when: a later month has a later day. */
async function statisticsOf(from: string, until: string) {
  const answer = await ask(
    `query ($period: PeriodInput!, $of: [_Any!]!) {
      _entities(representations: $of) { ... on AdministrativeUnit { statistics(period: $period) {
        received { total inPeriod online direct post carriedOver boundaryFree }
        resolved { total early onTime late } inProgress { total inTerm overdue }
        closedWithoutResult { total withdrawn stopped }
        reception { submitted waiting waitingOver8Hours acceptedLate refused }
        byDay { day received online resolved late inProgress } reconciliation { identity left right holds }
        trustReport { sources complete } provenance { origin } } } } }`,
    { period: { from, until }, of: [{ __typename: 'AdministrativeUnit', id: '38-20250701' }] },
  )
  expect(answer.errors).toBeUndefined()
  const [unit] = (answer.data as { _entities: { statistics: Statistics }[] })._entities
  return unit?.statistics
}

interface Statistics {
  readonly received: { readonly inPeriod: number; readonly carriedOver: number }
  readonly inProgress: { readonly total: number }
  readonly reconciliation: readonly { readonly holds: boolean }[]
  readonly provenance: { readonly origin: string }
}

/** Every dossier and revision of what was stored first, that of July, or of all batches. */
async function digestOf(which: 'FIRST' | 'ALL'): Promise<unknown> {
  const kept = which === 'FIRST' ? sql`batch_id = 1` : sql`true`
  const { rows } = await sql`select
    (select md5(string_agg(d::text, '' order by d.province_code, d.code)) from dossiers.dossier d where ${kept}) as dossiers,
    (select md5(string_agg(r::text, '' order by r.province_code, r.dossier_code, r.revision))
      from dossiers.dossier_revision r where ${kept}) as revisions,
    (select count(*) from dossiers.batch b where ${which === 'ALL'} or b.id = 1) as batches`.execute(database.db)
  return rows[0]
}

async function countReceived(from: string, until: string, batchId: number): Promise<number> {
  const { rows } = await sql<{ many: number }>`select count(*) as many from dossiers.dossier
    where province_code = '38' and received_on >= ${from}::date and received_on < ${until}::date
      and batch_id = ${batchId}`.execute(database.db)
  return rows[0]?.many ?? 0
}

const volumeIn = (name: string) => {
  const totals = totalsOf(scaleToMonth(readCalibration(), monthOf(name)).volumes, '38', 0.01)
  return Object.values(totals)
    .flatMap((channels) => Object.values(channels))
    .reduce((sum, count) => sum + count, 0)
}

test('two months are added to a province, their figures follow, July stays to the letter, and a second run adds nothing', async () => {
  const [july, rowsOfJuly] = [await statisticsOf('2025-07-01', '2025-08-01'), await digestOf('FIRST')]
  expect((await statisticsOf('2025-09-01', '2025-10-01'))?.received.inPeriod).toBe(0)

  const added = await simulate(...twoMonths)
  expect(added).toMatchObject({ code: 0, err: '' })
  expect(added.out).toMatch(/^simulate 2025-08: 1,\d{3} rows .*\nsimulate 2025-09: 1,\d{3} rows .*\n$/)

  expect(await digestOf('FIRST')).toEqual(rowsOfJuly)
  expect(await statisticsOf('2025-07-01', '2025-08-01')).toEqual(july)
  const [august, september] = [
    await statisticsOf('2025-08-01', '2025-09-01'),
    await statisticsOf('2025-09-01', '2025-10-01'),
  ]
  // A month receives nothing after its last day, so that no day looks reported that the source does not report.
  expect(await countReceived('2025-08-01', '2025-09-01', 1)).toBe(0)
  expect(await countReceived('2025-09-01', '2025-10-01', 2)).toBe(0)
  expect(august?.received.inPeriod).toBe(volumeIn('2025-08'))
  expect(september?.received.inPeriod).toBe(volumeIn('2025-09'))
  expect(september?.received.carriedOver).toBe(august?.inProgress.total)
  for (const statistics of [august, september]) {
    expect(statistics?.reconciliation.filter(({ holds }) => !holds)).toEqual([])
    expect(statistics?.provenance.origin).toBe('SIMULATED')
  }

  const batches = await sql`select id, origin, known_from, known_through, reported_through, source_en,
    to_char(recorded_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI') as recorded
    from dossiers.batch where province_code = '38' and id > 1 order by id`.execute(database.db)
  const inWords = (name: string) =>
    `Simulation by the platform of ${name}, after its simulation of July 2025, in proportion to working days`
  expect(batches.rows).toEqual([
    {
      id: 2,
      origin: 'SIMULATED',
      known_from: '2025-08-01',
      known_through: '2025-08-31',
      reported_through: '2025-08-31',
      source_en: inWords('2025-08'),
      recorded: '2025-10-01 00:00',
    },
    {
      id: 3,
      origin: 'SIMULATED',
      known_from: '2025-09-01',
      known_through: '2025-09-30',
      reported_through: '2025-09-30',
      source_en: inWords('2025-09'),
      recorded: '2025-11-01 00:00',
    },
  ])

  const all = await digestOf('ALL')
  expect(await simulate(...twoMonths)).toEqual({
    code: 0,
    out: ['2025-08', '2025-09'].map((name) => `${name} is there already: province 38. Nothing was changed.\n`).join(''),
    err: '',
  })
  expect(await digestOf('ALL')).toEqual(all)
}, 180_000)

test('figures that were stored with added months are what the dossiers give', async () => {
  expect(await runCommand(database.adminUrl, 'figures', 'verify')).toMatchObject({ code: 0, err: '' })
}, 180_000)

test('months are refused where one is missing before them, for an unknown province, and beyond the calendar', async () => {
  const before = await digestOf('ALL')
  for (const [words, message] of [
    [
      ['--from', '2025-09', '--until', '2025-10'],
      '2025-09 of province 01 cannot follow 2025-07: the months of a province have no gap. Start with --from 2025-08.',
    ],
    [
      ['--from', '2025-08', '--until', '2025-09', '--province', '99'],
      `There is no simulated province 99. Give one of these: ${provinceCodes(readCalibration()).join(', ')}.`,
    ],
    [['--from', '2025-06', '--until', '2025-08'], '2025-06 is before 2025-07, the first month of the demonstration.'],
    [
      ['--from', '2026-11', '--until', '2027-01'],
      '2026-12 or the month after it is not covered by the working calendar.',
    ],
  ] as const) {
    const { code, out, err } = await simulate(...words)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(message)
    expect(err).not.toMatch(/^\s+at /m)
  }
  expect(await digestOf('ALL')).toEqual(before)
})

test('a database without the demonstration gets no months, and one that is away is named', async () => {
  const words = ['--from', '2025-08', '--until', '2025-09']
  const empty = await createTestDatabase()
  expect((await runCommand(empty.adminUrl, 'simulate', ...words)).err).toContain(
    'This database has no demonstration data.',
  )
  const away = await runCommand('postgres://nobody:x@127.0.0.1:1/nothing', 'simulate', ...words)
  expect(away).toMatchObject({ code: 1, out: '' })
  expect(away.err).toContain('No database listens at 127.0.0.1:1/nothing.')
})
