import { readFileSync } from 'node:fs'
import { get as request, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { connect } from '@motcua/db'
import { gatewayUrl } from '@motcua/db/roles'
import { createVersionReader } from '@motcua/gateway/answers/version-reader'
import { sql } from 'kysely'
import { afterAll, expect, test } from 'vitest'
import { startGraph } from '../_kit/graph.ts'
import { createSeededDatabase } from '../_kit/seeded-database.ts'

const { adminUrl, db } = await createSeededDatabase()
const versions = connect(gatewayUrl(adminUrl), { maxConnections: 1 })
afterAll(() => versions.destroy())
const readVersion = createVersionReader(versions)
const graph = await startGraph(adminUrl, 'embedded', { keeping: { mostBytes: 1_000_000, readVersion } })

const documents = Object.entries<string>(
  JSON.parse(readFileSync(new URL('../../gateway/persisted-documents.json', import.meta.url), 'utf8')),
)
const hashOf = (name: string) => documents.find(([, text]) => text.startsWith(`query ${name}`))?.[0] ?? ''
const provinceNames = hashOf('ProvinceNames')

interface Sent {
  readonly hash?: string
  readonly variables?: object
  readonly headers?: Record<string, string>
}

/** As a browser does it: by hash and address, with what shows that it is no link of another site. */
async function get({ hash = provinceNames, variables = {}, headers = {} }: Sent = {}) {
  const parameters = new URLSearchParams({
    variables: JSON.stringify(variables),
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }),
  })
  graph.takeStatements()
  const options = { headers: { 'apollo-require-preflight': '1', ...headers } }
  // Packed as it came: fetch would unpack it.
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(`${graph.url}/graphql?${parameters.toString()}`, options, resolve).on('error', reject)
  })
  const body = await buffer(response)
  return { status: response.statusCode, headers: response.headers, body, statements: graph.takeStatements().length }
}

/** Other tests write into other databases of this server meanwhile, which moves the version too. */
async function getKept(sent: Sent = {}) {
  for (let attempt = 0; attempt < 50; attempt++) {
    const answer = await get(sent)
    if (answer.statements === 0) return answer
  }
  throw new Error('The same request was never answered without a statement.')
}

const write = (name: string) =>
  sql`update administrative_units.unit_version set name = ${name}
    where unit_id = (select id from administrative_units.unit where code = '38' and valid_until is null)`.execute(db)

test('the same request is answered by the same bytes without a statement of a subgraph', async () => {
  const first = await get()
  expect(first.statements).toBeGreaterThan(0)
  const again = await getKept()
  expect(again.body.equals(first.body)).toBe(true)
  expect(again.headers).toMatchObject({ etag: first.headers['etag'], 'content-type': first.headers['content-type'] })
})

test('what was committed before a request came is in its answer', async () => {
  for (let round = 0; round < 20; round++) {
    await getKept()
    await write(`Tỉnh số ${round}`)
    expect((await get()).body.toString()).toContain(`Tỉnh số ${round}`)
  }
})

test('other variables, another language and a client that says who it is are answered on their own', async () => {
  await getKept()
  expect((await get({ headers: { authorization: 'Bearer none' } })).statements).toBeGreaterThan(0)
  await getKept()
  expect((await get({ headers: { 'accept-language': 'en' } })).statements).toBeGreaterThan(0)
  expect((await getKept({ headers: { 'accept-language': 'vi-VN,vi;q=0.9' } })).headers['vary']).toMatch(
    /accept-language/i,
  )
})

test('a tag that the client has is answered by 304 and nothing else', async () => {
  const { headers } = await get()
  const tag = String(headers['etag'])
  expect(tag).toMatch(/^"[\w-]{27}"$/)
  for (const known of [tag, `"other", ${tag}`, `W/${tag}`, '*']) {
    const again = await get({ headers: { 'if-none-match': known } })
    expect([again.status, again.body.length, again.headers['etag']]).toEqual([304, 0, tag])
  }
  expect((await get({ headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  expect(headers['cache-control']).toBe('no-cache')
})

test('an answer is packed as the client reads it, and every form has a tag of its own', async () => {
  const plain = await get()
  const packed = [
    { ...(await get({ headers: { 'accept-encoding': 'gzip' } })), unpack: gunzipSync },
    { ...(await getKept({ headers: { 'accept-encoding': 'gzip, deflate, br' } })), unpack: brotliDecompressSync },
  ]
  expect(packed.map(({ headers }) => headers['content-encoding'])).toEqual(['gzip', 'br'])
  for (const { body, unpack } of packed) expect(unpack(body).equals(plain.body)).toBe(true)
  expect(new Set([plain, ...packed].map(({ headers }) => headers['etag'])).size).toBe(3)
})

test('an answer with an error is never kept', async () => {
  const wrong = { hash: hashOf('AgencyBeside'), variables: { agency: 'nobody', period: { from: 'x', until: 'y' } } }
  const answers = [await get(wrong), await get(wrong)]
  for (const { body, headers } of answers) {
    expect(body.toString()).toMatch(/^\{"errors":/)
    expect(headers).not.toHaveProperty('etag')
  }
})

test('what many request at the same moment runs about once', async () => {
  await write('Tỉnh của nhiều người')
  graph.takeStatements()
  const single = await get()
  await write('Tỉnh của mọi người')
  graph.takeStatements()
  const parameters = new URLSearchParams({
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: provinceNames } }),
  })
  const all = await Promise.all(
    Array.from({ length: 40 }, () =>
      fetch(`${graph.url}/graphql?${parameters.toString()}`, { headers: { 'apollo-require-preflight': '1' } }).then(
        (response) => response.text(),
      ),
    ),
  )
  expect(new Set(all).size).toBe(1)
  expect(graph.takeStatements().length).toBeLessThan(single.statements * 10)
})

test('when the database cannot say what is committed, nothing kept is sent', async () => {
  const away = await startGraph(adminUrl, 'embedded', {
    keeping: { mostBytes: 1_000_000, readVersion: () => Promise.reject(new Error('away')) },
  })
  const send = async () => {
    const response = await fetch(`${away.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: provinceNames } } }),
    })
    await response.text()
    return away.takeStatements().length
  }
  expect(await send()).toBeGreaterThan(0)
  expect(await send()).toBeGreaterThan(0)
})

test('the gateway’s own role reads what is committed and no row', async () => {
  await expect(readVersion()).resolves.toMatch(/^\d+:\d+:[\d,]*$/)
  await expect(sql`select 1 from dossiers.dossier`.execute(versions)).rejects.toMatchObject({ code: '42501' })
})
