import { silentProgress } from '@motcua/db/progress'
import { createSubgraph } from '@motcua/dossiers'
import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeEach, expect, test, vi } from 'vitest'
import { findSource } from '../../../subgraphs/dossiers/src/intake/source-systems.ts'
import { takeIn } from '../../../subgraphs/dossiers/src/intake/take-in.ts'
import { createLoaders } from '../../../subgraphs/dossiers/src/loaders.ts'
import { allOf, nationKey, type Conditions } from '../../../subgraphs/dossiers/src/queries/subjects.ts'
import { summariseDossiers } from '../../../subgraphs/dossiers/src/queries/summarise-dossiers.ts'
import { ageClasses, ageClassNames, ageClassOf } from '../../../subgraphs/dossiers/src/rules/age-class.ts'
import { rebuildFigures } from '../../../subgraphs/dossiers/src/commands/rebuild-figures.ts'
import { completeCounts, type DossierCounts } from '../../../subgraphs/dossiers/src/figures/dossier-counts.ts'
import { onlineRate } from '../../../subgraphs/dossiers/src/rules/online-rate.ts'
import { onTimeRate } from '../../../subgraphs/dossiers/src/rules/on-time-rate.ts'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { aDossier, plantDossiers } from '../../_kit/builders.ts'
import { aLine, forgetEverythingSent, plantReference, plantSource, streamOf } from '../../_kit/intake.ts'
import { propertyTestMillis } from '../../_kit/property-test-millis.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

vi.setConfig({ testTimeout: propertyTestMillis })

// The administrative-statistics traps: mistakes of other systems, each as a case that they got wrong. Those that no
// database is needed for stand with their rules, under the same numbers.

const database = await createTestDatabase()
const db = database.connectAs('dossiers')
const subgraph = createSubgraph(db)
const ask = askSubgraph(subgraph)
await plantReference(database.db)
await plantSource(database.db, 'thanh-hoa')
beforeEach(() => forgetEverythingSent(database.db))

const july = allOf({ from: '2025-07-01', until: '2025-08-01' })

async function countsOf(asked: Conditions = july): Promise<DossierCounts> {
  const { rows } = await summariseDossiers({ kind: 'NATION' }, [nationKey], asked).execute(db)
  if (rows[0] === undefined) throw new Error('Nothing was counted.')
  return completeCounts(rows[0])
}

async function communesBy(asked: Conditions = july): Promise<Record<string, number>> {
  const subjects = { kind: 'COMMUNES', attribution: 'COMPETENT' } as const
  const { rows } = await summariseDossiers(subjects, ['hac-thanh', 'muong-lat'], asked).execute(db)
  return Object.fromEntries(rows.map((row) => [row.key, completeCounts(row).received]))
}

async function send(lines: Record<string, unknown>[]) {
  const source = await findSource(db, 'thanh-hoa')
  if (source === null) throw new Error('The source is gone.')
  return takeIn(db, source, streamOf(lines))
}

test('T01: every number of days late lies in exactly one age class', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
      const matching = ageClassNames.filter((name) => days >= ageClasses[name].from && days < ageClasses[name].until)
      expect(matching).toEqual([ageClassOf(days)])
    }),
  )
})

test('T02: what is received in the first instant of July belongs to July, in the last of June and first of August not', async () => {
  await plantDossiers(db, [
    aDossier({ receivedAt: '2025-06-30T23:59:59.999' }),
    aDossier({ receivedAt: '2025-07-01T00:00:00.000' }),
    aDossier({ receivedAt: '2025-07-31T23:59:59.999' }),
    aDossier({ receivedAt: '2025-08-01T00:00:00.000' }),
  ])
  expect(await countsOf()).toMatchObject({ received: 2, carriedOver: 1 })
  const august = { ...july, period: { from: '2025-08-01', until: '2025-09-01' } }
  expect(await countsOf(august)).toMatchObject({ received: 1, carriedOver: 3 })
})

test('T07: nothing resolved has no rate: neither 0 nor 100 %, and the answer says why', async () => {
  await plantDossiers(db, [aDossier({ receivedAt: '2025-07-01T08:00' })])
  const rate = onTimeRate('ON_TIME_A', await countsOf())
  expect(rate).toEqual({
    definition: 'ON_TIME_A',
    numerator: 0,
    denominator: 0,
    value: null,
    reason: 'NO_DENOMINATOR',
  })
})

test('T07: growth from zero is null with ZERO_BASE, from what nobody told of null with SOURCE_UNAVAILABLE, never 100 %', async () => {
  await plantDossiers(db, [
    aDossier({ receivedAt: '2025-07-02T08:00', endedAt: '2025-07-03T08:00' }),
    ...Array.from({ length: 10 }, () => aDossier({ receivedAt: '2025-05-02T08:00' })),
    ...Array.from({ length: 14 }, () => aDossier({ receivedAt: '2025-07-02T08:00' })),
  ])
  const change = (from: string, until: string) => `change(against: { from: "${from}", until: "${until}" }) {
    received { ...each } resolved { ...each } }`
  const { data, errors } = await ask(
    `{ nationalStatistics(period: { from: "2025-07-01", until: "2025-08-01" }) {
      fromMay: ${change('2025-05-01', '2025-06-01')} fromJune: ${change('2025-06-01', '2025-07-01')}
      fromNextYear: ${change('2026-01-01', '2026-02-01')} } }
    fragment each on CountChange { before now difference growth reason mark }`,
  )
  expect(errors).toBeUndefined()
  const zeroBase = { growth: null, reason: 'ZERO_BASE', mark: 'NOT_APPLICABLE' }
  const untold = { difference: null, growth: null, reason: 'SOURCE_UNAVAILABLE', mark: 'NONE' }
  expect(data).toEqual({
    nationalStatistics: {
      fromMay: {
        received: { before: 10, now: 15, difference: 5, growth: 0.5, reason: null, mark: 'VALUE' },
        resolved: { before: 0, now: 1, difference: 1, ...zeroBase },
      },
      fromJune: {
        received: { before: 0, now: 15, difference: 15, ...zeroBase },
        resolved: { before: 0, now: 1, difference: 1, ...zeroBase },
      },
      fromNextYear: {
        received: { before: null, now: 15, ...untold },
        resolved: { before: null, now: 1, ...untold },
      },
    },
  })
})

test('T07: a rate of nothing is not applicable where its source told of nothing happening, and none where no source told', async () => {
  await plantDossiers(db, [
    ...Array.from({ length: 12 }, () => aDossier({ receivedAt: '2025-07-02T08:00', endedAt: '2025-07-30T08:00' })),
    aDossier({ agency: 'landOffice', receivedAt: '2025-07-02T08:00', endedAt: '2025-07-03T08:00' }),
  ])
  const asked = ['hac-thanh', 'muong-lat', 'ba-dinh', 'thanh-hoa'].map((id) => ({
    __typename: 'AdministrativeUnit',
    id,
  }))
  const { data } = await ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on AdministrativeUnit {
      statistics(period: { from: "2025-07-01", until: "2025-08-01" }, level: COMMUNE) {
        onTimeRate { numerator denominator value reason mark } } } } }`,
    { of: asked },
  )
  const nothing = { numerator: 0, denominator: 0, value: null }
  expect(data).toEqual({
    _entities: [
      { numerator: 0, denominator: 12, value: 0, reason: null, mark: 'ZERO' },
      { ...nothing, reason: 'NO_DENOMINATOR', mark: 'NOT_APPLICABLE' },
      { ...nothing, reason: 'SOURCE_UNAVAILABLE', mark: 'NONE' },
      { numerator: 0, denominator: 12, value: 0, reason: null, mark: 'ZERO' },
    ].map((onTimeRate) => ({ statistics: { onTimeRate } })),
  })
  const agency = await ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Agency {
      statistics(period: { from: "2025-07-01", until: "2025-08-01" }) { onTimeRate { value reason mark } } } } }`,
    { of: [{ __typename: 'Agency', code: 'H56.16' }] },
  )
  const few = { value: 1, reason: null, mark: 'SUPPRESSED' }
  expect(agency.data).toEqual({ _entities: [{ statistics: { onTimeRate: few } }] })
})

test('T08: 10 resolved, 6 on time, 2 late, 2 without due date or limit: on time 6 of 8, and a finding for each of the 2', async () => {
  const ended = (number: number, more: Record<string, unknown>) =>
    aLine({ dossierCode: `H56.102-250701-00${10 + number}`, status: 'RETURNED', ...more })
  await send([
    ...[1, 2, 3, 4, 5, 6].map((number) => ended(number, { endedAt: '2025-07-02T10:00:00+07:00' })),
    ...[7, 8].map((number) => ended(number, { endedAt: '2025-07-20T10:00:00+07:00' })),
    ...[9, 10].map((number) => ended(number, { endedAt: '2025-07-02T10:00:00+07:00', appointmentAt: null })),
  ])
  const counts = await countsOf()
  expect(counts).toMatchObject({ resolved: 10, resolvedUndeterminable: 2 })
  expect(onTimeRate('ON_TIME_A', counts)).toMatchObject({ numerator: 6, denominator: 8 })
  const found = await db.selectFrom('dossiers.finding').select('kind').where('kind', '=', 'UNDETERMINABLE').execute()
  expect(found).toHaveLength(2)
})

test('T09: dossiers without a field, a service level or a known procedure count in every total', async () => {
  const whole = Array.from({ length: 10 }, () => aDossier({ receivedAt: '2025-07-02T08:00' }))
  await plantDossiers(db, whole)
  const before = await countsOf()
  await database.db.updateTable('dossiers.dossier').set({ field_code: null, service_level: null }).execute()
  await rebuildFigures(database.db, silentProgress)
  const after = await countsOf()
  expect({ ...after, receivedForFullService: 0, receivedOnlineForFullService: 0 }).toEqual({
    ...before,
    receivedForFullService: 0,
    receivedOnlineForFullService: 0,
  })
  const answer = await ask(
    '{ dossiers(filter: { figure: RECEIVED, period: { from: "2025-07-01", until: "2025-08-01" } }) { totalCount } }',
    {},
  )
  expect(answer.data).toEqual({ dossiers: { totalCount: 10 } })
})

test('T09: of 100 dossiers 3 without a field are a group of their own, and the groups add up to 100', async () => {
  await plantDossiers(
    db,
    Array.from({ length: 100 }, (_, index) =>
      aDossier({
        receivedAt: '2025-07-02T08:00',
        fieldCode: index < 3 ? null : index < 40 ? 'dat-dai' : 'ho-tich',
        channel: index % 2 === 0 ? 'ONLINE' : 'DIRECT',
      }),
    ),
  )
  const byField = 'byField { field { code } statistics { received { inPeriod online direct } } }'
  const { data, errors } = await ask(
    `query ($units: [_Any!]!) {
      nationalStatistics(period: { from: "2025-07-01", until: "2025-08-01" }) { received { inPeriod } ${byField} }
      _entities(representations: $units) { ... on AdministrativeUnit { statistics(
        period: { from: "2025-07-01", until: "2025-08-01" }, channel: ONLINE) { received { inPeriod } ${byField} } } } }`,
    { units: [{ __typename: 'AdministrativeUnit', id: 'thanh-hoa' }] },
  )
  expect(errors).toBeUndefined()
  const field = (code: string | null, inPeriod: number, online: number) => ({
    field: code === null ? null : { code },
    statistics: { received: { inPeriod, online, direct: inPeriod - online } },
  })
  expect(data).toEqual({
    nationalStatistics: {
      received: { inPeriod: 100 },
      byField: [field('ho-tich', 60, 30), field('dat-dai', 37, 18), field(null, 3, 2)],
    },
    _entities: [
      {
        statistics: {
          received: { inPeriod: 50 },
          byField: [field('ho-tich', 30, 30), field('dat-dai', 18, 18), field(null, 2, 2)],
        },
      },
    ],
  })
})

test('T09: a commune has figures of one field and of those without, and no list of fields', async () => {
  await plantDossiers(db, [
    aDossier({ receivedAt: '2025-07-02T08:00', fieldCode: null }),
    aDossier({ receivedAt: '2025-07-02T08:00', fieldCode: 'dat-dai' }),
    aDossier({ receivedAt: '2025-07-02T08:00', fieldCode: 'dat-dai', agency: 'muongLat' }),
  ])
  const { data, errors } = await ask(
    `query ($units: [_Any!]!) { _entities(representations: $units) { ... on AdministrativeUnit {
      land: statistics(period: { from: "2025-07-01", until: "2025-08-01" }, field: "dat-dai") { received { inPeriod } }
      none: statistics(period: { from: "2025-07-01", until: "2025-08-01" }, field: "") {
        received { inPeriod } figures(only: [RECEIVED]) { count filter { field unit } dossiers { totalCount } } }
      all: statistics(period: { from: "2025-07-01", until: "2025-08-01" }) { byField { field { code } } } } } }`,
    { units: [{ __typename: 'AdministrativeUnit', id: 'hac-thanh' }] },
  )
  expect(data?.['_entities']).toMatchObject([
    {
      land: { received: { inPeriod: 1 } },
      none: {
        received: { inPeriod: 1 },
        figures: [{ count: 1, filter: { field: '', unit: 'hac-thanh' }, dossiers: { totalCount: 1 } }],
      },
      all: { byField: null },
    },
  ])
  expect(errors).toBeUndefined()
})

test('T10: a past figure is the same at any time of asking: nothing in it looks at the clock', async () => {
  await plantDossiers(db, [
    aDossier({ receivedAt: '2025-07-01T08:00', appointmentAt: '2025-07-10T17:00' }),
    aDossier({ receivedAt: '2025-07-01T08:00', appointmentAt: '2030-07-10T17:00' }),
  ])
  const question = `{ nationalStatistics(period: { from: "2025-07-01", until: "2025-08-01" }) {
    inProgress { inTerm overdue } reception { waiting waitingOver8Hours } } }`
  const askedOn = (today: string) => askSubgraph(subgraph, today)(question, {})
  expect(await askedOn('2025-07-05')).toEqual(await askedOn('2031-01-01'))
})

test('T11: a dossier received on Tuesday and finished on a worked Saturday counts on Saturday, under finished alone', async () => {
  await plantDossiers(db, [
    aDossier({ receivedAt: '2025-04-22T08:00', appointmentAt: '2025-04-29T17:00', endedAt: '2025-04-26T10:00' }),
  ])
  const day = (from: string, until: string) => countsOf({ ...july, period: { from, until } })
  expect(await day('2025-04-26', '2025-04-27')).toMatchObject({ received: 0, resolved: 1, submitted: 0 })
  expect(await day('2025-04-22', '2025-04-23')).toMatchObject({ received: 1, resolved: 0, submitted: 1 })
})

test('T14: two questions of one request that differ in one argument never share an answer', async () => {
  await plantDossiers(db, [aDossier({ receivedAt: '2025-07-01T08:00' }), aDossier({ receivedAt: '2025-07-20T08:00' })])
  const loaders = createLoaders(db)
  const asked = (until: string, level: Conditions['level']) =>
    loaders
      .figures({ subjects: { kind: 'NATION' }, conditions: { ...july, level, period: { from: '2025-07-01', until } } })
      .load(nationKey)
  const answers = await Promise.all([
    asked('2025-07-15', null),
    asked('2025-08-01', null),
    asked('2025-08-01', 'PROVINCE'),
  ])
  expect(answers.map((answer) => answer?.counts.received)).toEqual([1, 2, 0])
})

test('T16: a merge is told as newer revisions: 10 and 20 become 30, as reported they stay, and undoing it restores them', async () => {
  const lines = (revision: number, agencyOf: (number: number) => string) =>
    Array.from({ length: 30 }, (_, number) =>
      aLine({
        dossierCode: `H56.102-250701-0${100 + number}`,
        revision,
        competentAgency: agencyOf(number),
        receivingUnit: '14797',
      }),
    )
  const asBefore = (number: number) => (number < 10 ? 'H56.102' : 'H56.120')
  await send(lines(1, asBefore))
  const { recorded_at: moment } = await db
    .selectFrom('dossiers.batch')
    .select('recorded_at')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  const before = await communesBy()
  expect(before).toEqual({ 'hac-thanh': 10, 'muong-lat': 20 })
  await send(lines(2, () => 'H56.102'))
  expect(await communesBy()).toMatchObject({ 'hac-thanh': 30 })
  expect(await communesBy({ ...july, asKnownAt: moment.toISOString() })).toEqual(before)
  await send(lines(3, asBefore))
  expect(await communesBy()).toEqual(before)
  const { rows } = await sql`select count(*) as revisions from dossiers.dossier_revision`.execute(db)
  expect(rows).toEqual([{ revisions: 90 }])
})

test('T17: after a correction the page of before can be made again, number for number, and the difference is told', async () => {
  await send([aLine(), aLine({ dossierCode: 'H56.102-250701-0002' })])
  const { recorded_at: moment } = await db.selectFrom('dossiers.batch').select('recorded_at').executeTakeFirstOrThrow()
  const published = await countsOf()
  await send([aLine({ revision: 2, deleted: true })])
  expect((await countsOf()).received).toBe(published.received - 1)
  expect(await countsOf({ ...july, asKnownAt: moment.toISOString() })).toEqual(published)
})

test('T19: the direct share is counted, never the complement of the online share', async () => {
  const filed = (channel: 'ONLINE' | 'DIRECT' | 'POST', many: number) =>
    Array.from({ length: many }, () => aDossier({ receivedAt: '2025-07-02T08:00', channel }))
  await plantDossiers(db, [...filed('ONLINE', 60), ...filed('DIRECT', 30), ...filed('POST', 10)])
  const counts = await countsOf()
  expect(counts).toMatchObject({ received: 100, receivedOnline: 60, receivedDirect: 30, receivedPost: 10 })
  expect(onlineRate('ONLINE_A', counts).value).toBe(0.6)
})
