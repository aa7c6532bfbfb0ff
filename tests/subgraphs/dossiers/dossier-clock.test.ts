import { createSubgraph } from '@motcua/dossiers'
import { expect, test } from 'vitest'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'

const database = await createSeededDatabase()
const sent: string[] = []
const ask = askSubgraph(createSubgraph(database.connectAs('dossiers', { onQuery: (query) => sent.push(query.sql) })))
const rows = await database.db
  .selectFrom('dossiers.dossier')
  .select(['code', 'outcome', 'received_at as receivedAt', 'appointment_on as appointmentOn'])
  .select('supplement_requests as supplementRequests')
  .orderBy('code')
  .execute()

interface Clock {
  readonly verdict: string
  readonly reason: string | null
  readonly workingDays: number | null
  readonly ledger: readonly { on: string; counted: boolean }[] | null
}

async function clocksOf(codes: readonly string[], asOf = ''): Promise<Clock[]> {
  const answer = await ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Dossier {
      clock${asOf} { verdict reason workingDays provisional ledger { on counted } } } } }`,
    { of: codes.map((code) => ({ __typename: 'Dossier', code })) },
  )
  expect(answer.errors).toBeUndefined()
  const { _entities: dossiers } = answer.data as { _entities: { clock: Clock }[] }
  return dossiers.map(({ clock }) => clock)
}

test('the verdict on every dossier of the demonstration agrees with the outcome it is counted under', async () => {
  const once = rows.filter((row) => row.supplementRequests <= 1).slice(0, 4000)
  const clocks = await clocksOf(once.map((row) => row.code))
  const judged = new Set(once.map((row, index) => `${row.outcome} ${clocks[index]?.verdict}`))
  expect(judged).toContain('EARLY IN_TIME')
  for (const impossible of ['EARLY OVERDUE', 'ON_TIME OVERDUE', 'LATE IN_TIME', 'REFUSED IN_TIME', 'REFUSED OVERDUE']) {
    expect(judged).not.toContain(impossible)
  }
})

test('more than one request for supplements is overdue by index 766, however early the dossier ended', async () => {
  const twice = rows.filter((row) => row.supplementRequests > 1 && row.outcome === 'EARLY')
  expect(twice.length).toBeGreaterThan(0)
  expect(new Set((await clocksOf(twice.map((row) => row.code))).map((clock) => clock.verdict))).toEqual(
    new Set(['OVERDUE']),
  )
})

test('the ledger of a received dossier ends on its appointment day', async () => {
  const received = rows.filter((row) => row.receivedAt !== null).slice(0, 200)
  const clocks = await clocksOf(received.map((row) => row.code))
  expect(clocks.map((clock) => clock.ledger?.at(-1)?.on)).toEqual(received.map((row) => row.appointmentOn))
  expect(clocks.map((clock) => clock.ledger?.filter((step) => step.counted).length)).toEqual(
    clocks.map((clock) => clock.workingDays),
  )
})

test('many clocks take the dossiers, their supplements and the calendar in four statements', async () => {
  sent.length = 0
  await clocksOf(rows.slice(0, 100).map((row) => row.code))
  expect(sent).toHaveLength(4)
})

test('in the state of a day before its reception, a dossier is not counted', async () => {
  const clocks = await clocksOf(
    rows.slice(0, 20).map((row) => row.code),
    '(asOf: "2025-01-01")',
  )
  expect(new Set(clocks.map((clock) => clock.verdict))).toEqual(new Set(['NOT_COUNTED']))
})
