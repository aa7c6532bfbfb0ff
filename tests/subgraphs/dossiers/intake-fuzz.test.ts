import { gzipSync } from 'node:zlib'
import { seededRandom } from '@motcua/kit/seeded-random'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { aLine, plantReference, plantSource } from '../../_kit/intake.ts'
import { startIntake } from '../../_kit/intake-server.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()
await plantReference(database.db)
const token = await plantSource(database.db, 'thanh-hoa')
const db = database.connectAs('dossiers')
const server = await startIntake(db)

const bodies = 500
const chance = seededRandom('bodies')
const below = (most: number) => Math.floor(chance() * most)
const oneOf = <Item>(items: readonly Item[]): Item => {
  const item = items[below(items.length)]
  if (item === undefined) throw new Error('There is nothing to pick from.')
  return item
}

/** Values that stand where others are expected. */
const odd: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  9_007_199_254_740_991,
  '',
  'x'.repeat(3000),
  'Đắk Lắk \u0000 \ud800',
  '2025-02-30T08:00:00+07:00',
  '9999-12-31T23:59:59Z',
  '0001-01-01T00:00:00Z',
  'CCCD-038201012345',
  [],
  [[[]]],
  { a: { b: [1] } },
  [{ requestedAt: 'soon' }],
]
const fields = [
  ...Object.keys(aLine()),
  'supplements',
  'apologies',
  'handOvers',
  'payment',
  'deleted',
  'endedAt',
  'groupCode',
  'sđt',
]

function anyLine(): Buffer {
  const code = `H56.102-250701-${String(below(300)).padStart(4, '0')}`
  const line = aLine({ dossierCode: code, revision: below(5) })
  const many = oneOf([0, 0, 0, 1, 2])
  const changed = Array.from({ length: many }, () => [oneOf(fields), oneOf(odd)])
  const text = Buffer.from(JSON.stringify({ ...line, ...Object.fromEntries(changed) }))
  switch (below(20)) {
    case 0:
      return text.subarray(0, below(text.length))
    case 1:
      return Buffer.concat([text.subarray(0, 10), Buffer.from([0xff, 0xfe, 0x00]), text.subarray(10)])
    case 2:
      return Buffer.from(`{"dossierCode":"${code}",${text.subarray(1).toString('utf8')}`)
    case 3:
      return Buffer.from('{"a":'.repeat(below(2000)))
    case 4:
      return Buffer.from(oneOf(['', '   ', '[]', '0', '"x"', '\u2028', '\ufeff{}']))
    default:
      return text
  }
}

interface Sent {
  readonly body: Buffer
  readonly headers: Record<string, string>
}

function anyBody(): Sent {
  const body = Buffer.concat(
    Array.from({ length: below(12) }, () => Buffer.concat([anyLine(), Buffer.from(oneOf(['\n', '\r\n']))])),
  )
  switch (below(12)) {
    case 0: {
      const packed = gzipSync(body)
      return { body: packed.subarray(0, below(packed.length)), headers: { 'content-encoding': 'gzip' } }
    }
    case 1:
      return { body: gzipSync(body), headers: { 'content-encoding': 'gzip' } }
    case 2:
      return { body, headers: { 'content-encoding': 'gzip' } }
    case 3:
      return { body, headers: { 'content-type': oneOf(['text/plain', 'application/json', 'nonsense']) } }
    case 4:
      return { body, headers: { authorization: 'Bearer mcg_nobody' } }
    default:
      return { body, headers: {} }
  }
}

interface Counts {
  readonly sent: number
  readonly accepted: number
  readonly late: number
  readonly unchanged: number
  readonly quarantined: number
}

test(`of ${bodies} bodies of every kind each is answered, and every line that was taken in is stored or in quarantine`, async () => {
  const statuses = new Set([200, 400, 401, 413, 415, 422, 429])
  const faults: string[] = []
  const total = { accepted: 0, quarantined: 0 }
  let slowest = 0
  for (let count = 0; count < bodies; count += 1) {
    const { body, headers } = anyBody()
    const response = await fetch(`${server.url}/intake/dossiers?source=thanh-hoa`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson', ...headers },
      body: new Uint8Array(body),
    })
    const text = await response.text()
    if (!statuses.has(response.status) || /\n\s+at |node_modules/.test(text))
      faults.push(`${response.status} ${text.slice(0, 300)}`)
    if (response.status === 200) {
      const answer = JSON.parse(text) as Counts
      const { accepted, late, unchanged, quarantined } = answer
      if (answer.sent !== accepted + late + unchanged + quarantined) faults.push(`does not add up: ${text}`)
      total.accepted += accepted + late
      total.quarantined += quarantined
    }
    const began = performance.now()
    await fetch(`${server.url}/health`)
    slowest = Math.max(slowest, performance.now() - began)
  }
  expect(faults).toEqual([])
  const stored = await sql<{ revisions: number; quarantined: number; staged: number }>`
    select (select count(*)::integer from dossiers.dossier_revision) as revisions,
      (select count(*)::integer from dossiers.quarantine) as quarantined,
      (select count(*)::integer from dossiers.staged_line) + (select count(*)::integer from dossiers.decided_line) as staged`.execute(
    database.db,
  )
  expect(stored.rows).toEqual([{ revisions: total.accepted, quarantined: total.quarantined, staged: 0 }])
  expect(total.accepted).toBeGreaterThan(100)
  expect(total.quarantined).toBeGreaterThan(100)
  expect(slowest).toBeLessThan(1000)
})
