import { setTimeout as sleep } from 'node:timers/promises'
import { defaultLimits } from '@motcua/gateway/guard/limits'
import { hostEmbedded } from '@motcua/gateway/host-embedded'
import { startServer } from '@motcua/gateway/start-server'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { createSeededDatabase } from '../_kit/seeded-database.ts'

const { adminUrl, db } = await createSeededDatabase()
// Sources of all provinces have sent something, so that all 3,321 communes are scored.
await sql`insert into dossiers.batch (province_code, id, recorded_at, source, source_en, origin, known_from, known_through)
  select a.province_code, 1000, b.recorded_at, b.source, b.source_en, b.origin, b.known_from, b.known_through
  from (select distinct province_code from dossiers.indicator_agency) as a,
    (select * from dossiers.batch order by province_code, id limit 1) as b`.execute(db)

const subgraphs = await hostEmbedded(adminUrl)
/** The signals that the subgraphs were given. */
const signals = new Set<AbortSignal>()
const server = await startServer({
  host: '127.0.0.1',
  port: 0,
  logLevel: 'silent',
  dashboardFolder: null,
  // The computation is to end, also where the processor has other work.
  limits: { ...defaultLimits, millis: 60_000 },
  subgraphs: {
    ...subgraphs,
    dataSourceOf: (name) => ({
      process(options) {
        const signal = options.kind === 'incoming operation' ? options.context.signal : undefined
        if (signal !== undefined) signals.add(signal)
        return subgraphs.dataSourceOf(name).process(options)
      },
    }),
  },
})
afterAll(() => server.close())

/** The dearest computation that one operation may request: every commune is scored and ranked twice for each alias. */
const simulation = `simulateRanking(level: COMMUNE, period: { from: "2025-07-01", until: "2025-08-01" }, changes: []) { outOf }`
const query = `{ ${Array.from({ length: 45 }, (_, at) => `simulation${at}: ${simulation}`).join(' ')} }`

function ask(signal: AbortSignal | null = null): Promise<Response> {
  const body = JSON.stringify({ query })
  return fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    signal,
  })
}

test('/health answers within a second while the longest computation runs', async () => {
  const answering = new AbortController()
  const answered = ask().finally(() => answering.abort())
  const waited: number[] = []
  while (!answering.signal.aborted) {
    const began = performance.now()
    expect((await fetch(`${server.url}/health`)).status).toBe(200)
    waited.push(performance.now() - began)
    await sleep(10)
  }
  const answer: unknown = await (await answered).json()
  expect(answer).not.toHaveProperty('errors')
  expect(waited.length).toBeGreaterThan(5)
  expect(Math.max(...waited)).toBeLessThan(1000)
})

test('the computations of an operation learn that its client has hung up', async () => {
  signals.clear()
  const leaving = new AbortController()
  const asked = ask(leaving.signal).catch(() => 'left')
  await expect.poll(() => signals.size).toBe(1)
  const [signal] = signals
  expect(signal?.aborted).toBe(false)
  leaving.abort()
  expect(await asked).toBe('left')
  await expect.poll(() => signal?.aborted).toBe(true)
  expect(signal?.reason).toMatchObject({ message: 'The client closed the connection.' })
})
