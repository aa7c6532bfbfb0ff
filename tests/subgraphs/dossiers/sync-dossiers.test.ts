import { request } from 'node:http'
import { sql, type RawBuilder } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { startGraph } from '../../_kit/graph.ts'
import { aLine, bytesOf, forgetEverythingSent, plantReference, plantSource } from '../../_kit/intake.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()
await plantReference(database.db)
const token = await plantSource(database.db, 'thanh-hoa')
const otherToken = await plantSource(database.db, 'other')
const nationalToken = await plantSource(database.db, 'national', { base: 'NATIONAL_EXCHANGE' })
beforeEach(() => forgetEverythingSent(database.db))

const codeOf = (number: number) => `H56.102-250701-${String(number).padStart(4, '0')}`
const lines = (count: number) => Array.from({ length: count }, (_, index) => aLine({ dossierCode: codeOf(index + 1) }))
const sync = `mutation Sync($source: ID!, $token: String!, $dossiers: [DossierRecord!]!) {
  syncDossiers(source: $source, token: $token, dossiers: $dossiers) {
    ... on DossierBatch { batch sent accepted late unchanged quarantined
      quarantinedLines { batch lineNumber line state note reasons { code field message } } }
    ... on IntakeRefusal { code message retryAfterSeconds } } }`

/** What is known of dossiers in the end, whoever brought it. */
async function state() {
  const read = async (query: RawBuilder<unknown>) => (await query.execute(database.db)).rows
  return {
    revisions: await read(sql`select r.dossier_code, r.revision, r.payload, r.content_hash
      from dossiers.dossier_revision r order by r.dossier_code, r.revision`),
    current: await read(sql`select c.dossier_code, c.source_name, c.revision, c.content_hash, c.received_month
      from dossiers.current_revision c order by c.dossier_code`),
    figures: await read(sql`select f.* from dossiers.figure f order by f::text`),
    quarantine: await read(
      sql`select line_number, line, encoding, reasons from dossiers.quarantine order by line_number`,
    ),
  }
}

describe.each(['embedded', 'http'] as const)('with subgraphs %s', async (mode) => {
  const graph = await startGraph(database.adminUrl, mode)
  const ask = (dossiers: readonly unknown[], { source = 'thanh-hoa', by = token as unknown } = {}) =>
    graph.ask<{ syncDossiers: Record<string, unknown> | null }>(sync, { source, token: by, dossiers })

  test('a thousand records are taken in as one batch, and again without change', async () => {
    const { data, errors } = await ask(lines(1000))
    expect(errors).toBeUndefined()
    expect(data.syncDossiers).toEqual({
      batch: '38-1',
      sent: 1000,
      accepted: 1000,
      late: 0,
      unchanged: 0,
      quarantined: 0,
      quarantinedLines: [],
    })
    const again = await ask(lines(1000))
    expect(again.data.syncDossiers).toMatchObject({ batch: '38-2', accepted: 0, unchanged: 1000 })
  })

  test('records leave the same behind as the same lines sent as a stream', async () => {
    const sent = [
      ...lines(3),
      aLine({ dossierCode: codeOf(2), revision: 2, status: 'COMPLETED', endedAt: '2025-07-02T10:00:00+07:00' }),
      aLine({ dossierCode: codeOf(2), revision: 1, status: 'ACCEPTED' }),
      aLine({ dossierCode: codeOf(9), applicantName: 'x' }),
      'no object',
      42,
    ]
    await ask(sent)
    const bySync = await state()
    await forgetEverythingSent(database.db)
    const response = await fetch(`${graph.url}/intake/dossiers?source=thanh-hoa`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
      body: new Uint8Array(bytesOf(sent.map((record) => JSON.stringify(record)))),
    })
    expect(response.status).toBe(200)
    expect(await state()).toEqual(bySync)
    expect(bySync.revisions).toHaveLength(4)
    expect(bySync.current).toHaveLength(3)
    expect(bySync.figures).not.toEqual([])
    expect(bySync.quarantine).toHaveLength(4)
  })

  test('records that are not accepted are answered whole, each with every reason', async () => {
    const wrong = aLine({ dossierCode: 'x', status: 'LOST' })
    const { data } = await ask([...lines(1), wrong])
    expect(data.syncDossiers).toEqual({
      batch: '38-1',
      sent: 2,
      accepted: 1,
      late: 0,
      unchanged: 0,
      quarantined: 1,
      quarantinedLines: [
        {
          batch: '38-1',
          lineNumber: 2,
          line: JSON.stringify(wrong),
          state: 'OPEN',
          note: null,
          reasons: [
            { code: 'BAD_CODE', field: 'dossierCode', message: expect.any(String) as string },
            { code: 'UNKNOWN_STATUS', field: 'status', message: expect.stringContaining('LOST') as string },
          ],
        },
      ],
    })
  })

  test('a source sends in its own mapping', async () => {
    const record = {
      MaHoSo: codeOf(1),
      PhienBan: 1,
      MaTTHC: '1.001193.000.00.00.H56',
      TrangThai: 4,
      KenhThucHien: 2,
      NgayNopHoSo: '20250701080000',
      NgayTiepNhan: '20250701090000',
      NgayHenTra: '20250703170000',
      MaCoQuan: 'H56.102',
    }
    const { data } = await ask([record], { source: 'national', by: nationalToken })
    expect(data.syncDossiers).toMatchObject({ accepted: 1, quarantined: 0 })
    const { revisions } = await state()
    expect(revisions).toMatchObject([{ payload: JSON.stringify(record) }])
  })

  test('without its token nobody sends for a source, and nobody for another; nothing of the token is told', async () => {
    const guessed = await ask(lines(1), { by: 'guessed' })
    expect(guessed.data.syncDossiers).toMatchObject({ code: 'NO_TOKEN', retryAfterSeconds: null })
    const foreign = await ask(lines(1), { by: otherToken })
    expect(foreign.data.syncDossiers).toMatchObject({ code: 'OTHER_SOURCE' })
    const misplaced = await ask(lines(1), { by: [token, token] })
    expect(misplaced.errors).toHaveLength(1)
    const written = await graph.ask(
      `mutation { syncDossiers(source: "x", token: ${token}, dossiers: []) { __typename } }`,
    )
    expect(written.errors).toHaveLength(1)
    expect(JSON.stringify([guessed, foreign, misplaced, written])).not.toContain(token.slice(4))
    expect((await state()).revisions).toEqual([])
  })

  test('of three deliveries of a source at once one has to come again, as do its records, and other sources do not wait', async () => {
    const { port } = new URL(graph.url)
    const deliveries = Array.from({ length: 3 }, () => {
      const delivery = request({
        port,
        method: 'POST',
        path: '/intake/dossiers?source=thanh-hoa',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
      })
      const answered = new Promise<number>((resolve) => {
        delivery.on('response', (response) => resolve(response.resume().statusCode ?? 0))
      })
      delivery.write('\n')
      return { delivery, answered }
    })
    expect(await Promise.race(deliveries.map(({ answered }) => answered))).toBe(429)
    const { data } = await ask(lines(1))
    expect(data.syncDossiers).toMatchObject({ code: 'BUSY', retryAfterSeconds: 5 })
    const other = await ask([aLine({ dossierCode: codeOf(9) })], { source: 'other', by: otherToken })
    expect(other.data.syncDossiers).toMatchObject({ accepted: 1 })
    for (const { delivery } of deliveries) delivery.end()
    const answers = await Promise.all(deliveries.map(({ answered }) => answered))
    expect(answers.toSorted((a, b) => a - b)).toEqual([200, 200, 429])
    expect((await ask(lines(1))).data.syncDossiers).toMatchObject({ sent: 1, accepted: 1 })
  })

  test('more than a thousand records, and a body of more than 2 MB, are refused', async () => {
    const { errors = [] } = await ask(lines(1001))
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining('At most 1000 dossiers, not 1001') as string,
      extensions: { code: 'BAD_USER_INPUT', argument: 'dossiers' },
    })
    const response = await fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: sync, variables: { dossiers: ['x'.repeat(2_000_000)] } }),
    })
    expect(response.status).toBe(413)
    expect((await state()).revisions).toEqual([])
  })
})
