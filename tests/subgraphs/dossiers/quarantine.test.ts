import { createSubgraph } from '@motcua/dossiers'
import { sql, type Kysely } from 'kysely'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Database } from '../../../subgraphs/dossiers/src/database.ts'
import { decideOnLines } from '../../../subgraphs/dossiers/src/intake/decide-on-lines.ts'
import { findSource } from '../../../subgraphs/dossiers/src/intake/source-systems.ts'
import { askSubgraph, type Ask } from '../../_kit/ask-subgraph.ts'
import { startGraph } from '../../_kit/graph.ts'
import { aLine, forgetEverythingSent, plantReference, plantSource } from '../../_kit/intake.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()
await plantReference(database.db)
const token = await plantSource(database.db, 'thanh-hoa')
const otherToken = await plantSource(database.db, 'other')
beforeEach(() => forgetEverythingSent(database.db))

const line = `line { id batch state note decidedAt decisions { kind note batch } }`
const lines = line.replace('line', 'lines')
const refusal = `... on IntakeRefusal { code message ${lines} }`
const documents = {
  sync: `mutation ($dossiers: [DossierRecord!]!) {
    syncDossiers(source: "thanh-hoa", dossiers: $dossiers) { ... on DossierBatch { quarantinedLines { id } } } }`,
  replay: `mutation ($id: ID!, $record: DossierRecord!) {
    answer: replayQuarantined(source: "thanh-hoa", id: $id, record: $record) { __typename
      ... on ReplayedLine { ${line} batch { batch sent accepted late unchanged quarantined } }
      ... on RefusedAgain { id reasons { code field } } ${refusal} } }`,
  dismiss: `mutation ($ids: [ID!]!, $note: String!) {
    answer: dismissQuarantined(source: "thanh-hoa", ids: $ids, note: $note) { __typename
      ... on DecidedLines { ${lines} } ${refusal} } }`,
  reopen: `mutation ($ids: [ID!]!, $note: String) {
    answer: reopenQuarantined(source: "thanh-hoa", ids: $ids, note: $note) { __typename
      ... on DecidedLines { ${lines} } ${refusal} } }`,
}

const codeOf = (number: number) => `H56.102-250701-${String(number).padStart(4, '0')}`
const wrong = (number: number) => aLine({ dossierCode: codeOf(number), status: 'LOST' })
const right = (number: number) => aLine({ dossierCode: codeOf(number) })

/** Who asks: a subgraph on connections of its own. */
function asker(): Ask {
  const ask = askSubgraph(createSubgraph(database.connectAs('dossiers')))
  return (source, variables, by = token) => ask(source, variables, by)
}
const ask = asker()

/** Sends records that are refused; their ids in quarantine. */
async function quarantined(...records: object[]): Promise<string[]> {
  const { data } = await ask(documents.sync, { dossiers: records })
  const answer = data as { syncDossiers: { quarantinedLines: { id: string }[] } }
  return answer.syncDossiers.quarantinedLines.map(({ id }) => id)
}

async function answerOf(document: string, variables: Record<string, unknown>, by: Ask = ask) {
  const { data, errors } = await by(document, variables)
  expect(errors).toBeUndefined()
  return data?.answer as { readonly __typename: string; readonly code?: string }
}

async function counts() {
  const { rows } = await sql<Record<string, number>>`select
    (select count(*) from dossiers.dossier_revision)::int as revisions,
    (select count(*) from dossiers.quarantine)::int as quarantine,
    (select count(*) from dossiers.batch)::int as batches`.execute(database.db)
  return rows[0]
}

test('a corrected record is taken in, and its line is settled with the batch that took it', async () => {
  const [id = ''] = await quarantined(wrong(1))
  const answer = await answerOf(documents.replay, { id, record: right(1) })
  expect(answer).toEqual({
    __typename: 'ReplayedLine',
    line: {
      id,
      batch: '38-1',
      state: 'REPLAYED',
      note: 'A corrected record was taken in by batch 38-2.',
      decidedAt: expect.any(String) as string,
      decisions: [{ kind: 'REPLAYED', note: 'A corrected record was taken in by batch 38-2.', batch: '38-2' }],
    },
    batch: { batch: '38-2', sent: 1, accepted: 1, late: 0, unchanged: 0, quarantined: 0 },
  })
  expect(await counts()).toEqual({ revisions: 1, quarantine: 1, batches: 2 })
})

test('a record that is refused again leaves nothing behind, and every reason is told', async () => {
  const [id = ''] = await quarantined(wrong(1))
  const record = aLine({ dossierCode: 'x', procedureCode: '9.999999', fullName: 'x' })
  expect(await answerOf(documents.replay, { id, record })).toEqual({
    __typename: 'RefusedAgain',
    id,
    reasons: [
      { code: 'PERSONAL_DATA', field: 'fullName' },
      { code: 'BAD_CODE', field: 'dossierCode' },
      { code: 'UNKNOWN_PROCEDURE', field: 'procedureCode' },
    ],
  })
  expect(await counts()).toEqual({ revisions: 0, quarantine: 1, batches: 1 })
  expect(await answerOf(documents.replay, { id, record: right(1) })).toMatchObject({ __typename: 'ReplayedLine' })
})

test('a corrected record that was sent again meanwhile settles its line without change', async () => {
  const [id = ''] = await quarantined(wrong(1))
  await ask(documents.sync, { dossiers: [right(1)] })
  expect(await answerOf(documents.replay, { id, record: right(1) })).toMatchObject({
    line: { state: 'REPLAYED' },
    batch: { accepted: 0, unchanged: 1 },
  })
})

test('lines are dismissed with a note, all of them or none, and a dismissal can be undone', async () => {
  const [first = '', second = '', third = ''] = await quarantined(wrong(1), wrong(2), wrong(3))
  expect(await answerOf(documents.dismiss, { ids: [second, first, first], note: ' test data ' })).toMatchObject({
    __typename: 'DecidedLines',
    lines: [
      { id: first, state: 'DISMISSED', note: 'test data' },
      { id: second, state: 'DISMISSED', note: 'test data' },
    ],
  })
  expect(await answerOf(documents.dismiss, { ids: [third, second], note: 'again' })).toMatchObject({
    code: 'NOT_IN_STATE',
    lines: [{ id: second, state: 'DISMISSED', note: 'test data' }],
  })
  expect(await answerOf(documents.dismiss, { ids: [third, '999999'], note: 'again' })).toMatchObject({
    code: 'UNKNOWN_LINE',
    lines: [],
  })
  expect(await answerOf(documents.reopen, { ids: [first], note: 'no test data after all' })).toMatchObject({
    lines: [
      {
        id: first,
        state: 'OPEN',
        note: null,
        decidedAt: null,
        decisions: [
          { kind: 'DISMISSED', note: 'test data', batch: null },
          { kind: 'REOPENED', note: 'no test data after all', batch: null },
        ],
      },
    ],
  })
  expect(await answerOf(documents.reopen, { ids: [third] })).toMatchObject({
    code: 'NOT_IN_STATE',
    lines: [{ id: third, state: 'OPEN', decisions: [] }],
  })
})

test('a line that was refused for data of a person keeps none of it once it is decided on', async () => {
  const personal = { sđt: '0912345678', status: 'of 0912345678' }
  const [dismissed = '', replayed = '', open = '', other = ''] = await quarantined(
    aLine({ ...right(1), ...personal }),
    aLine({ ...right(2), ...personal }),
    aLine({ ...right(3), ...personal }),
    wrong(4),
  )
  await answerOf(documents.dismiss, { ids: [dismissed, other], note: 'sent without it' })
  await answerOf(documents.replay, { id: replayed, record: right(2) })
  const rows = database.db.selectFrom('dossiers.quarantine').select(['id', 'line', 'reasons']).orderBy('id')
  const stored = new Map((await rows.execute()).map((row) => [String(row.id), JSON.stringify(row)]))
  expect(stored.get(dismissed)).not.toContain('0912345678')
  expect(stored.get(replayed)).not.toContain('0912345678')
  expect(stored.get(open)).toContain('0912345678')
  expect(stored.get(other)).toContain(wrong(4)['dossierCode'])
  expect(await answerOf(documents.reopen, { ids: [dismissed] })).toMatchObject({ lines: [{ id: dismissed }] })
  const { reasons } = await rows.where('id', '=', Number(dismissed)).executeTakeFirstOrThrow()
  expect(reasons).toMatchObject([
    { code: 'PERSONAL_DATA', field: 'sđt' },
    { code: 'PERSONAL_DATA', field: 'status' },
    { code: 'UNKNOWN_STATUS', message: expect.stringContaining('was removed') as string },
  ])
})

test('a line that was replayed is neither replayed again nor reopened', async () => {
  const [id = ''] = await quarantined(wrong(1))
  await answerOf(documents.replay, { id, record: right(1) })
  const again = { id, record: right(2) }
  expect(await answerOf(documents.replay, again)).toMatchObject({
    code: 'NOT_IN_STATE',
    lines: [{ state: 'REPLAYED' }],
  })
  expect(await answerOf(documents.reopen, { ids: [id] })).toMatchObject({ code: 'NOT_IN_STATE' })
  expect(await counts()).toMatchObject({ revisions: 1, batches: 2 })
})

test('nobody decides on the lines of another source', async () => {
  const [id = ''] = await quarantined(wrong(1))
  const dismissed = await ask(documents.dismiss, { ids: [id], note: 'x' }, otherToken)
  expect(dismissed.errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' })
  expect(dismissed.data?.answer).toBeNull()
  const { data } = await ask(
    `mutation ($ids: [ID!]!) { answer: dismissQuarantined(source: "other", ids: $ids, note: "x") {
      ... on IntakeRefusal { code lines { id } } } }`,
    { ids: [id] },
    otherToken,
  )
  expect(data?.answer).toEqual({ code: 'UNKNOWN_LINE', lines: [] })
  for (const document of [documents.replay, documents.dismiss, documents.reopen]) {
    const { errors } = await ask(document, { id, record: right(1), ids: [id], note: 'x' }, 'guessed')
    expect(errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' })
  }
  expect(await counts()).toEqual({ revisions: 0, quarantine: 1, batches: 1 })
})

test.for([
  ['no note', documents.dismiss, { ids: ['1'], note: '  ' }, 'note'],
  ['a note that is too long', documents.dismiss, { ids: ['1'], note: 'x'.repeat(1001) }, 'note'],
  ['no lines', documents.dismiss, { ids: [], note: 'x' }, 'ids'],
  ['an id that is none', documents.reopen, { ids: ['1; drop'] }, 'ids'],
  ['an id that is none', documents.replay, { id: '-1', record: {} }, 'id'],
] as const)('%s is a bad argument', async ([, document, variables, argument]) => {
  const { errors } = await ask(document, variables)
  expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument })
})

test('a replay that comes while a dismissal is under way waits for it, and is told of it', async () => {
  const [id = ''] = await quarantined(wrong(1))
  const source = await findSource(database.db, 'thanh-hoa')
  if (source === null) throw new Error('The source was planted.')
  const own: Kysely<Database> = database.connectAs('dossiers')
  let replay: ReturnType<typeof answerOf> | undefined
  await own.transaction().execute(async (transaction) => {
    const dismissal = { ids: [Number(id)], from: 'OPEN', to: 'DISMISSED', note: 'first' } as const
    await decideOnLines(transaction, source, dismissal)
    replay = answerOf(documents.replay, { id, record: right(1) })
    await vi.waitFor(async () => expect(await waiting()).toBe(1), { timeout: 10_000 })
  })
  expect(await replay).toMatchObject({ code: 'NOT_IN_STATE', lines: [{ state: 'DISMISSED', note: 'first' }] })
  expect(await counts()).toEqual({ revisions: 0, quarantine: 1, batches: 1 })
})

async function waiting(): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`select count(*)::int as waiting from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(database.db)
  return rows[0]?.waiting ?? 0
}

test('of a replay, a dismissal and another replay at once, over connections of their own, exactly one wins', async () => {
  const [one, other, third] = [asker(), asker(), asker()]
  const ids = await quarantined(...Array.from({ length: 12 }, (_, index) => wrong(index + 1)))
  const winners: string[] = []
  for (const [index, id] of ids.entries()) {
    const answers = await Promise.all([
      answerOf(documents.replay, { id, record: right(index + 1) }, one),
      answerOf(documents.dismiss, { ids: [id], note: 'raced' }, other),
      answerOf(documents.replay, { id, record: right(index + 1) }, third),
    ])
    const won = answers.filter((answer) => answer.__typename !== 'IntakeRefusal')
    expect(answers.flatMap((answer) => answer.code ?? [])).toEqual(['NOT_IN_STATE', 'NOT_IN_STATE'])
    winners.push(...won.map((answer) => answer.__typename))
  }
  expect(winners).toHaveLength(ids.length)
  const replayed = winners.filter((kind) => kind === 'ReplayedLine').length
  expect(await counts()).toEqual({ revisions: replayed, quarantine: 12, batches: 1 + replayed })
})

describe.each(['embedded', 'http'] as const)('with subgraphs %s', async (mode) => {
  const graph = await startGraph(database.adminUrl, mode)

  test('lines are dismissed, reopened and replayed through the graph', async () => {
    const [id = ''] = await quarantined(wrong(1))
    const through = (document: string, variables: object) =>
      graph.ask<{ answer: { __typename: string } }>(document, variables, token)
    expect((await through(documents.dismiss, { ids: [id], note: 'x' })).data.answer.__typename).toBe('DecidedLines')
    expect((await through(documents.reopen, { ids: [id] })).data.answer.__typename).toBe('DecidedLines')
    const replay = await through(documents.replay, { id, record: right(1) })
    expect(replay.data.answer).toMatchObject({
      line: { decisions: [{ kind: 'DISMISSED' }, { kind: 'REOPENED' }, { kind: 'REPLAYED', batch: '38-2' }] },
    })
  })
})
