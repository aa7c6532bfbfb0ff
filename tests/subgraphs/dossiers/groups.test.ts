import { createSubgraph } from '@motcua/dossiers'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { findSource } from '../../../subgraphs/dossiers/src/intake/source-systems.ts'
import { takeIn, type BatchAnswer } from '../../../subgraphs/dossiers/src/intake/take-in.ts'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { aLine, forgetEverythingSent, plantReference, plantSource, streamOf } from '../../_kit/intake.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()
const db = database.connectAs('dossiers')
const ask = askSubgraph(createSubgraph(database.connectAs('dossiers')), '2025-08-01')
await plantReference(database.db)
await plantSource(database.db, 'one-stop')
await plantSource(database.db, 'land', { fields: { MaLienThong: 'groupCode', LoaiLienThong: 'groupService' } })
await plantSource(database.db, 'ha-noi', {}, '01')
beforeEach(() => forgetEverythingSent(database.db))

const at = (day: number, hour = 8) =>
  `2025-07-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00+07:00`
const codeOf = (number: number) => `H56.102-250701-000${number}`
const july = { from: '2025-07-01', until: '2025-08-01' }

async function send(lines: readonly Record<string, unknown>[], name = 'one-stop'): Promise<BatchAnswer> {
  const source = await findSource(db, name)
  if (source === null) throw new Error('The source was planted.')
  return takeIn(db, source, streamOf(lines))
}

async function answered<Answer>(document: string, variables: object = {}): Promise<Answer> {
  const { data, errors } = await ask(document, { ...variables })
  expect(errors).toBeUndefined()
  return data as Answer
}

interface Group {
  readonly dossiers: readonly { readonly code: string }[]
  readonly [field: string]: unknown
}
async function group(code: string, asOf?: string): Promise<Group | null> {
  const { dossierGroup } = await answered<{ dossierGroup: Group | null }>(
    `query ($code: ID!, $asOf: Date) { dossierGroup(code: $code) {
      code service provinceCode dossierCount dossiers { code } begunAt dueAt endedAt state(asOf: $asOf)
      provenance { origin } } }`,
    { code, asOf },
  )
  return dossierGroup
}

async function listed(filter: object): Promise<number[]> {
  const { dossiers } = await answered<{ dossiers: { totalCount: number; nodes: { code: string }[] } }>(
    'query ($filter: DossierFilter!) { dossiers(filter: $filter) { totalCount nodes { code } } }',
    { filter },
  )
  expect(dossiers.totalCount).toBe(dossiers.nodes.length)
  return dossiers.nodes.map(({ code }) => Number(code.slice(-1)))
}

/** A birth that is registered, and the residence and insurance that follow from it. */
const part = (number: number, facts: object = {}) =>
  aLine({
    dossierCode: codeOf(number),
    groupCode: 'LT-0001',
    groupService: 'BIRTH_RESIDENCE_INSURANCE',
    submittedAt: at(number),
    receivedAt: at(number, 9),
    appointmentAt: at(number + 10, 17),
    ...facts,
  })
const done = (day: number, hour = 10) => ({ status: 'COMPLETED', endedAt: at(day, hour), revision: 2 })

test('dossiers of one request are told together, and each leads to the others', async () => {
  await send([part(2), part(1), part(3), aLine({ dossierCode: codeOf(4) })])
  expect(await group('LT-0001', '2025-07-05')).toEqual({
    code: 'LT-0001',
    service: 'BIRTH_RESIDENCE_INSURANCE',
    provinceCode: '38',
    dossierCount: 3,
    dossiers: [1, 2, 3].map((number) => ({ code: codeOf(number) })),
    begunAt: new Date(at(1)).toISOString(),
    dueAt: new Date(at(13, 17)).toISOString(),
    endedAt: null,
    state: 'IN_TERM',
    provenance: { origin: 'REAL' },
  })
  expect([
    await listed({ group: 'LT-0001' }),
    await listed({ grouped: true }),
    await listed({ grouped: false }),
  ]).toEqual([[1, 2, 3], [1, 2, 3], [4]])
  const { dossier, alone } = await answered<{ dossier: object; alone: object }>(
    `query ($code: ID!, $other: ID!) { dossier(code: $code) { group { code dossiers { code group { code } } } }
      alone: dossier(code: $other) { group { code } } }`,
    { code: codeOf(2), other: codeOf(4) },
  )
  const others = [1, 2, 3].map((number) => ({ code: codeOf(number), group: { code: 'LT-0001' } }))
  expect(dossier).toEqual({ group: { code: 'LT-0001', dossiers: others } })
  expect(alone).toEqual({ group: null })
  expect(await group('LT-9999')).toBeNull()
})

test.for([
  ['all end by the latest appointment: on time', [done(4), done(9), done(13, 16)], '2025-07-13', 'ON_TIME'],
  [
    'the last ends after it, though each other one ended early: late',
    [done(4), done(9), done(13, 18)],
    '2025-07-13',
    'LATE',
  ],
  ['one is open on its day: in term', [done(4), done(9), {}], '2025-07-12', 'IN_TERM'],
  ['one is open at the end of the latest appointment day: overdue', [done(4), {}, {}], '2025-07-13', 'OVERDUE'],
  [
    'a supplement is awaited: in term',
    [done(4), {}, { supplements: [{ requestedAt: at(5) }] }],
    '2025-07-20',
    'IN_TERM',
  ],
  [
    'one is refused, the others have a result: judged by these',
    [done(4), done(9), { status: 'REFUSED', endedAt: at(5), receivedAt: null, appointmentAt: null, revision: 2 }],
    '2025-07-20',
    'ON_TIME',
  ],
  [
    'every one is refused: without result',
    [1, 2, 3].map(() => ({ status: 'REFUSED', endedAt: at(5), receivedAt: null, appointmentAt: null, revision: 2 })),
    '2025-07-20',
    'WITHOUT_RESULT',
  ],
  ['the day before its first submission: not begun', [{}, {}, {}], '2025-06-30', null],
] as const)('%s', async ([, facts, asOf, state]) => {
  await send(facts.map((each, index) => part(index + 1, each)))
  expect(await group('LT-0001', asOf)).toMatchObject({ state })
})

test('dossiers of two systems of a province are one request, those of two provinces are two', async () => {
  await send([part(1, { groupService: null })])
  const { groupCode: _, groupService: __, ...bare } = part(2)
  await send([{ ...bare, MaLienThong: 'LT-0001', LoaiLienThong: 'LAND_TAX' }], 'land')
  const elsewhere = { competentAgency: 'H26.101', receivingUnit: '00004', residenceUnit: '00004' }
  await send([part(3, { ...elsewhere, dossierCode: 'H26.101-250703-0003' })], 'ha-noi')
  expect(await group('LT-0001')).toMatchObject({ provinceCode: '01', dossierCount: 1 })
  const { dossier } = await answered<{ dossier: object }>(
    'query ($code: ID!) { dossier(code: $code) { group { provinceCode service dossiers { code } } } }',
    { code: codeOf(1) },
  )
  expect(dossier).toEqual({
    group: { provinceCode: '38', service: 'LAND_TAX', dossiers: [{ code: codeOf(1) }, { code: codeOf(2) }] },
  })
})

test('a newer revision moves a dossier to another request or out of all, an older one does not, a withdrawn one is in none', async () => {
  await send([part(1), part(2), part(3)])
  await send([
    part(1, { revision: 3, groupCode: 'LT-0002' }),
    part(1, { revision: 2, groupCode: 'LT-0003' }),
    part(2, { revision: 2, groupCode: null, groupService: null }),
    { dossierCode: codeOf(3), revision: 2, deleted: true },
  ])
  expect([await group('LT-0001'), await group('LT-0003')]).toEqual([null, null])
  expect(await group('LT-0002')).toMatchObject({ dossiers: [{ code: codeOf(1) }] })
  expect([await listed({ grouped: true }), await listed({ grouped: false })]).toEqual([[1], [2]])
  const { rows } = await sql`select dossier_code, revision::int, group_code from dossiers.grouped_revision
    order by dossier_code, revision`.execute(db)
  expect(rows).toHaveLength(5)
})

test('a group that cannot be read puts its line into quarantine with the reason', async () => {
  expect(await send([part(1, { groupCode: '038201012345' }), part(2, { groupService: 'WEDDING' })])).toMatchObject({
    accepted: 0,
    quarantined: 2,
  })
  const { rows } =
    await sql`select jsonb_path_query_array(reasons, '$[*].code') as codes, reasons -> 0 ->> 'field' as field
    from dossiers.quarantine order by id`.execute(database.db)
  expect(rows).toEqual([
    { codes: ['PERSONAL_DATA', 'BAD_CODE'], field: 'groupCode' },
    { codes: ['UNKNOWN_VALUE'], field: 'groupService' },
  ])
})

const counts = `requests { carriedOver begun ended { total onTime late undeterminable withoutResult }
    inProgress { total inTerm overdue undeterminable } onTimeRate { definition numerator denominator value reason } }
  dossiers { carriedOver submitted ended inProgress }`

test('requests and dossiers are counted apart, in all and by service', async () => {
  await send([
    part(1, done(5)),
    part(2, done(20)),
    part(3, { groupCode: 'LT-0002', ...done(6) }),
    part(4, { groupCode: 'LT-0003', groupService: 'LAND_TAX', competentAgency: 'H56.16' }),
    part(5, { groupCode: 'LT-0003', groupService: 'LAND_TAX' }),
    aLine({ dossierCode: codeOf(6), ...done(3) }),
  ])
  const { nationalGroupStatistics: found } = await answered<{ nationalGroupStatistics: unknown }>(
    `query ($period: PeriodInput!) { nationalGroupStatistics(period: $period) { ${counts}
      byService { service requests { begun } dossiers { submitted } } provenance { origin asOf } } }`,
    { period: july },
  )
  expect(found).toEqual({
    requests: {
      carriedOver: 0,
      begun: 3,
      ended: { total: 2, onTime: 1, late: 1, undeterminable: 0, withoutResult: 0 },
      inProgress: { total: 1, inTerm: 0, overdue: 1, undeterminable: 0 },
      onTimeRate: { definition: 'REQUEST_ON_TIME', numerator: 1, denominator: 2, value: 0.5, reason: null },
    },
    dossiers: { carriedOver: 0, submitted: 5, ended: 3, inProgress: 2 },
    byService: [
      { service: 'BIRTH_RESIDENCE_INSURANCE', requests: { begun: 2 }, dossiers: { submitted: 3 } },
      { service: 'LAND_TAX', requests: { begun: 1 }, dossiers: { submitted: 2 } },
    ],
    provenance: { origin: 'REAL', asOf: '2025-07-31' },
  })
})

test('where no dossier names a request nothing is counted, and where some do a zero is one', async () => {
  await send([aLine({ dossierCode: codeOf(1) })])
  const question = `query ($period: PeriodInput!) { nationalGroupStatistics(period: $period) { requests { begun } }
    _entities(representations: [{ __typename: "AdministrativeUnit", id: "muong-lat" }, { __typename: "AdministrativeUnit", id: "ba-dinh" }]) {
      ... on AdministrativeUnit { groupStatistics(period: $period) { requests { begun } dossiers { submitted } } } } }`
  expect(await answered(question, { period: july })).toEqual({
    nationalGroupStatistics: null,
    _entities: [{ groupStatistics: null }, { groupStatistics: null }],
  })
  await send([part(2)])
  expect(await answered(question, { period: july })).toEqual({
    nationalGroupStatistics: { requests: { begun: 1 } },
    _entities: [{ groupStatistics: { requests: { begun: 0 }, dossiers: { submitted: 0 } } }, { groupStatistics: null }],
  })
})
