import { createSubgraph } from '@motcua/dossiers'
import { beforeEach, expect, test } from 'vitest'
import { findSource } from '../../../subgraphs/dossiers/src/intake/source-systems.ts'
import { takeIn, type BatchAnswer } from '../../../subgraphs/dossiers/src/intake/take-in.ts'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { aLine, forgetEverythingSent, plantReference, plantSource, streamOf } from '../../_kit/intake.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()
const db = database.connectAs('dossiers')
const ask = askSubgraph(createSubgraph(db), '2025-08-01')
await plantReference(database.db)
await plantSource(database.db, 'one-stop')
beforeEach(() => forgetEverythingSent(database.db))

async function send(...lines: readonly Record<string, unknown>[]): Promise<BatchAnswer> {
  const source = await findSource(db, 'one-stop')
  if (source === null) throw new Error('The source was planted.')
  return takeIn(db, source, streamOf(lines))
}

/** Received by the land office on 1 July, due on 10 July, handed on to Hạc Thành. */
const handedOver = (handedAt: string, facts: object = {}) =>
  aLine({
    appointmentAt: '2025-07-10T17:00:00+07:00',
    handOvers: [{ handedAt, from: 'H56.16' }],
    ...facts,
  })

interface Flow {
  readonly received: { readonly inPeriod: number; readonly carriedOver: number }
  readonly handedOver: { readonly in: number; readonly out: number }
  readonly resolved: { readonly total: number; readonly late: number }
  readonly inProgress: { readonly total: number; readonly inTerm: number; readonly overdue: number }
  readonly reconciliation: readonly { readonly identity: string; readonly holds: boolean }[]
}
const flow = `received { inPeriod carriedOver } handedOver { in out } resolved { total late }
  inProgress { total inTerm overdue } reconciliation { identity holds }`

/** In the numbers that are not 0: received, carried over, in, out, resolved, in term, overdue. */
async function flowOf(code: string, from: string, until: string): Promise<Record<string, number>> {
  const { data, errors } = await ask(
    `query ($agencies: [_Any!]!, $period: PeriodInput!) {
      _entities(representations: $agencies) { ... on Agency { statistics(period: $period) { ${flow} } } } }`,
    { agencies: [{ __typename: 'Agency', code }], period: { from, until } },
  )
  expect(errors).toBeUndefined()
  const [{ statistics }] = (data as { _entities: [{ statistics: Flow }] })._entities
  expect(statistics.reconciliation.filter(({ holds }) => !holds)).toEqual([])
  const { received, handedOver: moved, resolved, inProgress } = statistics
  const counted = {
    received: received.inPeriod,
    carriedOver: received.carriedOver,
    in: moved.in,
    out: moved.out,
    resolved: resolved.total,
    inTerm: inProgress.inTerm,
    overdue: inProgress.overdue,
  }
  return Object.fromEntries(Object.entries(counted).filter(([, count]) => count > 0))
}

test('a dossier counts to the agency that received it until it is handed over, and then to the next one', async () => {
  expect(await send(handedOver('2025-07-05T10:00:00+07:00'))).toMatchObject({ accepted: 1 })
  expect(await flowOf('H56.16', '2025-07-01', '2025-07-05')).toEqual({ received: 1, inTerm: 1 })
  expect(await flowOf('H56.102', '2025-07-01', '2025-07-05')).toEqual({})
  expect(await flowOf('H56.16', '2025-07-05', '2025-07-06')).toEqual({ carriedOver: 1, out: 1 })
  expect(await flowOf('H56.102', '2025-07-05', '2025-07-06')).toEqual({ in: 1, inTerm: 1 })
  expect(await flowOf('H56.102', '2025-07-06', '2025-07-20')).toEqual({ carriedOver: 1, overdue: 1 })
})

test('what was overdue when it was handed over is overdue with the next one, who resolves it late', async () => {
  const ended = { status: 'COMPLETED', endedAt: '2025-07-20T10:00:00+07:00' }
  await send(handedOver('2025-07-15T10:00:00+07:00', ended))
  expect(await flowOf('H56.16', '2025-07-01', '2025-07-15')).toEqual({ received: 1, overdue: 1 })
  expect(await flowOf('H56.16', '2025-07-15', '2025-07-31')).toEqual({ carriedOver: 1, out: 1 })
  expect(await flowOf('H56.102', '2025-07-15', '2025-07-18')).toEqual({ in: 1, overdue: 1 })
  expect(await flowOf('H56.102', '2025-07-01', '2025-07-31')).toEqual({ in: 1, resolved: 1 })
})

test('what was handed on after its end, as in the transition of 30 June, is told and counts to nobody', async () => {
  const ended = { status: 'COMPLETED', endedAt: '2025-07-04T10:00:00+07:00' }
  await send(handedOver('2025-07-05T10:00:00+07:00', ended))
  expect(await flowOf('H56.16', '2025-07-01', '2025-08-01')).toEqual({})
  expect(await flowOf('H56.102', '2025-07-01', '2025-08-01')).toEqual({ received: 1, resolved: 1 })
  const { data } = await ask(
    '{ dossier(code: "H56.102-250701-0001") { handOvers { handedAt from { code } to { code } } } }',
  )
  expect(data).toMatchObject({ dossier: { handOvers: [{ from: { code: 'H56.16' }, to: { code: 'H56.102' } }] } })
})

test('hand-overs are told in order of time, each to the agency that handed it on next', async () => {
  const handOvers = [
    { handedAt: '2025-07-08T10:00:00+07:00', from: 'H56.120' },
    { handedAt: '2025-07-05T10:00:00+07:00', from: 'H56.16' },
  ]
  await send(handedOver('', { handOvers }))
  const { data } = await ask('{ dossier(code: "H56.102-250701-0001") { handOvers { from { code } to { code } } } }')
  expect(data).toMatchObject({
    dossier: {
      handOvers: [
        { from: { code: 'H56.16' }, to: { code: 'H56.120' } },
        { from: { code: 'H56.120' }, to: { code: 'H56.102' } },
      ],
    },
  })
  expect(await flowOf('H56.120', '2025-07-01', '2025-08-01')).toEqual({ in: 1, out: 1 })
})

test('as known before the hand-over was told, the dossier was received by the agency that decides', async () => {
  await send(aLine())
  const before = new Date().toISOString()
  await send(handedOver('2025-07-05T10:00:00+07:00', { revision: 2 }))
  const { data } = await ask(
    `query ($agencies: [_Any!]!, $before: DateTime!) { _entities(representations: $agencies) { ... on Agency {
      statistics(period: { from: "2025-07-01", until: "2025-08-01" }, asKnownAt: $before) { received { inPeriod } } } } }`,
    { agencies: [{ __typename: 'Agency', code: 'H56.102' }], before },
  )
  expect(data).toMatchObject({ _entities: [{ statistics: { received: { inPeriod: 1 } } }] })
  expect(await flowOf('H56.102', '2025-07-01', '2025-07-05')).toEqual({})
})

const wrong = [
  ['an agency that is not known', [{ handedAt: '2025-07-05T10:00:00+07:00', from: 'H99.1' }], 'UNKNOWN_AGENCY'],
  ['an agency of another province', [{ handedAt: '2025-07-05T10:00:00+07:00', from: 'H26.101' }], 'FOREIGN_PROVINCE'],
  ['a moment before reception', [{ handedAt: '2025-06-30T10:00:00+07:00', from: 'H56.16' }], 'HANDED_BEFORE_RECEPTION'],
  ['no moment', [{ from: 'H56.16' }], 'MISSING_FIELD'],
  ['no agency', [{ handedAt: '2025-07-05T10:00:00+07:00' }], 'BAD_CODE'],
  ['more of them than anybody hands over', Array.from({ length: 21 }, () => ({})), 'BAD_VALUE'],
  ['something else than a list', 'H56.16', 'BAD_VALUE'],
] as const
test.each(wrong)('a hand-over with %s is quarantined with the reason', async (_, handOvers, code) => {
  expect(await send(aLine({ handOvers }))).toMatchObject({ accepted: 0, quarantined: 1 })
  const line = await db.selectFrom('dossiers.quarantine').select('reasons').executeTakeFirstOrThrow()
  expect(line.reasons).toMatchObject([{ code }])
})
