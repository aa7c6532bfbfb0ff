import { request } from 'node:http'
import { renewToken, revokeToken } from '@motcua/db/access/grant-tokens'
import { sql, type RawBuilder } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { addSource } from '../../../subgraphs/dossiers/src/intake/source-systems.ts'
import { startGraph } from '../../_kit/graph.ts'
import { aLine, bytesOf, forgetEverythingSent, plantReference, plantSource, plantToken } from '../../_kit/intake.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()
await plantReference(database.db)
const token = await plantSource(database.db, 'thanh-hoa')
const otherToken = await plantSource(database.db, 'other')
const staffToken = await plantToken(database.db, { name: 'staff-office', role: 'staff', provinceCode: '38' })
await addSource(database.db, { name: 'moved', provinceCode: '38', origin: 'REAL', mapping: {} })
const movedToken = await plantToken(database.db, { name: 'moved', role: 'source', provinceCode: '40' })
const unauthenticated = { extensions: { code: 'UNAUTHENTICATED' } }
const nationalToken = await plantSource(database.db, 'national', { base: 'NATIONAL_EXCHANGE' })
beforeEach(() => forgetEverythingSent(database.db))

const codeOf = (number: number) => `H56.102-250701-${String(number).padStart(4, '0')}`
const lines = (count: number) => Array.from({ length: count }, (_, index) => aLine({ dossierCode: codeOf(index + 1) }))
const sync = `mutation Sync($source: ID!, $dossiers: [DossierRecord!]!) {
  syncDossiers(source: $source, dossiers: $dossiers) {
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
  const ask = (dossiers: readonly unknown[], { source = 'thanh-hoa', by = token as string | null } = {}) =>
    graph.ask<{ syncDossiers: Record<string, unknown> | null }>(sync, { source, dossiers }, by ?? undefined)

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

  test.for([
    ['no token', null, 'thanh-hoa', 'UNAUTHENTICATED', 'Send the header Authorization: Bearer TOKEN'],
    ['a token that nobody made', 'mcg_guessed', 'thanh-hoa', 'UNAUTHENTICATED', 'that pnpm run access add showed'],
    ['the token of another source', otherToken, 'thanh-hoa', 'FORBIDDEN', 'is not one for the source thanh-hoa.'],
    [
      'a token of another role',
      staffToken,
      'thanh-hoa',
      'FORBIDDEN',
      'has the role staff; this needs the role source.',
    ],
    ['a token of another province', movedToken, 'moved', 'FORBIDDEN', 'is for province 40, not for province 38.'],
  ] as const)('with %s nobody sends for a source', async ([, by, source, code, message]) => {
    const { data, errors = [] } = await ask(lines(1), { source, by })
    expect(data.syncDossiers).toBeNull()
    expect(errors).toMatchObject([{ path: ['syncDossiers'], message: expect.stringContaining(message) as string }])
    expect(errors[0]?.extensions).toEqual({ code })
    expect(JSON.stringify(errors)).not.toContain(by ?? 'mcg_')
    expect((await state()).revisions).toEqual([])
  })

  test('a token that is revoked is refused in the next request, and so is one that was renewed', async () => {
    const name = `leaked-${mode}`
    const [first, sent] = [await plantSource(database.db, name), lines(1)]
    expect((await ask(sent, { source: name, by: first })).data.syncDossiers).toMatchObject({ accepted: 1 })
    const second = await database.db.transaction().execute((own) => renewToken(own, name, 'a test'))
    expect((await ask(sent, { source: name, by: first })).errors).toMatchObject([unauthenticated])
    expect((await ask(sent, { source: name, by: second })).data.syncDossiers).toMatchObject({ unchanged: 1 })
    await revokeToken(database.db, name, 'a test')
    expect((await ask(sent, { source: name, by: second })).errors).toMatchObject([unauthenticated])
    const stream = await fetch(`${graph.url}/intake/dossiers?source=${name}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${second}`, 'content-type': 'application/x-ndjson' },
      body: new Uint8Array(bytesOf(sent)),
    })
    expect(stream.status).toBe(401)
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
