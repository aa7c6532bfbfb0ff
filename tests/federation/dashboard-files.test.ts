import { expect, inject, test } from 'vitest'

const open = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, inject('stackUrl')), { headers })

test.each(['/', '/p/38', '/en/rankings/province', '/no/such/screen'])(
  '%s is the application, never kept by browsers, and allowed to run nothing of others',
  async (path) => {
    const response = await open(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(response.headers.get('cache-control')).toBe('no-cache')
    const policy = response.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'self'")
    expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/]{43}='(?:;|$)/u)
  },
)

test('files carry their content in their names, so browsers keep them for ever, compressed', async () => {
  const html = await (await open('/')).text()
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? ''
  const response = await open(script, { 'accept-encoding': 'br' })
  expect(response.headers.get('content-encoding')).toBe('br')
  expect(response.headers.get('cache-control')).toContain('immutable')
})

test('a file that is not there is missing, not the application', async () => {
  const response = await open('/assets/gone.js')
  expect(response.status).toBe(404)
  expect(await response.json()).toEqual({ error: 'There is nothing at GET /assets/gone.js.' })
})

test('the graph answers a document of the dashboard by its hash alone, and learns none from a client', async () => {
  const hash = 'a'.repeat(64)
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } })
  const response = await open(`/graphql?extensions=${encodeURIComponent(extensions)}`, {
    'apollo-require-preflight': '1',
  })
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }] })
})

test('every answer carries the id of its request, the given one where it is well formed', async () => {
  const own = await open('/health', { 'x-request-id': 'a-given-id-0001' })
  expect(own.headers.get('x-request-id')).toBe('a-given-id-0001')
  const made = await open('/health', { 'x-request-id': 'not ok' })
  expect(made.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/)
  expect(await (await open('/ready')).json()).toMatchObject({ status: 'ready' })
})

test('a long answer of the graph is compressed', async () => {
  const query = '{ portalRanking(level: PROVINCE) { entries { publishedName scorecard { groups { code points } } } } }'
  const response = await open(`/graphql?query=${encodeURIComponent(query)}`, {
    'apollo-require-preflight': '1',
    'accept-encoding': 'br',
  })
  expect(response.headers.get('content-encoding')).toBe('br')
  expect(await response.json()).toMatchObject({ data: { portalRanking: { entries: expect.any(Array) } } })
})
