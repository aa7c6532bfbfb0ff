import { createSubgraph } from '@motcua/dossiers'
import { beforeEach, expect, test } from 'vitest'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { aDossier, plantDossiers, plantPlaces } from '../../_kit/builders.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()
const sent: string[] = []
const ask = askSubgraph(createSubgraph(database.connectAs('dossiers', { onQuery: (query) => sent.push(query.sql) })))
await plantPlaces(database.db)
await plantDossiers(database.db, [
  aDossier({
    code: 'H56.102-250701-0001',
    receivedAt: '2025-07-01T08:00',
    appointmentAt: '2025-07-03T17:00',
    endedAt: '2025-07-02T09:00',
  }),
  aDossier({ receivedAt: '2025-06-30T08:00', appointmentAt: '2025-07-01T17:00', channel: 'DIRECT' }),
])
beforeEach(() => {
  sent.length = 0
})

const twoDays = { from: '2025-07-01', until: '2025-07-03' }
const everything = `
  received { total inPeriod online direct post carriedOver boundaryFree }
  resolved { total early onTime late }
  inProgress { total inTerm overdue }
  closedWithoutResult { total withdrawn stopped }
  reception { submitted waiting waitingOver8Hours acceptedLate refused }
  onTimeRate { definition numerator denominator value reason }
  onlineRate(definition: ONLINE_C) { definition numerator denominator value reason }
  byDay { day received online direct post resolved late closedWithoutResult inProgress }
  reconciliation { identity left right holds }
  trust trustReport { missing { province unit { id } from until } sources complete silent judgedThrough hasEnded }
  provenance { origin source sourceEn asOf }`
const units = (...ids: string[]) => ids.map((id) => ({ __typename: 'AdministrativeUnit', id }))
const ofUnits = (fields: string, args = '') => `
  query ($period: PeriodInput!, $of: [_Any!]!) {
    _entities(representations: $of) { ... on AdministrativeUnit { id statistics(period: $period${args}) { ${fields} } } } }`

test('a unit answers every figure with its days, identities, trust and provenance', async () => {
  const answer = await ask(ofUnits(everything), { period: twoDays, of: units('hac-thanh') })
  const quiet = { online: 0, direct: 0, post: 0, late: 0, closedWithoutResult: 0 }
  expect(answer).toEqual({
    data: {
      _entities: [
        {
          id: 'hac-thanh',
          statistics: {
            received: { total: 2, inPeriod: 1, online: 1, direct: 0, post: 0, carriedOver: 1, boundaryFree: 0 },
            resolved: { total: 1, early: 1, onTime: 0, late: 0 },
            inProgress: { total: 1, inTerm: 0, overdue: 1 },
            closedWithoutResult: { total: 0, withdrawn: 0, stopped: 0 },
            reception: { submitted: 1, waiting: 0, waitingOver8Hours: 0, acceptedLate: 0, refused: 0 },
            onTimeRate: { definition: 'ON_TIME_A', numerator: 1, denominator: 1, value: 1, reason: null },
            onlineRate: {
              definition: 'ONLINE_C',
              numerator: 1,
              denominator: 1,
              value: null,
              reason: 'NOT_RECORDED',
            },
            byDay: [
              { day: '2025-07-01', ...quiet, received: 1, online: 1, resolved: 0, inProgress: 2 },
              { day: '2025-07-02', ...quiet, received: 0, resolved: 1, inProgress: 1 },
            ],
            reconciliation: [
              { identity: 'RECEIVED_BY_CHANNEL', left: 1, right: 1, holds: true },
              { identity: 'RECEIVED_WITH_CARRIED_OVER', left: 2, right: 2, holds: true },
              { identity: 'STOCK_AND_FLOW', left: 2, right: 2, holds: true },
              { identity: 'LEVELS', left: 1, right: 1, holds: true },
              { identity: 'RESOLVED_BY_OUTCOME', left: 1, right: 1, holds: true },
              { identity: 'IN_PROGRESS_BY_STATE', left: 1, right: 1, holds: true },
            ],
            trust: 'COMPLETE',
            trustReport: {
              missing: [],
              sources: 1,
              complete: 1,
              silent: 0,
              judgedThrough: '2025-07-02',
              hasEnded: true,
            },
            provenance: {
              origin: 'SIMULATED',
              source: 'phép thử của 38',
              sourceEn: 'a test of 38',
              asOf: '2025-07-02',
            },
          },
        },
      ],
    },
  })
})

test('many units of one level, with their days, take four statements however many they are', async () => {
  const of = units('hac-thanh', 'muong-lat', 'ba-dinh')
  const answer = await ask(ofUnits('received { inPeriod } byDay { received } provenance { asOf }'), {
    period: twoDays,
    of,
  })
  expect(answer.errors).toBeUndefined()
  expect(sent).toHaveLength(4)
  await ask(ofUnits('received { inPeriod } byDay { received } provenance { asOf }'), {
    period: twoDays,
    of: of.slice(1),
  })
  expect(sent).toHaveLength(8)
})

test('a unit whose province sent dossiers has true zeros; one whose province sent nothing says so', async () => {
  const answer = await ask(ofUnits('received { inPeriod } trustReport { sources silent }'), {
    period: twoDays,
    of: units('muong-lat', 'ba-dinh', 'ha-noi', 'nowhere'),
  })
  expect(answer.data?._entities).toEqual([
    {
      id: 'muong-lat',
      statistics: { received: { inPeriod: 0 }, trustReport: { sources: 1, silent: 0 } },
    },
    {
      id: 'ba-dinh',
      statistics: { received: { inPeriod: 0 }, trustReport: { sources: 1, silent: 1 } },
    },
    {
      id: 'ha-noi',
      statistics: { received: { inPeriod: 0 }, trustReport: { sources: 1, silent: 1 } },
    },
    { id: 'nowhere', statistics: null },
  ])
})

test('the nation names the provinces that did not report its period, with their days', async () => {
  const answer = await ask(
    `query ($period: PeriodInput!) { nationalStatistics(period: $period, attribution: RESIDENCE) {
      received { inPeriod } trust trustReport { missing { province unit { id } from until } sources silent } provenance { origin source sourceEn asOf } } }`,
    { period: { from: '2025-07-01', until: '2025-12-01' } },
  )
  expect(answer.data?.nationalStatistics).toEqual({
    received: { inPeriod: 1 },
    trust: 'WITHHELD',
    trustReport: {
      missing: [
        { province: '01', unit: { id: 'ha-noi' }, from: '2025-07-01', until: '2025-12-01' },
        { province: '38', unit: { id: 'thanh-hoa' }, from: '2025-09-01', until: '2025-12-01' },
      ],
      sources: 2,
      silent: 1,
    },
    provenance: { origin: 'SIMULATED', source: 'phép thử của 38', sourceEn: 'a test of 38', asOf: '2025-08-31' },
  })
  // Figures, deliveries, and the working calendar by which they are judged.
  expect(sent).toHaveLength(4)
})

test('before anything was known there are no figures, not zeros', async () => {
  const answer = await ask(ofUnits('received { inPeriod }', ', asKnownAt: "2025-08-31T00:00:00+07:00"'), {
    period: twoDays,
    of: units('hac-thanh'),
  })
  expect(answer.data?._entities).toEqual([{ id: 'hac-thanh', statistics: null }])
})

test('an agency and a procedure answer for themselves', async () => {
  const answer = await ask(
    `query ($period: PeriodInput!) { _entities(representations: [
        { __typename: "Agency", code: "H56.102" }, { __typename: "Agency", code: "H56.16" },
        { __typename: "Agency", code: "H99" }, { __typename: "Procedure", code: "1.001193" }]) {
      ... on Agency { statistics(period: $period) { received { inPeriod } } }
      ... on Procedure { statistics(period: $period) { received { inPeriod } } } } }`,
    { period: twoDays },
  )
  expect(answer.data?._entities).toEqual([
    { statistics: { received: { inPeriod: 1 } } },
    { statistics: { received: { inPeriod: 0 } } },
    { statistics: null },
    { statistics: { received: { inPeriod: 1 } } },
  ])
})

test('a dossier is found by its code, with the places it names and no more', async () => {
  const answer = await ask(`{
    known: dossier(code: "H56.102-250701-0001") { id code status channel submittedAt receivedAt effectiveAppointmentAt
      endedAt procedure { code } receivingUnit { id } competentAgency { code } provenance { origin source sourceEn asOf } }
    unknown: dossier(code: "H56.102-250701-9999") { code } }`)
  expect(answer).toEqual({
    data: {
      known: {
        id: '38-H56.102-250701-0001',
        code: 'H56.102-250701-0001',
        status: 'RETURNED',
        channel: 'ONLINE',
        submittedAt: '2025-07-01T01:00:00.000Z',
        receivedAt: '2025-07-01T01:00:00.000Z',
        effectiveAppointmentAt: '2025-07-03T10:00:00.000Z',
        endedAt: '2025-07-02T02:00:00.000Z',
        procedure: { code: '1.001193' },
        receivingUnit: { id: 'hac-thanh' },
        competentAgency: { code: 'H56.102' },
        provenance: { origin: 'SIMULATED', source: 'phép thử của 38', sourceEn: 'a test of 38', asOf: '2025-08-31' },
      },
      unknown: null,
    },
  })
  expect(sent).toHaveLength(1)
})

test.for([
  ['reversed', { from: '2025-07-03', until: '2025-07-01' }, 'received { inPeriod }', 'must be before'],
  ['empty', { from: '2025-07-01', until: '2025-07-01' }, 'received { inPeriod }', 'must be before'],
  ['too long to be told by day', { from: '2025-01-01', until: '2026-06-01' }, 'byDay { day }', 'at most 400 days'],
] as const)('a period that is %s is refused', async ([, period, fields, message]) => {
  const answer = await ask(ofUnits(fields), { period, of: units('hac-thanh') })
  expect(answer.errors?.[0]?.message).toContain(message)
  expect(answer.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'period' })
})

test('the same question gives the same answer on every day after the end of its period', async () => {
  const subgraph = createSubgraph(database.connectAs('dossiers'))
  const variables = { period: twoDays, of: units('hac-thanh', 'thanh-hoa') }
  const [early, late] = [askSubgraph(subgraph, '2025-07-03'), askSubgraph(subgraph, '2035-01-01')]
  expect(await early(ofUnits(everything), variables)).toEqual(await late(ofUnits(everything), variables))
})
