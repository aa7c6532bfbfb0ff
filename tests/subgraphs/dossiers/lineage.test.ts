import { createHash } from 'node:crypto'
import { createSubgraph } from '@motcua/dossiers'
import type { Insertable } from 'kysely'
import { sql } from 'kysely'
import type { Database } from '@motcua/db'
import { beforeEach, expect, test } from 'vitest'
import { findSource } from '../../../subgraphs/dossiers/src/intake/source-systems.ts'
import { takeIn } from '../../../subgraphs/dossiers/src/intake/take-in.ts'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { aLine, forgetEverythingSent, plantReference, plantSource, streamOf } from '../../_kit/intake.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

// Communes a, b and c merge into one; d is divided into y and z.

const database = await createTestDatabase()
const db = database.connectAs('dossiers')
const ask = askSubgraph(createSubgraph(db))
await plantReference(database.db)
await plantSource(database.db, 'thanh-hoa')
const names = ['a', 'b', 'c', 'd', 'merged', 'y', 'z', 'whole'] as const
type Name = (typeof names)[number]
const codeOf = (name: Name) => `9990${names.indexOf(name)}`
const agencyOf = (name: Name) => `H56.50${names.indexOf(name)}`
await database.db
  .insertInto('dossiers.known_unit')
  .values(
    names.map((name) => ({
      id: name,
      code: codeOf(name),
      level: 'COMMUNE',
      province_code: '38',
      parent_id: 'thanh-hoa',
    })),
  )
  .execute()
await database.db
  .insertInto('dossiers.known_agency')
  .values(names.map((name) => ({ code: agencyOf(name), unit_id: name, level: 'COMMUNE', province_code: '38' })))
  .execute()
beforeEach(async () => {
  await forgetEverythingSent(database.db)
  await database.db.deleteFrom('dossiers.known_unit_change').execute()
})

const learned = new Date('2026-01-02T00:00:00Z')

async function change(id: string, predecessors: readonly Name[], successors: readonly Name[], on = '2026-01-01') {
  const rows: Insertable<Database['dossiers.known_unit_change']>[] = predecessors.flatMap((from) =>
    successors.map((to) => ({
      change_id: id,
      predecessor_id: from,
      successor_id: to,
      effective_on: on,
      recorded_at: learned,
    })),
  )
  await database.db.insertInto('dossiers.known_unit_change').values(rows).execute()
}

async function send(name: Name, many: number, facts: (number: number) => Record<string, unknown> = () => ({})) {
  const source = await findSource(db, 'thanh-hoa')
  if (source === null) throw new Error('The source is gone.')
  const lines = Array.from({ length: many }, (_, number) =>
    aLine({
      dossierCode: `${agencyOf(name)}-250701-0${100 + number}`,
      competentAgency: agencyOf(name),
      receivingUnit: codeOf(name),
      residenceUnit: codeOf(name),
      ...facts(number),
    }),
  )
  expect(await takeIn(db, source, streamOf(lines))).toMatchObject({ quarantined: 0 })
}

const question = `query ($of: [_Any!]!, $restatedTo: Date, $asKnownAt: DateTime) {
  _entities(representations: $of) { ... on AdministrativeUnit { id
    statistics(period: { from: "2025-07-01", until: "2025-08-01" }, restatedTo: $restatedTo, asKnownAt: $asKnownAt) {
      received { total inPeriod online carriedOver } resolved { total } inProgress { total inTerm overdue }
      onTimeRate(definition: ON_TIME_B) { numerator denominator }
      byDay { received inProgress } series(by: HALF_MONTH) { from statistics { received { inPeriod } } }
      figures(only: [RECEIVED]) { count filter { unit restatedTo } dossiers(first: 100) { totalCount nodes { code } } }
      restatement { on from { id } notApportionable { unit { id } into { id } statistics { received { inPeriod } } } }
    } } } }`

interface Told {
  readonly received: { readonly inPeriod: number }
  readonly onTimeRate: { readonly denominator: number }
  readonly byDay: readonly { readonly received: number; readonly inProgress: number }[]
  readonly series: readonly { readonly statistics: { readonly received: { readonly inPeriod: number } } }[]
  readonly figures: readonly {
    readonly count: number
    readonly filter: object
    readonly dossiers: { readonly totalCount: number; readonly nodes: readonly object[] }
  }[]
  readonly restatement: { readonly from: readonly object[]; readonly notApportionable: readonly object[] } | null
}

interface Asked {
  readonly restatedTo?: string
  readonly asKnownAt?: string
}

async function tellAll(asked: Asked = {}): Promise<Record<Name, Told | null>> {
  const of = names.map((id) => ({ __typename: 'AdministrativeUnit', id }))
  const { data, errors } = await ask(question, { of, ...asked })
  expect(errors).toBeUndefined()
  const entities = (data as { _entities: { id: Name; statistics: Told | null }[] })._entities
  return Object.fromEntries(entities.map(({ id, statistics }) => [id, statistics])) as Record<Name, Told | null>
}

async function receivedBy(asked: Asked = {}): Promise<Record<string, number | null>> {
  const all = await tellAll(asked)
  return Object.fromEntries(
    names.map((name) => [name, all[name]?.received.inPeriod ?? null]).filter(([, received]) => received !== 0),
  )
}

/** One text for everything that the platform stores of dossiers, their revisions and their figures. */
async function storedHash(): Promise<string> {
  const { rows } = await sql<{ all: string }>`select string_agg(t.line, ';' order by t.line) as all from (
    select r::text as line from dossiers.dossier_revision r union all select d::text from dossiers.dossier d
    union all select f::text from dossiers.figure f union all select c::text from dossiers.figure_change c) t`.execute(
    database.db,
  )
  return createHash('sha256')
    .update(rows[0]?.all ?? '')
    .digest('hex')
}

const hashOf = (told: unknown) => createHash('sha256').update(JSON.stringify(told)).digest('hex')
const today = { restatedTo: '2026-02-01' }

test('T16: 10, 20 and 30 merge: restated they are 60, as reported still 10, 20 and 30, and nothing stored is touched', async () => {
  await send('a', 10)
  await send('b', 20)
  await send('c', 30)
  const before = { stored: await storedHash(), told: hashOf(await tellAll()) }
  await change('merge', ['a', 'b', 'c'], ['merged'])
  expect(await receivedBy()).toEqual({ a: 10, b: 20, c: 30 })
  expect(await receivedBy(today)).toEqual({ a: null, b: null, c: null, merged: 60 })
  expect({ stored: await storedHash(), told: hashOf(await tellAll()) }).toEqual(before)
  const { merged } = await tellAll(today)
  expect(merged?.restatement).toEqual({
    on: '2026-02-01',
    from: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    notApportionable: [],
  })
})

test('T16: everything that is told of a merged unit is told of the 60: rates, days, parts, and the dossiers themselves', async () => {
  await send('a', 10)
  await send('b', 20)
  await send('c', 30)
  await change('merge', ['a', 'b', 'c'], ['merged'])
  const { merged } = await tellAll(today)
  expect(merged?.onTimeRate.denominator).toBe(60)
  expect(merged?.byDay.reduce((sum, day) => sum + day.received, 0)).toBe(60)
  expect(merged?.byDay.at(-1)?.inProgress).toBe(60)
  expect(merged?.series.map(({ statistics }) => statistics.received.inPeriod)).toEqual([60, 0])
  const [received] = merged?.figures ?? []
  expect(received).toMatchObject({ count: 60, filter: { unit: 'merged', ...today }, dossiers: { totalCount: 60 } })
  expect(received?.dossiers.nodes).toHaveLength(60)
  const filter = `{ figure: RECEIVED, period: { from: "2025-07-01", until: "2025-08-01" }, unit: "merged", restatedTo: "2026-02-01" }`
  const { data } = await ask(`{ dossiers(filter: ${filter}) { totalCount facets { total } } }`)
  expect(data).toEqual({ dossiers: { totalCount: 60, facets: { total: 60 } } })
})

test('T16: an undone merge leaves the answers of before, to the last digit, and can still be asked as it was known', async () => {
  await send('a', 10)
  await send('b', 20)
  await send('c', 30)
  const before = hashOf(await tellAll(today))
  await change('merge', ['a', 'b', 'c'], ['merged'])
  expect(hashOf(await tellAll(today))).not.toBe(before)
  const undone = new Date(Date.now() + 60_000)
  await database.db.updateTable('dossiers.known_unit_change').set({ revoked_at: undone }).execute()
  expect(hashOf(await tellAll(today))).toBe(before)
  const between = { ...today, asKnownAt: new Date(undone.getTime() - 1000).toISOString() }
  expect(await receivedBy(between)).toEqual({ a: null, b: null, c: null, merged: 60 })
})

test('T16: of a divided 60 nothing is given to a successor: it is named, whole, as not apportionable', async () => {
  await send('d', 60)
  await send('y', 5)
  await change('division', ['d'], ['y', 'z'])
  expect(await receivedBy(today)).toEqual({ d: null, y: 5 })
  const { y, z } = await tellAll(today)
  const share = { unit: { id: 'd' }, into: [{ id: 'y' }, { id: 'z' }], statistics: { received: { inPeriod: 60 } } }
  expect([y?.restatement?.notApportionable, z?.restatement?.notApportionable]).toEqual([[share], [share]])
  // Merged again, nothing of it is in doubt.
  await change('merge', ['y', 'z'], ['whole'])
  expect(await receivedBy(today)).toEqual({ d: null, y: null, z: null, whole: 65 })
})

test('T16: a divided 60 is apportioned dossier by dossier where its sender tells them anew', async () => {
  await send('d', 60)
  await change('division', ['d'], ['y', 'z'])
  const told = (number: number) => ({ revision: 2, competentAgency: agencyOf(number < 25 ? 'y' : 'z') })
  await send('d', 50, told)
  expect(await receivedBy(today)).toEqual({ d: null, y: 25, z: 25 })
  expect((await tellAll(today)).y?.restatement?.notApportionable).toMatchObject([
    { statistics: { received: { inPeriod: 10 } } },
  ])
  await send('d', 60, told)
  expect(await receivedBy(today)).toEqual({ d: null, y: 25, z: 35 })
  expect((await tellAll(today)).y?.restatement?.notApportionable).toEqual([])
})

test('T16: restated to a day before the merge, every unit is what it was', async () => {
  await send('a', 10)
  await change('merge', ['a', 'b'], ['merged'])
  expect(await receivedBy({ restatedTo: '2025-12-31' })).toEqual({ a: 10 })
  expect(await receivedBy({ restatedTo: '2026-01-01' })).toEqual({ a: null, b: null, merged: 10 })
})

test('T16: restated, the communes add up to the province as they do as reported', async () => {
  await send('a', 10)
  await send('b', 20)
  await send('d', 7)
  await change('merge', ['a', 'b'], ['merged'])
  const province = `{ _entities(representations: [{ __typename: "AdministrativeUnit", id: "thanh-hoa" }]) {
    ... on AdministrativeUnit { reported: statistics(period: { from: "2025-07-01", until: "2025-08-01" }) { received { inPeriod } }
    restated: statistics(period: { from: "2025-07-01", until: "2025-08-01" }, restatedTo: "2026-02-01") { received { inPeriod } } } } }`
  const { data } = await ask(province)
  expect(data).toEqual({
    _entities: [{ reported: { received: { inPeriod: 37 } }, restated: { received: { inPeriod: 37 } } }],
  })
  const told = await receivedBy(today)
  expect(Object.values(told).reduce<number>((sum, received) => sum + (received ?? 0), 0)).toBe(37)
})

test('T16: a change of units is kept: it can be revoked once, and neither altered nor deleted', async () => {
  const unit = { level: 'COMMUNE', valid_from: '2025-07-01' } as const
  await database.db
    .insertInto('administrative_units.unit')
    .values(['a', 'b'].map((id, index) => ({ id, code: `9999${index}`, ...unit })))
    .execute()
  const row = { change_id: 'x', predecessor_id: 'a', successor_id: 'b', effective_on: '2026-01-01' }
  const changes = 'administrative_units.unit_change'
  await database.db
    .insertInto(changes)
    .values({ ...row, basis: 'Nghị quyết thử', basis_en: 'A test', recorded_at: learned })
    .execute()
  const alter = (set: object) => database.db.updateTable(changes).set(set).execute()
  await expect(database.db.deleteFrom(changes).execute()).rejects.toThrow('kept for ever')
  await expect(alter({ effective_on: '2026-03-01' })).rejects.toThrow('kept for ever')
  await alter({ revoked_at: new Date('2026-02-01') })
  await expect(alter({ revoked_at: null })).rejects.toThrow('kept for ever')
})
