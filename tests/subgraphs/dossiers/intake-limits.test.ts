import { gzipSync } from 'node:zlib'
import { startServer } from '@motcua/gateway/start-server'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { createDeliveries } from '../../../subgraphs/dossiers/src/intake/deliveries.ts'
import { createIntakeRoutes } from '../../../subgraphs/dossiers/src/intake/routes.ts'
import { aLine, bytesOf, forgetEverythingSent, plantReference, plantSource } from '../../_kit/intake.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()
await plantReference(database.db)
const token = await plantSource(database.db, 'thanh-hoa')
beforeEach(() => forgetEverythingSent(database.db))

/** The addresses of the intake behind a real port, with a limit that a test can reach. */
const mostBytes = 100_000
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
      await http.register(createIntakeRoutes(db, createDeliveries(db), mostBytes))
    },
    close: async () => {},
  },
})
afterAll(() => server.close())

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aLine({ dossierCode: `H56.102-250701-${String(index + 1).padStart(4, '0')}` }),
  )

async function post(body: Buffer, headers: Record<string, string> = {}) {
  const response = await fetch(`${server.url}/intake/dossiers?source=thanh-hoa`, {
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
