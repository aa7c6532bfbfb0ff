import { expect, test } from 'vitest'
import { startGraph } from '../_kit/graph.ts'
import { createTestDatabase } from '../_kit/test-database.ts'

const { adminUrl } = await createTestDatabase()
const page = 'https://example.vn'
const named = await startGraph(adminUrl, 'embedded', { corsOrigins: [page, 'http://127.0.0.1:3000'] })
const everyone = await startGraph(adminUrl, 'embedded', { corsOrigins: ['*'] })
const closed = await startGraph(adminUrl)

const preflight = (url: string, origin: string, path = '/graphql') =>
  fetch(url + path, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  })

const ask = (url: string, origin: string) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  })

const corsHeaders = ({ headers }: Response) =>
  Object.fromEntries([...headers].filter(([name]) => name.startsWith('access-control-')))

test('a page of a named origin may send JSON, after its preflight', async () => {
  const allowed = await preflight(named.url, page)
  expect(allowed.status).toBe(204)
  expect(corsHeaders(allowed)).toEqual({
    'access-control-allow-origin': page,
    'access-control-allow-methods': 'GET, HEAD, POST',
    'access-control-allow-headers': 'content-type',
    'access-control-expose-headers': 'etag, retry-after, x-request-id',
    'access-control-max-age': '7200',
  })
  const answer = await ask(named.url, page)
  expect(await answer.json()).toMatchObject({ data: { __typename: 'Query' } })
  expect(answer.headers.get('access-control-allow-origin')).toBe(page)
  expect(answer.headers.get('vary')).toContain('Origin')
})

test('a page of another origin is not named, whatever it asks', async () => {
  for (const response of [
    await preflight(named.url, 'https://example.org'),
    await ask(named.url, 'https://example.org'),
  ])
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
})

test('* lets pages of every origin ask, and never with credentials', async () => {
  for (const response of [await preflight(everyone.url, page), await ask(everyone.url, 'https://example.org')]) {
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
  }
})

test('the schema may be read by pages too, and nothing else', async () => {
  const from = (path: string) => fetch(everyone.url + path, { headers: { origin: page } })
  expect((await from('/schema.graphql')).headers.get('access-control-allow-origin')).toBe('*')
  expect(corsHeaders(await from('/health'))).toEqual({})
  const intake = await preflight(everyone.url, page, '/intake/dossiers')
  expect([intake.status, corsHeaders(intake)]).toEqual([404, {}])
})

test('without the setting no answer carries a header for other origins', async () => {
  expect(corsHeaders(await ask(closed.url, page))).toEqual({})
  const refused = await preflight(closed.url, page)
  expect([refused.status, corsHeaders(refused)]).toEqual([404, {}])
})
