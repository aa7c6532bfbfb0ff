import { getIntrospectionQuery } from 'graphql'
import { defaultLimits } from '@motcua/gateway/guard/limits'
import { expect, test } from 'vitest'
import { startGraph } from '../_kit/graph.ts'
import { createSeededDatabase } from '../_kit/seeded-database.ts'

const { adminUrl } = await createSeededDatabase()
const limits = { ...defaultLimits, answerBytes: 20_000 }
const server = await startGraph(adminUrl, 'embedded', { limits })

async function ask(query: string) {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query }),
  })
  return { status: response.status, body: (await response.json()) as unknown }
}

test('every answer says what its operation was estimated to cost, and what is allowed', async () => {
  expect(await ask('{ administrativeUnits(level: PROVINCE, first: 3) { nodes { code } } }')).toMatchObject({
    status: 200,
    body: {
      data: { administrativeUnits: { nodes: { length: 3 } } },
      extensions: { cost: { estimated: 4, limit: limits.cost } },
    },
  })
})

test.each([
  [
    'children of parents of children',
    '{administrativeUnit(code:"38"){children(first:200){nodes{parent{children(first:200){nodes{parent{children(first:200){nodes{code}}}}}}}}}}',
  ],
  [
    'a year of days of every commune',
    '{administrativeUnits(level:PROVINCE,first:34){nodes{children(first:200){nodes{statistics(period:{from:"2025-01-01",until:"2026-01-01"}){byDay{day received inProgress}}}}}}}',
  ],
])('%s is refused with its cost before it runs', async (_what, query) => {
  server.takeStatements()
  const { status, body } = await ask(query)
  expect(status).toBe(400)
  expect(body).toMatchObject({
    errors: [{ extensions: { code: 'COST_LIMIT_EXCEEDED', estimated: expect.any(Number), limit: limits.cost } }],
    extensions: { cost: { limit: limits.cost } },
  })
  expect(server.takeStatements()).toEqual([])
})

test('what goes too deep is refused with its depth', async () => {
  const nested = `{ administrativeUnit(code: "38") ${'{ parent '.repeat(20)}{ code } ${'}'.repeat(20)} }`
  expect(await ask(nested)).toMatchObject({
    status: 400,
    body: { errors: [{ extensions: { code: 'DEPTH_LIMIT_EXCEEDED', depth: 22, limit: 20 } }] },
  })
})

test('an answer that is too long is an error and not cut', async () => {
  const query = '{ administrativeUnits(level: COMMUNE, first: 200) { nodes { id code name agencies { code name } } } }'
  const { status, body } = await ask(query)
  expect(status).toBe(400)
  expect(body).toMatchObject({ errors: [{ extensions: { code: 'ANSWER_TOO_LARGE', limit: limits.answerBytes } }] })
  expect(body).not.toHaveProperty('data')
})

test('tools may read the schema within the limits', async () => {
  const { status, body } = await ask(getIntrospectionQuery())
  // It is longer than this server answers, and neither too deep nor too dear.
  expect(status).toBe(400)
  expect(body).toMatchObject({ errors: [{ extensions: { code: 'ANSWER_TOO_LARGE' } }] })
})

test('what finds no room at once waits, and is BUSY when too many wait', async () => {
  const narrow = await startGraph(adminUrl, 'embedded', {
    limits: { ...defaultLimits, places: { room: 1, mostWaiting: 3, waitMillis: 10_000 } },
  })
  const body = JSON.stringify({
    query: '{ administrativeUnits(level: COMMUNE, first: 200) { nodes { code name agencies { name } } } }',
  })
  const headers = { 'content-type': 'application/json' }
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => fetch(`${narrow.url}/graphql`, { method: 'POST', headers, body })),
  )
  const statuses = answers.map(({ status }) => status)
  expect(new Set(statuses)).toEqual(new Set([200, 503]))
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(4)
  const refused = answers.find(({ status }) => status === 503)
  expect(refused?.headers.get('retry-after')).toBe('2')
  expect(await refused?.json()).toMatchObject({ errors: [{ extensions: { code: 'BUSY', retryAfter: 2 } }] })
  // Nobody waits any more, and the places are free.
  expect((await fetch(`${narrow.url}/graphql`, { method: 'POST', headers, body })).status).toBe(200)
})

test('a client that asks too often is told so, with the standard headers; others are not touched', async () => {
  const counted = await startGraph(adminUrl, 'embedded', { rateLimit: { perMinute: 3 }, trustedProxies: '127.0.0.1' })
  const askFrom = (address: string) =>
    fetch(`${counted.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
      body: JSON.stringify({ query: '{ __typename }' }),
    })
  const first = await askFrom('203.0.113.7')
  expect([first.status, first.headers.get('ratelimit-limit'), first.headers.get('ratelimit-remaining')]).toEqual([
    200,
    '3',
    '2',
  ])
  await askFrom('203.0.113.7')
  await askFrom('203.0.113.7')
  const refused = await askFrom('203.0.113.7')
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await refused.json()).toMatchObject({
    errors: [{ extensions: { code: 'RATE_LIMITED', retryAfter: expect.any(Number) } }],
  })
  expect((await askFrom('203.0.113.8')).status).toBe(200)
  expect((await fetch(`${counted.url}/health`)).status).toBe(200)
})

test('nobody is believed who says that he is somebody else', async () => {
  const counted = await startGraph(adminUrl, 'embedded', { rateLimit: { perMinute: 1 } })
  // From this machine, which is not counted; the header changes nothing.
  for (let count = 0; count < 3; count += 1) {
    const headers = { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.9' }
    const answer = await fetch(`${counted.url}/graphql`, {
      method: 'POST',
      headers,
      body: '{"query":"{ __typename }"}',
    })
    expect(answer.status).toBe(200)
  }
})
