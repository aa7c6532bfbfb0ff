import { gzipSync } from 'node:zlib'
import { startServer } from '@motcua/gateway/start-server'
import { sql } from 'kysely'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { readDeliveryBounds } from '../../../subgraphs/dossiers/src/environment.ts'
import { defaultBounds } from '../../../subgraphs/dossiers/src/intake/delivery-bounds.ts'
import { createDeliveries } from '../../../subgraphs/dossiers/src/intake/deliveries.ts'
import { createIntakeRoutes } from '../../../subgraphs/dossiers/src/intake/routes.ts'
import { startGraph } from '../../_kit/graph.ts'
import { aLine, bytesOf, forgetEverythingSent, plantReference, plantSource } from '../../_kit/intake.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()
await plantReference(database.db)
const token = await plantSource(database.db, 'thanh-hoa')
beforeEach(() => forgetEverythingSent(database.db))

/** The addresses of the intake behind a real port, with limits that a test can reach. */
const mostBytes = 100_000
const mostLines = 200
const bounds = { mostBytes, mostLines, mostRatio: 20 }
const db = database.connectAs('dossiers')
const server = await startServer({
  host: '127.0.0.1',
  port: 0,
  logLevel: 'silent',
  dashboardFolder: null,
  subgraphs: {
    dataSourceOf: (name) => ({ process: () => Promise.reject(new Error(`${name} is not asked here.`)) }),
    health: async () => ({}),
    async registerRoutes(http) {
      await http.register(createIntakeRoutes(db, createDeliveries(db, bounds), bounds))
    },
    close: async () => {},
  },
})
afterAll(() => server.close())

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
