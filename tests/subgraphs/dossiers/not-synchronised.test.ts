import { createSubgraph } from '@motcua/dossiers'
import { beforeEach, expect, test } from 'vitest'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { aLine, forgetEverythingSent, plantReference, plantSource } from '../../_kit/intake.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()
await plantReference(database.db)
const tokens = new Map([
  ['thanh-hoa', await plantSource(database.db, 'thanh-hoa')],
  ['other', await plantSource(database.db, 'other')],
])
const ask = askSubgraph(createSubgraph(database.connectAs('dossiers')), '2026-11-20')
beforeEach(() => forgetEverythingSent(database.db))

const codeOf = (number: number) => `H56.102-250701-000${number}`
const right = (number: number, revision: number) =>
  aLine({ dossierCode: codeOf(number), revision, status: revision > 1 ? 'PROCESSING' : 'ACCEPTED' })
const wrong = (number: number, revision: unknown) => aLine({ dossierCode: codeOf(number), revision, status: 'LOST' })

async function answered<Answer>(document: string, variables: object = {}, token?: string): Promise<Answer> {
  const { data, errors } = await ask(document, { ...variables }, token)
  expect(errors).toBeUndefined()
  return data as Answer
}

/** Sends one delivery; the ids of its lines that are not accepted. */
async function send(records: readonly unknown[], source = 'thanh-hoa'): Promise<string[]> {
  const { answer } = await answered<{ answer: { quarantinedLines: { id: string }[] } }>(
    `mutation ($source: ID!, $records: [DossierRecord!]!) {
      answer: syncDossiers(source: $source, dossiers: $records) {
        ... on DossierBatch { quarantinedLines { id } } } }`,
    { source, records },
    tokens.get(source),
  )
  return answer.quarantinedLines.map(({ id }) => id)
}

const decisions = {
  replay: `mutation ($id: ID!, $record: DossierRecord!) {
    answer: replayQuarantined(source: "thanh-hoa", id: $id, record: $record) { __typename } }`,
  dismiss: `mutation ($id: ID!) {
    answer: dismissQuarantined(source: "thanh-hoa", ids: [$id], note: "a test") { __typename } }`,
  reopen: `mutation ($id: ID!) {
    answer: reopenQuarantined(source: "thanh-hoa", ids: [$id]) { __typename } }`,
}

async function decide(how: keyof typeof decisions, id: string, rest: object = {}): Promise<string> {
  const { answer } = await answered<{ answer: { __typename: string } }>(
    decisions[how],
    { id, ...rest },
    tokens.get('thanh-hoa'),
  )
  return answer.__typename
}

/** Numbers of the dossiers of the list, which holds as many as it says. */
async function listed(notSynchronised = true): Promise<number[]> {
  const { dossiers } = await answered<{ dossiers: { totalCount: number; nodes: { code: string }[] } }>(
    'query ($filter: DossierFilter!) { dossiers(filter: $filter) { totalCount nodes { code } } }',
    { filter: { notSynchronised } },
  )
  expect(dossiers.totalCount).toBe(dossiers.nodes.length)
  return dossiers.nodes.map(({ code }) => Number(code.slice(-1)))
}

async function waitingOf(number: number): Promise<unknown> {
  const { dossier } = await answered<{ dossier: { notSynchronised: unknown } }>(
    'query ($code: ID!) { dossier(code: $code) { notSynchronised { lines revision since } } }',
    { code: codeOf(number) },
  )
  return dossier.notSynchronised
}

async function counted(source = 'thanh-hoa'): Promise<unknown> {
  const { syncStatus } = await answered<{ syncStatus: { source: string | null; notSynchronised: unknown }[] }>(
    'query { syncStatus(province: "38") { source notSynchronised { dossiers neverShown } } }',
  )
  return syncStatus.find((status) => status.source === source)?.notSynchronised
}

test('a dossier of which something newer waits is not synchronised until the line is replayed', async () => {
  expect(await send([right(1, 1), right(2, 1)])).toEqual([])
  expect([await listed(), await listed(false), await waitingOf(1)]).toEqual([[], [1, 2], null])
  const [id = ''] = await send([wrong(1, 2)])
  expect([await listed(), await listed(false)]).toEqual([[1], [2]])
  expect(await waitingOf(1)).toEqual({ lines: 1, revision: '2', since: expect.any(String) as string })
  expect(await counted()).toEqual({ dossiers: 1, neverShown: 0 })
  expect(await decide('replay', id, { record: right(1, 2) })).toBe('ReplayedLine')
  expect([await listed(), await waitingOf(1), await counted()]).toEqual([[], null, { dossiers: 0, neverShown: 0 }])
})

test('a line that is dismissed waits no more, and one that is opened again does', async () => {
  await send([right(1, 1)])
  const [id = ''] = await send([wrong(1, 2)])
  expect(await decide('dismiss', id)).toBe('DecidedLines')
  expect([await listed(), await waitingOf(1)]).toEqual([[], null])
  expect(await decide('reopen', id)).toBe('DecidedLines')
  expect([await listed(), await waitingOf(1)]).toEqual([[1], expect.objectContaining({ lines: 1, revision: '2' })])
})

test('a corrected revision that comes by itself synchronises the dossier, though its line still waits', async () => {
  await send([right(1, 1)])
  await send([wrong(1, 2), wrong(1, 3)])
  expect(await waitingOf(1)).toMatchObject({ lines: 2, revision: '3' })
  await send([right(1, 2)])
  expect([await listed(), await waitingOf(1)]).toEqual([[1], expect.objectContaining({ lines: 1 })])
  await send([right(1, 3)])
  expect([await listed(), await waitingOf(1)]).toEqual([[], null])
})

test('an older revision that is wrong makes nothing older than it is', async () => {
  await send([right(1, 3)])
  await send([wrong(1, 2)])
  expect(await listed()).toEqual([])
})

test('other content under the current number, or a number that cannot be read, counts by the delivery it came in', async () => {
  await send([right(1, 1), wrong(1, 'x'), right(2, 1)])
  expect(await listed()).toEqual([])
  await send([wrong(1, 'x'), aLine({ ...right(2, 1), channel: 'DIRECT' })])
  expect(await listed()).toEqual([1, 2])
  expect([await waitingOf(1), await waitingOf(2)]).toMatchObject([{ revision: null }, { revision: '1' }])
})

test('a dossier that was never accepted, or was withdrawn, is counted and cannot be listed', async () => {
  const [first = ''] = await send([wrong(1, 1), right(2, 1), right(3, 1), '{"broken"'])
  await send([{ dossierCode: codeOf(2), revision: 2, deleted: true }])
  await send([wrong(2, 3), wrong(3, 2)])
  expect(await listed()).toEqual([3])
  expect(await counted()).toEqual({ dossiers: 1, neverShown: 2 })
  await decide('replay', first, { record: right(1, 1) })
  expect(await counted()).toEqual({ dossiers: 1, neverShown: 1 })
})

test('what another source says of a dossier does not make it older than its own source says', async () => {
  await send([right(1, 1)])
  expect(await send([right(1, 2)], 'other')).toHaveLength(1)
  expect([await listed(), await counted('other')]).toEqual([[], { dossiers: 0, neverShown: 0 }])
})

test('of a line with data of a person nothing shows but that it waits', async () => {
  await send([right(1, 1)])
  await send([{ ...right(1, 2), hoTen: 'A name nobody shall read' }])
  const answer = await ask(
    `query ($code: ID!) { dossier(code: $code) { notSynchronised { lines revision since } revisions { revision } findings { detail } }
      syncStatus { openLines openReasons { code lines } notSynchronised { dossiers } } }`,
    { code: codeOf(1) },
  )
  expect(answer.data).toMatchObject({ dossier: { notSynchronised: { lines: 1 } } })
  expect(JSON.stringify(answer)).not.toMatch(/hoTen|nobody/)
})
