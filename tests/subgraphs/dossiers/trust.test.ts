import { createSubgraph } from '@motcua/dossiers'
import { beforeEach, expect, test } from 'vitest'
import { findSource } from '../../../subgraphs/dossiers/src/intake/source-systems.ts'
import { takeIn } from '../../../subgraphs/dossiers/src/intake/take-in.ts'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { aDossier, plantDossiers } from '../../_kit/builders.ts'
import { aLine, forgetEverythingSent, plantReference, plantSource, streamOf } from '../../_kit/intake.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()
const ask = askSubgraph(createSubgraph(database.connectAs('dossiers')), '2026-11-20')
await plantReference(database.db)
await plantSource(database.db, 'land')
await plantSource(database.db, 'ha-noi', {}, '01')
beforeEach(() => forgetEverythingSent(database.db))

const july = { from: '2025-07-01', until: '2025-08-01' }
const august = { from: '2025-08-01', until: '2025-09-01' }

async function send(name: string, lines: readonly Record<string, unknown>[], reportedThrough?: string) {
  const source = await findSource(database.db, name)
  if (source === null) throw new Error('The source was planted.')
  await takeIn(database.db, source, streamOf(lines), { reportedThrough: reportedThrough ?? null })
}

const received = (day: string, facts: Record<string, unknown> = {}) =>
  aLine({
    dossierCode: `H56.102-${day.slice(2).replaceAll('-', '')}-0001`,
    submittedAt: `${day}T08:00:00+07:00`,
    receivedAt: `${day}T09:00:00+07:00`,
    appointmentAt: `${day}T17:00:00+07:00`,
    ...facts,
  })

interface Report {
  readonly trust: string
  readonly missing: readonly { readonly province: string; readonly from: string; readonly until: string }[]
}

async function reportOf(period: typeof july, args = ''): Promise<Report> {
  const { data, errors } = await ask(
    `query ($period: PeriodInput!, $of: [_Any!]!) { _entities(representations: $of) { ... on AdministrativeUnit {
      statistics(period: $period${args}) { trust trustReport { trust missing { province from until } } } } } }`,
    { period, of: [{ __typename: 'AdministrativeUnit', id: 'hac-thanh' }] },
  )
  expect(errors).toBeUndefined()
  const [unit] = (data as { _entities: { statistics: { trust: string; trustReport: Report } }[] })._entities
  expect(unit?.statistics.trust).toBe(unit?.statistics.trustReport.trust)
  return { trust: '', missing: [], ...unit?.statistics.trustReport }
}

test('what a source received makes days reported, and closing old dossiers later makes none', async () => {
  await send('land', [received('2025-07-01'), received('2025-07-31')])
  expect(await reportOf(july)).toMatchObject({ trust: 'COMPLETE', missing: [] })
  const missing = [{ province: '38', ...august }]
  expect(await reportOf(august)).toEqual({ trust: 'WITHHELD', missing })
  await send('land', [
    received('2025-07-31', { revision: 2, status: 'RETURNED', endedAt: '2025-08-29T10:00:00+07:00' }),
  ])
  expect(await reportOf(august)).toEqual({ trust: 'WITHHELD', missing })
})

test('a repeated line that brings nothing new still says that its day was received', async () => {
  await send('land', [received('2025-07-31')])
  await send('land', [received('2025-07-31')])
  expect(await reportOf(july)).toMatchObject({ trust: 'COMPLETE' })
})

test('a delivery of no lines reports the days that it says, days off included from then on', async () => {
  await send('land', [received('2025-08-29')])
  expect((await reportOf(august)).trust).toBe('COMPLETE')
  await send('land', [], '2025-08-30')
  expect(await reportOf(august)).toEqual({
    trust: 'WITHHELD',
    missing: [{ province: '38', from: '2025-08-31', until: '2025-09-01' }],
  })
  await send('land', [], '2025-08-31')
  expect((await reportOf(august)).trust).toBe('COMPLETE')
})

test('a day is not reported by a delivery that was recorded before its end', async () => {
  await plantDossiers(database.db, [aDossier({ receivedAt: '2025-07-31T09:00', recordedAt: '2025-07-31T23:00' })])
  expect(await reportOf(july)).toEqual({
    trust: 'WITHHELD',
    missing: [{ province: '38', from: '2025-07-31', until: '2025-08-01' }],
  })
})

test('as known at a moment the period is judged by what was recorded then, through the day before', async () => {
  await plantDossiers(database.db, [aDossier({ receivedAt: '2025-07-10T09:00', recordedAt: '2025-07-11T02:00' })])
  await plantDossiers(database.db, [
    aDossier({ receivedAt: '2025-07-31T09:00', recordedAt: '2025-08-02T02:00', batchId: 2 }),
  ])
  const at = (moment: string) => reportOf(july, `, asKnownAt: "${moment}"`)
  expect(await at('2025-07-11T12:00:00+07:00')).toEqual({ trust: 'PROVISIONAL', missing: [] })
  expect((await at('2025-08-01T12:00:00+07:00')).trust).toBe('WITHHELD')
  expect((await at('2025-08-02T12:00:00+07:00')).trust).toBe('COMPLETE')
})

test.each([
  { from: '2025-09-01', until: '2025-10-01' },
  { from: '2026-11-01', until: '2026-12-01' },
  { from: '2030-01-01', until: '2030-02-01' },
])('of the month from $from nothing is reported (B5)', async (period) => {
  await send('land', [received('2025-07-31')], '2025-07-31')
  await send('ha-noi', [], '2025-07-31')
  const { data } = await ask(
    `query ($period: PeriodInput!) { nationalStatistics(period: $period) {
      trust trustReport { sources complete silent missing { province } } } }`,
    { period },
  )
  expect(data?.nationalStatistics).toEqual({
    trust: 'WITHHELD',
    trustReport: { sources: 2, complete: 0, silent: 2, missing: [{ province: '01' }, { province: '38' }] },
  })
})

test('reporting sources that hold nine in ten of the dossiers of the month before make a month provisional', async () => {
  const many = Array.from({ length: 9 }, (_, at) => received('2025-07-02', { dossierCode: `H56.102-250702-000${at}` }))
  await send('land', many, '2025-08-31')
  const one = { receivingUnit: '00004', competentAgency: 'H26.101', residenceUnit: '00004' }
  await send('ha-noi', [received('2025-07-03', { ...one, dossierCode: 'H26.101-250703-0001' })], '2025-07-31')
  const trust = async () => (await ask(national, { period: august })).data?.nationalStatistics
  expect(await trust()).toEqual({
    trust: 'PROVISIONAL',
    trustReport: { missing: [{ province: '01', unit: { id: 'ha-noi' }, ...august }] },
  })
  await send('ha-noi', [received('2025-07-04', { ...one, dossierCode: 'H26.101-250704-0001' })], '2025-07-31')
  expect(await trust()).toMatchObject({ trust: 'WITHHELD' })
})

const national = `query ($period: PeriodInput!) { nationalStatistics(period: $period) {
  trust trustReport { missing { province unit { id } from until } } } }`

test('the reported days of the country are those of any source, of a province its own, and none before anything came', async () => {
  const days = async (args = '') => (await ask(`{ reportedDays${args} { from through } }`)).data?.reportedDays
  expect(await days()).toBeNull()
  await send('land', [received('2025-07-31')])
  await send('ha-noi', [], '2025-07-15')
  expect(await days()).toEqual({ from: null, through: '2025-07-31' })
  expect(await days('(within: "01")')).toEqual({ from: null, through: '2025-07-15' })
})

test('a unit without receptions for five working days, and a fall by more than half, are warnings and change no trust', async () => {
  const june = Array.from({ length: 5 }, (_, at) => received('2025-06-10', { dossierCode: `H56.102-250610-000${at}` }))
  await send('land', [...june, received('2025-07-01'), received('2025-07-02')], '2025-07-31')
  const warnings = async (period: typeof july) => {
    const { data, errors } = await ask(
      `query ($period: PeriodInput!, $of: [_Any!]!) { _entities(representations: $of) { ... on AdministrativeUnit {
        statistics(period: $period) { trust trustWarnings } } } }`,
      { period, of: [{ __typename: 'AdministrativeUnit', id: 'hac-thanh' }] },
    )
    expect(errors).toBeUndefined()
    return (data as { _entities: { statistics: unknown }[] })._entities[0]?.statistics
  }
  expect(await warnings(july)).toEqual({ trust: 'COMPLETE', trustWarnings: ['NO_RECEPTION', 'RECEIVED_FELL'] })
  expect(await warnings({ from: '2025-07-01', until: '2025-07-04' })).toEqual({
    trust: 'COMPLETE',
    trustWarnings: ['NO_ENDING'],
  })
  expect(await warnings(august)).toEqual({ trust: 'WITHHELD', trustWarnings: [] })
})
