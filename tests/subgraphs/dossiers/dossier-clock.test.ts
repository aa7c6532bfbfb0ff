import { createSubgraph } from '@motcua/dossiers'
import { expect, test } from 'vitest'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'

const database = await createSeededDatabase()
const sent: string[] = []
const ask = askSubgraph(createSubgraph(database.connectAs('dossiers', { onQuery: (query) => sent.push(query.sql) })))
const rows = await database.db
  .selectFrom('dossiers.dossier')
  .select(['code', 'outcome', 'received_at as receivedAt', 'appointment_at as effectiveAppointmentAt'])
  .select('supplement_requests as supplementRequests')
  .orderBy('code')
  .execute()

interface Clock {
  readonly verdict: string
  readonly reason: string | null
  readonly workingDays: number | null
  readonly appointmentAt: string | null
  readonly ledger: readonly { on: string; counted: boolean; seconds: number | null }[] | null
}

async function clocksOf(codes: readonly string[], asOf = ''): Promise<Clock[]> {
  const answer = await ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Dossier {
      clock${asOf} { verdict reason workingDays provisional appointmentAt ledger { on counted seconds } } } } }`,
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

test('the ledger of a received dossier ends on the day promised, and its pauses lead on to the effective appointment', async () => {
  const received = rows.filter((row) => row.receivedAt !== null)
  const paused = received.filter((row) => row.supplementRequests > 0).slice(0, 100)
  expect(paused).toHaveLength(100)
  const looked = [...paused, ...received.slice(0, 200)]
  const clocks = await clocksOf(looked.map((row) => row.code))
  for (const [index, { appointmentAt, ledger, workingDays }] of clocks.entries()) {
    const [days, pauses] = [
      ledger?.filter((step) => step.seconds === null),
      ledger?.filter((step) => step.seconds !== null),
    ]
    const promised = Date.parse(appointmentAt ?? '')
    expect(days?.at(-1)?.on).toBe(new Date(promised + 7 * 3_600_000).toISOString().slice(0, 10))
    expect(days?.filter((step) => step.counted)).toHaveLength(workingDays ?? -1)
    const moved = pauses?.reduce((due, { seconds }) => due + (seconds ?? 0) * 1000, promised)
    expect(new Date(moved ?? 0)).toEqual(looked[index]?.effectiveAppointmentAt)
  }
})

test('many clocks take the dossiers, their supplements, promises and the calendar in five statements', async () => {
  sent.length = 0
  await clocksOf(rows.slice(0, 100).map((row) => row.code))
  expect(sent).toHaveLength(5)
})

test('in the state of a day before its reception, a dossier is not counted', async () => {
  const clocks = await clocksOf(
    rows.slice(0, 20).map((row) => row.code),
    '(asOf: "2025-01-01")',
  )
  expect(new Set(clocks.map((clock) => clock.verdict))).toEqual(new Set(['NOT_COUNTED']))
})
