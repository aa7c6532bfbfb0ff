import { request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { readDeliveryBounds } from '../../../subgraphs/dossiers/src/environment.ts'
import { defaultBounds } from '../../../subgraphs/dossiers/src/intake/delivery-bounds.ts'
import { createDeliveries } from '../../../subgraphs/dossiers/src/intake/deliveries.ts'
import { findSource } from '../../../subgraphs/dossiers/src/intake/source-systems.ts'
import { startGraph } from '../../_kit/graph.ts'
import { aLine, bytesOf, forgetEverythingSent, plantReference, plantSource } from '../../_kit/intake.ts'
import { startIntake } from '../../_kit/intake-server.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()
await plantReference(database.db)
const token = await plantSource(database.db, 'thanh-hoa')
const otherToken = await plantSource(database.db, 'other')
beforeEach(() => forgetEverythingSent(database.db))

/** The addresses of the intake behind a real port, with limits that a test can reach. */
const mostBytes = 100_000
const mostLines = 200
const pace = { leastBytes: 200, withinMillis: 1500, mostWaitMillis: 6000 }
const bounds = { mostBytes, mostLines, mostRatio: 20, ...pace }
const db = database.connectAs('dossiers')
const server = await startIntake(db, bounds)

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aLine({ dossierCode: `H56.102-250701-${String(index + 1).padStart(4, '0')}` }),
  )

async function post(body: Buffer, headers: Record<string, string> = {}, url = server.url) {
  const response = await fetch(`${url}/intake/dossiers?source=thanh-hoa`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson', ...headers },
    body: new Uint8Array(body),
  })
  return { status: response.status, body: (await response.json()) as unknown }
}

test('a delivery over the limit is refused whole with 413, and the next one is taken in', async () => {
  const tooMuch = bytesOf(lines(400))
  expect(tooMuch.length).toBeGreaterThan(mostBytes)
  expect(await post(tooMuch)).toEqual({
    status: 413,
    body: { error: 'A delivery has at most 100000 bytes; send the rest apart.', code: 'TOO_LARGE' },
  })
  expect(await post(bytesOf(lines(100)))).toMatchObject({ status: 200, body: { batch: '38-1', accepted: 100 } })
})

test('the limit counts what a packed delivery unpacks to', async () => {
  const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024, '\n'))
  expect(bomb.length).toBeLessThan(mostBytes)
  expect(await post(bomb, { 'content-encoding': 'gzip' })).toMatchObject({ status: 413, body: { code: 'TOO_LARGE' } })
  const packed = gzipSync(bytesOf(lines(100)))
  expect(await post(packed, { 'content-encoding': 'gzip' })).toMatchObject({ status: 200, body: { accepted: 100 } })
})

/** What deliveries left in the tables of the intake, and the size of the room of staged lines. */
async function left() {
  const { rows } = await sql<{ lines: number; batches: number; staged_bytes: number }>`select
    (select count(*) from dossiers.staged_line) + (select count(*) from dossiers.decided_line)
      + (select count(*) from dossiers.delivery) + (select count(*) from dossiers.quarantine)
      + (select count(*) from dossiers.dossier_revision) as lines,
    (select count(*) from dossiers.batch) as batches,
    pg_total_relation_size('dossiers.staged_line') as staged_bytes`.execute(database.db)
  return rows[0]
}

test('a delivery of more lines than the bound is refused whole, and one of as many is taken in', async () => {
  const line = '{}\n'
  expect(await post(Buffer.from(line.repeat(mostLines + 1)))).toEqual({
    status: 413,
    body: {
      error: 'A delivery has at most 200 lines. Send the dossiers in several deliveries; nothing of this one counts.',
      code: 'TOO_MANY_LINES',
    },
  })
  expect(await left()).toMatchObject({ lines: 0, batches: 0 })
  const blankLines = '\n'.repeat(500)
  expect(await post(Buffer.from(blankLines + line.repeat(mostLines)))).toMatchObject({
    status: 200,
    body: { quarantined: mostLines },
  })
})

/** Sends a part at a time with a pause between, until it is answered or all is sent; how it was answered. */
async function sendSlowly(parts: Iterable<string>, betweenMillis: number) {
  const sending = request(`${server.url}/intake/dossiers?source=thanh-hoa`, {
    method: 'POST',
    agent: false,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
  })
  let answer: { status: number | undefined; connection: string | undefined } | undefined
  sending.on('error', () => {})
  const answered = new Promise<void>((resolve) => {
    sending.on('response', (response) => {
      answer = { status: response.statusCode, connection: response.headers.connection }
      response.resume()
      resolve()
    })
  })
  for (const part of parts) {
    if (answer !== undefined) break
    sending.write(part)
    await pause(betweenMillis)
  }
  sending.end()
  await answered
  return answer
}

test('a source that trickles two deliveries waits with its third, other sources do not, and both are ended', async () => {
  const trickle = Array.from({ length: 100 }, () => '\n')
  const trickling = [sendSlowly(trickle, 100), sendSlowly(trickle, 100)]
  await pause(500)
  const asSource = async (name: string, bearer: string) =>
    fetch(`${server.url}/intake/dossiers?source=${name}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/x-ndjson' },
      body: new Uint8Array(bytesOf([aLine()])),
    })
  const third = await asSource('thanh-hoa', token)
  expect([third.status, third.headers.get('retry-after'), await third.json()]).toEqual([
    429,
    '5',
    {
      error: '2 deliveries of thanh-hoa are under way. Send this one again when one of them has ended.',
      code: 'BUSY',
    },
  ])
  expect((await asSource('other', otherToken)).status).toBe(200)
  expect(await Promise.all(trickling)).toEqual([
    { status: 408, connection: 'close' },
    { status: 408, connection: 'close' },
  ])
  expect((await asSource('thanh-hoa', token)).status).toBe(200)
})

test('a delivery that comes slowly and steadily is taken in, and one without end is not', async () => {
  const steady = lines(20).map((line) => `${JSON.stringify(line)}\n`)
  expect(await sendSlowly(steady, 100)).toMatchObject({ status: 200 })
  expect(await sendSlowly([...steady, ...steady, ...steady, ...steady, ...steady], 100)).toMatchObject({ status: 408 })
})

test('a delivery that is packed and silent is ended', async () => {
  const sending = request(`${server.url}/intake/dossiers?source=thanh-hoa`, {
    method: 'POST',
    agent: false,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/x-ndjson',
      'content-encoding': 'gzip',
    },
  })
  sending.on('error', () => {})
  const status = new Promise((resolve) => sending.on('response', (response) => resolve(response.resume().statusCode)))
  sending.write(gzipSync(bytesOf(lines(100))).subarray(0, 300))
  expect(await status).toBe(408)
  expect(await left()).toMatchObject({ lines: 0, batches: 0 })
})

test('in all processes together, second deliveries leave the last two places to sources that have none', async () => {
  const processes = Array.from({ length: 2 }, () =>
    createDeliveries(database.connectAs('dossiers', { maxConnections: 10 })),
  )
  for (const name of ['a', 'b', 'c', 'd', 'e']) await plantSource(database.db, `source-${name}`)
  const release = Promise.withResolvers<void>()
  async function* waiting(begin: () => void): AsyncGenerator<Uint8Array> {
    begin()
    await release.promise
    yield Buffer.from('\n')
  }
  const outcomes: Promise<string>[] = []
  for (const [index, name] of ['a', 'a', 'a', 'b', 'b', 'c', 'c', 'd', 'e'].entries()) {
    const source = await findSource(db, `source-${name}`)
    if (source === null) throw new Error('The source was planted.')
    const begun = Promise.withResolvers<void>()
    const outcome = processes[index % 2]?.take(source, waiting(begun.resolve)).then(
      () => 'taken in',
      (problem: unknown) => `${(problem as { status: number }).status}`,
    )
    outcomes.push(Promise.resolve(outcome).then((what) => `${name} ${what}`))
    await Promise.race([begun.promise, outcome])
  }
  release.resolve()
  const firstSeven = ['a taken in', 'a taken in', 'a 429', 'b taken in', 'b taken in', 'c taken in', 'c 503']
  expect(await Promise.all(outcomes)).toEqual([...firstSeven, 'd taken in', 'e 503'])
})

test('what may be sent follows the environment', () => {
  expect(readDeliveryBounds({ INTAKE_MOST_LINES: '5', INTAKE_MOST_RATIO: '' })).toEqual({
    ...defaultBounds,
    mostLines: 5,
  })
  expect(defaultBounds).toMatchObject({ mostLines: 1_000_000, mostRatio: 100 })
  expect(() => readDeliveryBounds({ INTAKE_MOST_LINES: '0' })).toThrow('INTAKE_MOST_LINES')
})

describe.each(['embedded', 'http'] as const)(
  'with the bounds that hold when the environment sets none, subgraphs %s',
  async (mode) => {
    const { url } = await startGraph(database.adminUrl, mode)
    const send = async (body: Buffer, headers: Record<string, string> = {}) => post(body, headers, url)
    const packed = { 'content-encoding': 'gzip' }

    test('a delivery that unpacks to more than a hundred times its bytes is refused, and leaves nothing behind', async () => {
      const body = gzipSync(Buffer.from(`${JSON.stringify(aLine())}\n`.repeat(300_000)))
      expect(await send(body, packed)).toMatchObject({ status: 413, body: { code: 'UNPACKS_TOO_LARGE' } })
      expect(await left()).toMatchObject({ lines: 0, batches: 0 })
    })

    test('a delivery whose first 10,000 lines are all refused is ended there, and leaves nothing behind', async () => {
      const bomb = gzipSync(Buffer.from('[]\n'.repeat(6_500_000)))
      const before = await left()
      expect(bomb.length).toBeLessThan(20_000)
      const error =
        'The first 10000 lines are all refused, line 10000 for NOT_AN_OBJECT. Nothing of this delivery counts.'
      expect(await send(bomb, packed)).toEqual({ status: 422, body: { error, code: 'ALL_LINES_WRONG' } })
      expect(await left()).toEqual({ ...before, lines: 0, batches: 0 })
    })

    test('one accepted line among the first ones is enough for the others to be quarantined', async () => {
      const body = Buffer.from(`${JSON.stringify(aLine())}\n${'[]\n'.repeat(11_000)}`)
      expect(await send(body)).toMatchObject({ status: 200, body: { accepted: 1, quarantined: 11_000 } })
    })
  },
)
