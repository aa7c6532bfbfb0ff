import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { findSource } from '../../../subgraphs/dossiers/src/intake/source-systems.ts'
import { takeIn } from '../../../subgraphs/dossiers/src/intake/take-in.ts'
import { aLine, plantReference, plantSource, streamOf } from '../../_kit/intake.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()
await plantReference(database.db)
await plantSource(database.db, 'thanh-hoa')
await plantSource(database.db, 'ha-noi', {}, '01')

async function send(name: string, lines: readonly Record<string, unknown>[]) {
  const source = await findSource(database.db, name)
  if (source === null) throw new Error('The source was planted.')
  return takeIn(database.connectAs('dossiers'), source, streamOf(lines))
}

const places = {
  'thanh-hoa': { competentAgency: 'H56.102', receivingUnit: '14797', residenceUnit: '14797' },
  'ha-noi': { competentAgency: 'H26.101', receivingUnit: '00004', residenceUnit: '00004' },
} as const
const years = [2020, 2021, 2022, 2023, 2024, 2025]
const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']

/** A dossier in every month of a year of which nothing was reported. */
const linesOf = (name: keyof typeof places, year: number, order: readonly string[]) =>
  order.map((month, index) =>
    aLine({
      ...places[name],
      dossierCode: `${places[name].competentAgency}-${String(year).slice(2)}${month}01-${String(index + 1).padStart(4, '0')}`,
      submittedAt: `${year}-${month}-10T08:00:00+07:00`,
      receivedAt: `${year}-${month}-10T09:00:00+07:00`,
      appointmentAt: `${year}-${month}-20T17:00:00+07:00`,
    }),
  )

test('two provinces that begin the same months at once are both taken in', async () => {
  for (const year of years) {
    const answers = await Promise.all([
      send('thanh-hoa', linesOf('thanh-hoa', year, months)),
      send('ha-noi', linesOf('ha-noi', year, months.toReversed())),
    ])
    expect(answers.map(({ accepted, quarantined }) => [accepted, quarantined])).toEqual([
      [12, 0],
      [12, 0],
    ])
  }
})

/** The partitions of dossier, by name. */
async function partitions(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select relid::regclass::text as name
    from pg_partition_tree('dossiers.dossier') where isleaf order by 1`.execute(database.db)
  return rows.map(({ name }) => name)
}

/** Dossiers by the partition that holds them. */
async function dossiersByPartition(from: string, until: string) {
  const { rows } = await sql<{ partition: string; dossiers: number; codes: number }>`
    select d.tableoid::regclass::text as partition, count(*)::int as dossiers, count(distinct d.code)::int as codes
    from dossiers.dossier d where d.received_month >= ${from}::date and d.received_month < ${until}::date
    group by 1`.execute(database.db)
  return rows
}

test('receptions before 2020 share one partition, whatever their month, and a newer revision replaces its dossier', async () => {
  const before = await partitions()
  const old = Array.from({ length: 30 }, (_, index) => linesOf('thanh-hoa', 1990 + index, months)).flat()
  expect(await send('thanh-hoa', old)).toMatchObject({ accepted: 360, quarantined: 0 })
  const again = old.map((line) => ({ ...line, revision: 2, channel: 'POST' }))
  expect(await send('thanh-hoa', again)).toMatchObject({ accepted: 360, quarantined: 0 })
  expect(await partitions()).toEqual(before)
  expect(await dossiersByPartition('1990-01-01', '2020-01-01')).toEqual([
    { partition: 'dossiers.dossier_of_other_months', dossiers: 360, codes: 360 },
  ])
})

test('a dossier whose reception is corrected from an old year to a new one moves to the partition of its month', async () => {
  const [line = {}] = linesOf('thanh-hoa', 2019, months)
  await send('thanh-hoa', [{ ...line, revision: 3 }])
  const corrected = { submittedAt: '2024-01-10T08:00:00+07:00', receivedAt: '2024-01-10T09:00:00+07:00' }
  const appointmentAt = '2024-01-20T17:00:00+07:00'
  expect(await send('thanh-hoa', [{ ...line, ...corrected, appointmentAt, revision: 4 }])).toMatchObject({
    accepted: 1,
  })
  const found = await database.db
    .selectFrom('dossiers.dossier')
    .select(['received_month', sql<string>`tableoid::regclass::text`.as('partition')])
    .where('code', '=', String(line['dossierCode']))
    .execute()
  expect(found).toEqual([{ received_month: '2024-01-01', partition: 'dossiers.dossier_2024_01' }])
})

test('a reception in the future is refused, and makes no partition', async () => {
  const before = await partitions()
  const future = [2027, 2035, 2040, 2099].flatMap((year) => linesOf('thanh-hoa', year, months))
  expect(await send('thanh-hoa', future)).toMatchObject({ accepted: 0, quarantined: 48 })
  expect(await partitions()).toEqual(before)
  const { rows } = await sql<{ reasons: string[] }>`select distinct
    (select array_agg((r ->> 'code') || ' ' || (r ->> 'field')) from jsonb_array_elements(q.reasons) r) as reasons
    from dossiers.quarantine q`.execute(database.db)
  expect(rows).toEqual([{ reasons: ['IN_THE_FUTURE submittedAt', 'IN_THE_FUTURE receivedAt'] }])
})
