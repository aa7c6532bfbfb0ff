import { request } from 'node:http'
import { gzipSync } from 'node:zlib'
import { civilDayOf } from '@motcua/kit/civil-day'
import { beforeEach, describe, expect, test } from 'vitest'
import { startGraph } from '../../_kit/graph.ts'
import { aLine, bytesOf, forgetEverythingSent, plantReference, plantSource } from '../../_kit/intake.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()
await plantReference(database.db)
const token = await plantSource(database.db, 'thanh-hoa')
const otherToken = await plantSource(database.db, 'other')
beforeEach(() => forgetEverythingSent(database.db))

const many = Array.from({ length: 1500 }, (_, index) =>
  aLine({ dossierCode: `H56.102-250701-${String(index + 1).padStart(4, '0')}` }),
)

async function revisions(): Promise<number> {
  const { count } = await database.db
    .selectFrom('dossiers.dossier_revision')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** Of every batch: what its sender promised, and its lines. */
async function promises(): Promise<unknown[]> {
  return database.db
    .selectFrom('dossiers.batch')
    .orderBy('id')
    .select(['reported_through as through', 'sent', 'quarantined'])
    .execute()
}

describe.each(['embedded', 'http'] as const)('with subgraphs %s', async (mode) => {
  const { url } = await startGraph(database.adminUrl, mode)

  interface Sent {
    readonly source?: string
    readonly bearer?: string
    readonly through?: string
    readonly headers?: Record<string, string>
  }
  async function post(body: Buffer, { source = 'thanh-hoa', bearer = token, through, headers = {} }: Sent = {}) {
    const question = new URLSearchParams({ source, ...(through === undefined ? {} : { through }) })
    const response = await fetch(`${url}/intake/dossiers?${question.toString()}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/x-ndjson', ...headers },
      body: new Uint8Array(body),
    })
    return { status: response.status, headers: response.headers, body: await response.json() }
  }

  test('a stream is taken in and answered with its counts', async () => {
    const sent = await post(bytesOf([...many, aLine({ dossierCode: 'x' })]))
    expect(sent).toMatchObject({
      status: 200,
      body: { batch: '38-1', sent: 1501, accepted: 1500, late: 0, unchanged: 0, quarantined: 1 },
    })
    expect(await revisions()).toBe(1500)
  })

  test('a stream may come packed by gzip', async () => {
    const headers = { 'content-encoding': 'gzip' }
    expect(await post(gzipSync(bytesOf(many)), { headers })).toMatchObject({ status: 200, body: { accepted: 1500 } })
    expect(await post(bytesOf(many), { headers })).toMatchObject({ status: 400, body: { code: 'BAD_GZIP' } })
    const cut = gzipSync(bytesOf(many)).subarray(0, 900)
    expect(await post(cut, { headers })).toMatchObject({ status: 400, body: { code: 'BAD_GZIP' } })
  })

  test('without its token nobody sends for a source, and nobody for another', async () => {
    const body = bytesOf([aLine()])
    expect(await post(body, { bearer: 'guessed' })).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } })
    expect(await post(body, { source: 'nobody', bearer: 'guessed' })).toMatchObject({ status: 401 })
    expect(await post(body, { bearer: otherToken })).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } })
    expect(await revisions()).toBe(0)
  })

  test('the day through which a sender reports is kept with its batch, and none where it says none', async () => {
    expect(await post(bytesOf([aLine(), '{"broken"']), { through: '2025-07-31' })).toMatchObject({ status: 200 })
    expect(await post(bytesOf([aLine({ revision: 2 })]))).toMatchObject({ status: 200, body: { accepted: 1 } })
    expect(await promises()).toEqual([
      { through: '2025-07-31', sent: 2, quarantined: 1 },
      { through: null, sent: 1, quarantined: 0 },
    ])
  })

  test('a delivery of nothing says that there was nothing through that day', async () => {
    const nothing = { sent: 0, accepted: 0, late: 0, unchanged: 0, quarantined: 0 }
    const empty = Buffer.alloc(0)
    expect(await post(empty, { through: '2025-08-01' })).toMatchObject({ status: 200, body: nothing })
    const headers = { 'content-encoding': 'gzip' }
    expect(await post(gzipSync(empty), { through: '2025-08-02', headers })).toMatchObject({
      status: 200,
      body: nothing,
    })
    expect(await post(Buffer.from('\n\n'), { through: '2025-08-03' })).toMatchObject({ status: 200, body: nothing })
    expect(await promises()).toEqual(
      ['2025-08-01', '2025-08-02', '2025-08-03'].map((through) => ({ through, sent: 0, quarantined: 0 })),
    )
  })

  test.for(['31/07/2025', '2025-06-31', '2025-07', 'yesterday', ''])(
    'through=%s is no day: nothing is taken in, and the answer says what one looks like',
    async (through) => {
      expect(await post(bytesOf([aLine()]), { through })).toMatchObject({
        status: 400,
        body: { code: 'BAD_QUESTION', error: expect.stringContaining('such as through=2025-07-31') as string },
      })
      expect(await promises()).toEqual([])
    },
  )

  test('a day that has not ended is not reported whole; the one before it is', async () => {
    const dayMillis = 86_400_000
    const [today, yesterday] = [civilDayOf(new Date()), civilDayOf(new Date(Date.now() - dayMillis))]
    expect(await post(bytesOf([aLine()]), { through: today })).toMatchObject({
      status: 400,
      body: { error: `through=${today} has not ended. Give the last day that is reported whole.` },
    })
    expect(await post(bytesOf([aLine()]), { through: '2099-12-31' })).toMatchObject({ status: 400 })
    expect(await promises()).toEqual([])
    expect(await post(bytesOf([aLine()]), { through: yesterday })).toMatchObject({ status: 200, body: { accepted: 1 } })
    expect(await promises()).toEqual([{ through: yesterday, sent: 1, quarantined: 0 }])
  })

  test('the list of what was not accepted has nothing to do with a day', async () => {
    await post(bytesOf(['{"broken"']))
    for (const through of ['2025-07-31', '2099-12-31', 'yesterday']) {
      const response = await fetch(`${url}/intake/quarantine?source=thanh-hoa&through=${through}`, {
        headers: { authorization: `Bearer ${token}` },
      })
      expect([response.status, await response.json()]).toMatchObject([200, [{ lineNumber: 1 }]])
    }
  })

  test('another type of body is refused', async () => {
    const body = bytesOf([aLine()])
    expect(await post(body, { headers: { 'content-type': 'application/json' } })).toMatchObject({ status: 415 })
    expect(await post(body, { headers: { 'content-encoding': 'br' } })).toMatchObject({ status: 415 })
    expect(await post(body, { headers: { 'content-type': 'application/x-ndjson; charset=utf-8' } })).toMatchObject({
      status: 200,
    })
  })

  test('what was not accepted is listed with its line and its reasons, for its source alone', async () => {
    await post(bytesOf([aLine(), '{"broken"', aLine({ dossierCode: 'H56.102-250701-0002', status: 'X' })]))
    const list = async (bearer: string) => {
      const response = await fetch(`${url}/intake/quarantine?source=thanh-hoa`, {
        headers: { authorization: `Bearer ${bearer}` },
      })
      return { status: response.status, body: (await response.json()) as unknown }
    }
    expect(await list(token)).toMatchObject({
      status: 200,
      body: [
        { batch: '38-1', lineNumber: 2, line: '{"broken"', reasons: [{ code: 'BROKEN_JSON', field: null }] },
        { batch: '38-1', lineNumber: 3, reasons: [{ code: 'UNKNOWN_STATUS', field: 'status' }] },
      ],
    })
    expect(await list(otherToken)).toMatchObject({ status: 403 })
    expect(await list('guessed')).toMatchObject({ status: 401 })
  })

  test('a sender that hangs up in the middle has sent nothing, and sends the whole again', async () => {
    const body = bytesOf(many)
    await new Promise<void>((resolve) => {
      const { port } = new URL(url)
      const client = request({
        port,
        method: 'POST',
        path: '/intake/dossiers?source=thanh-hoa',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
      })
      client.on('error', () => resolve())
      client.write(body.subarray(0, body.length / 2), () => client.destroy(new Error('hung up')))
    })
    expect(await revisions()).toBe(0)
    expect(await post(body)).toMatchObject({ status: 200, body: { batch: '38-1', accepted: 1500, unchanged: 0 } })
    expect(await post(body)).toMatchObject({ status: 200, body: { batch: '38-2', accepted: 0, unchanged: 1500 } })
  })
})
