import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { startGraph } from '../_kit/graph.ts'
import { createSeededDatabase } from '../_kit/seeded-database.ts'

const read = (file: string) => readFileSync(new URL(`../../gateway/${file}`, import.meta.url), 'utf8')
const { adminUrl } = await createSeededDatabase()
const graph = await startGraph(adminUrl)
const query = '{ administrativeUnit(code: "38") { name } }'
const answer = { data: { administrativeUnit: { name: 'Thanh Hóa' } } }

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hashOf = (sha256Hash: string, version = 1) => ({ persistedQuery: { version, sha256Hash } })

const post = (operation: object) =>
  fetch(`${graph.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(operation),
  })

const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${graph.url}/graphql?${new URLSearchParams(parameters).toString()}`, { headers })

const preflighted = { 'apollo-require-preflight': '1' }
const notSupported = {
  errors: [{ message: 'PersistedQueryNotSupported', extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }],
}

describe('an operation by its hash', () => {
  test('is answered when it is the dashboard’s', async () => {
    const [hash, text] = Object.entries<string>(JSON.parse(read('persisted-documents.json'))).find(([, document]) =>
      document.startsWith('query ProvinceNames'),
    ) ?? ['', '']
    expect(hash).toBe(sha256(text))
    const response = await post({ extensions: hashOf(hash) })
    expect(await response.json()).not.toHaveProperty('errors')
  })

  test('is refused for another text in a way that makes clients send no more hashes', async () => {
    const extensions = hashOf(sha256(query))
    for (const response of [
      await post({ extensions }),
      await get({ extensions: JSON.stringify(extensions) }, preflighted),
    ]) {
      expect(response.status).toBe(200)
      expect(response.headers.get('cache-control')).toBe('private, no-cache, must-revalidate')
      expect(await response.json()).toEqual(notSupported)
    }
  })

  test('is executed with its text, and not learned by that', async () => {
    const extensions = hashOf(sha256(query))
    expect(await (await post({ query, extensions })).json()).toMatchObject(answer)
    const parameters = { query, extensions: JSON.stringify(extensions) }
    expect(await (await get(parameters, preflighted)).json()).toMatchObject(answer)
    expect(await (await post({ extensions })).json()).toEqual(notSupported)
  })

  test.each([
    [
      'a hash of another text',
      hashOf('a'.repeat(64)),
      'extensions.persistedQuery.sha256Hash is not the SHA-256 of query.',
    ],
    ['another version', hashOf(sha256(query), 2), 'extensions.persistedQuery.version must be 1.'],
  ])('is a bad request with %s, and the message says why', async (_, extensions, message) => {
    const response = await post({ query, extensions })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] })
  })
})

describe('a GET', () => {
  test.each([
    ['the header that curl and urql are told to send', preflighted],
    ['the header that Apollo Client sends', { 'x-apollo-operation-name': 'One' }],
    ['a content type that no form can send', { 'content-type': 'application/json' }],
  ])('is answered with %s', async (_, headers: Record<string, string>) => {
    expect(await (await get({ query }, headers)).json()).toMatchObject(answer)
  })

  test.each([
    ['without a header, as a link on any page', {}],
    ['with the header Accept alone, as urql by default', { accept: 'application/graphql-response+json' }],
    ['with the content type of a form', { 'content-type': 'application/x-www-form-urlencoded' }],
  ])('is refused %s', async (_, headers: Record<string, string>) => {
    const response = await get({ query }, headers)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] })
  })

  test('never changes anything', async () => {
    expect((await get({ query: 'mutation { __typename }' }, preflighted)).status).toBe(405)
  })
})

/** The request that a curl line of the README makes. */
function requestOf(line: string): Request {
  const valuesOf = (option: string) =>
    [...line.matchAll(new RegExp(`${option} '([^']*)'`, 'g'))].map(([, value = '']) => value)
  const url = new URL(`${graph.url}/graphql`)
  for (const parameter of valuesOf('--data-urlencode')) {
    const [name = '', ...rest] = parameter.split('=')
    url.searchParams.set(name, rest.join('='))
  }
  const headers = valuesOf('-H').map((header): [string, string] => [
    header.split(': ')[0] ?? '',
    header.split(': ')[1] ?? '',
  ])
  const [body] = valuesOf('-d')
  return new Request(url, { headers, ...(body !== undefined && { method: 'POST', body }) })
}

const curlLines = [...read('README.md').matchAll(/^(curl .*)\n# (.*)$/gm)].map(([, line = '', printed = '']) => [
  line,
  printed,
])

test.each(curlLines)('the README is right: %s', async (line, printed) => {
  const response = await fetch(requestOf(line ?? ''))
  expect((await response.text()).trim()).toBe(printed)
})

test('the README shows a POST and a GET', () => {
  expect(curlLines).toHaveLength(2)
})
