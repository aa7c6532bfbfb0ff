import { expect, test } from 'vitest'
import { startGraph } from '../_kit/graph.ts'
import { createSeededDatabase } from '../_kit/seeded-database.ts'

const { adminUrl } = await createSeededDatabase()
const graph = await startGraph(adminUrl)

async function post(body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${graph.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as unknown }
}

test('a day that is written otherwise is named with its argument and its field, and nothing is an outage', async () => {
  const query =
    '{ good: administrativeUnit(code: "38") { name } bad: administrativeUnit(code: "38", on: "31/07/2025") { name } }'
  const answer = await post({ query })
  expect(answer.body).not.toHaveProperty('data')
  expect(answer).toMatchObject({
    status: 400,
    body: {
      errors: [
        {
          message: 'on: "31/07/2025" is not a civil day such as 2025-07-31.',
          path: ['bad'],
          extensions: { code: 'BAD_USER_INPUT', argument: 'on' },
        },
      ],
    },
  })
})

test.each([
  [
    'a literal',
    '{ nationalStatistics(period: { from: "2025-02-29", until: "2025-03-29" }) { received { total } } }',
    {},
  ],
  [
    'a variable',
    'query ($period: PeriodInput!) { nationalStatistics(period: $period) { received { total } } }',
    { period: { from: '2025-02-29', until: '2025-03-29' } },
  ],
  [
    'a default of a variable',
    'query ($from: Date! = "2025-02-29") { nationalStatistics(period: { from: $from, until: "2025-03-29" }) { received { total } } }',
    {},
  ],
  [
    'a fragment',
    '{ ...country } fragment country on Query { nationalStatistics(period: { from: "2025-02-29", until: "2025-03-29" }) { received { total } } }',
    {},
  ],
])('a day that does not exist is refused as %s', async (_where, query, variables) => {
  expect(await post({ query, variables })).toMatchObject({
    status: 400,
    body: {
      errors: [
        {
          message: 'period.from: "2025-02-29" is not a civil day such as 2025-07-31.',
          path: ['nationalStatistics'],
          extensions: { code: 'BAD_USER_INPUT', argument: 'period' },
        },
      ],
    },
  })
})

test('all that is wrong is said at once', async () => {
  const query = `{ administrativeUnit(code: "3\\u00008", on: "heute") { name } dossiers(filter: { unit: "38", overdueOn: "2025-13-01" }) { totalCount } }`
  const { status, body } = await post({ query })
  expect(status).toBe(400)
  expect((body as { errors: { message: string }[] }).errors.map(({ message }) => message)).toEqual([
    'code: there is a NUL character in the text. Leave it out.',
    'on: "heute" is not a civil day such as 2025-07-31.',
    'filter.overdueOn: "2025-13-01" is not a civil day such as 2025-07-31.',
  ])
})

test.each([
  [undefined, 'The document has 2 operations. Say in operationName which one to run: one, two.'],
  ['three', 'The document has no operation "three". It has: one, two.'],
])('of two operations %s is wanted: 400, and the names of both', async (operationName, message) => {
  const query =
    'query one { administrativeUnit(code: "38") { name } } query two { administrativeUnit(code: "01") { name } }'
  expect(await post({ query, operationName })).toMatchObject({
    status: 400,
    body: { errors: [{ message, extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }] },
  })
})

test.each([
  ['JSON that ends too soon', '{"query": "{ __typename }"', {}, 400],
  ['an empty body', '', {}, 400],
  ['a list', '[{"query":"{ __typename }"}]', {}, 400],
  ['another type', 'query=1', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ['more than is read', JSON.stringify({ query: `{ __typename } #${'x'.repeat(2_100_000)}` }), {}, 413],
])('%s is answered in the shape of GraphQL', async (_what, body, headers, status) => {
  const answer = await post(body, headers)
  expect(answer).toMatchObject({
    status,
    body: { errors: [{ message: expect.any(String), extensions: { code: expect.any(String) } }] },
  })
})

test('days of too long a period are null alone, and the figures of the period stand', async () => {
  const query = `{ nationalStatistics(period: { from: "2024-01-01", until: "2025-08-01" }) { received { total } byDay { day } series(by: WEEK) { from } } }`
  expect(await post({ query })).toMatchObject({
    status: 200,
    body: {
      data: { nationalStatistics: { received: { total: expect.any(Number) }, byDay: null, series: null } },
      errors: [
        { path: ['nationalStatistics', 'byDay'], extensions: { code: 'BAD_USER_INPUT', argument: 'period' } },
        { path: ['nationalStatistics', 'series'], extensions: { code: 'BAD_USER_INPUT' } },
      ],
    },
  })
})

test('a list of more values than any argument takes is refused by its length alone', async () => {
  const query =
    'query ($agencies: [ID!]) { portalRanking(level: PROVINCE) { page(agencies: $agencies) { totalCount } } }'
  const problem = 'agencies: 10001 values are given; at most 10000 are read.'
  expect(await post({ query, variables: { agencies: Array(10_001).fill('H56') } })).toMatchObject({
    status: 400,
    body: { errors: [{ message: problem, extensions: { code: 'BAD_USER_INPUT', argument: 'agencies' } }] },
  })
  const { body } = await post({ query, variables: { agencies: Array(10_000).fill('H56') } })
  expect(body).toMatchObject({ errors: [{ message: 'At most 100 agencies can be named at once.' }] })
})
