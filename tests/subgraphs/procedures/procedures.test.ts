import { createSubgraph } from '@motcua/procedures'
import { expect, test } from 'vitest'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createSeededDatabase()
let statements = 0
const ask = askSubgraph(createSubgraph(database.connectAs('procedures', { onQuery: () => void (statements += 1) })))

async function counted<Answer>(answer: () => Promise<Answer>): Promise<[Answer, number]> {
  statements = 0
  return [await answer(), statements]
}

const procedureQuery = /* GraphQL */ `
  query ($code: ID!) {
    procedure(code: $code) {
      id
      code
      name
      ministry
      levels
      alsoDecidedElsewhere
      serviceLevel
      channels
      audiences
      announcedBy
      field {
        code
        name
        procedureCount
      }
      timeLimit {
        amount
        unit
      }
      provenance {
        origin
        source
        sourceEn
        asOf
      }
    }
  }
`

test('a procedure is answered with its field in two statements', async () => {
  const [answer, sent] = await counted(() => ask(procedureQuery, { code: '1.004222' }))
  expect(answer).toEqual({
    data: {
      procedure: {
        id: '1.004222',
        code: '1.004222',
        name: 'Đăng ký thường trú',
        ministry: 'Bộ Công an',
        levels: ['COMMUNE'],
        alsoDecidedElsewhere: false,
        serviceLevel: null,
        channels: ['DIRECT', 'ONLINE'],
        audiences: ['CITIZEN'],
        announcedBy: '1523/QĐ-BCA-C06',
        field: { code: 'dang-ky-quan-ly-cu-tru', name: 'Đăng ký, quản lý cư trú', procedureCount: 13 },
        timeLimit: { amount: 7, unit: 'WORKING_DAY' },
        provenance: {
          origin: 'REAL',
          source: 'Cơ sở dữ liệu quốc gia về thủ tục hành chính, bản đọc tháng 6/2026',
          sourceEn: 'National database of administrative procedures, as read in June 2026',
          asOf: null,
        },
      },
    },
  })
  expect(sent).toBe(2)
})

test('the code of a local instance names the national procedure', async () => {
  const query = 'query ($code: ID!) { procedure(code: $code) { code name } }'
  const expected = { data: { procedure: { code: '1.001193', name: 'Thủ tục đăng ký khai sinh' } } }
  expect(await ask(query, { code: '1.001193' })).toEqual(expected)
  expect(await ask(query, { code: '1.001193.000.00.00.H56' })).toEqual(expected)
})

test('what is no procedure code is answered null without asking the database', async () => {
  const [answer, sent] = await counted(() => ask(procedureQuery, { code: 'khai sinh' }))
  expect(answer).toEqual({ data: { procedure: null } })
  expect(sent).toBe(0)
})

test('procedures and fields asked for as entities are read in one statement each, unknown ones null', async () => {
  const query = /* GraphQL */ `
    query ($of: [_Any!]!) {
      _entities(representations: $of) {
        ... on Procedure {
          name
        }
        ... on Field {
          name
        }
      }
    }
  `
  const of = [
    { __typename: 'Procedure', code: '1.001193' },
    { __typename: 'Procedure', code: '9.999999' },
    { __typename: 'Procedure', code: '1.001193' },
    { __typename: 'Field', code: 'ho-tich' },
    { __typename: 'Field', code: 'no-such-field' },
  ]
  const [answer, sent] = await counted(() => ask(query, { of }))
  const birth = { name: 'Thủ tục đăng ký khai sinh' }
  expect(answer).toEqual({ data: { _entities: [birth, null, birth, { name: 'Hộ tịch' }, null] } })
  expect(sent).toBe(2)
})

const listQuery = /* GraphQL */ `
  query ($search: String, $field: ID, $level: GovernmentLevel, $first: Int, $after: String) {
    procedures(search: $search, field: $field, level: $level, first: $first, after: $after) {
      nodes {
        code
        field {
          procedureCount
        }
      }
      edges {
        cursor
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`

test('a page of any size takes three statements: the page, all that match, the counts of fields', async () => {
  for (const first of [1, 100]) {
    const [answer, sent] = await counted(() => ask(listQuery, { first }))
    expect(answer).toMatchObject({ data: { procedures: { totalCount: 1284, pageInfo: { hasNextPage: true } } } })
    expect(sent).toBe(3)
  }
})

test('the next page begins after the last cursor, and the last page says so', async () => {
  const first = await ask(listQuery, { search: 'khai sinh', first: 2 })
  const all = await ask(listQuery, { search: 'khai sinh', first: 100 })
  const page = first.data?.['procedures'] as { nodes: unknown[]; pageInfo: { endCursor: string } }
  const whole = all.data?.['procedures'] as { nodes: unknown[]; pageInfo: unknown; totalCount: number }
  const next = await ask(listQuery, { search: 'khai sinh', first: 100, after: page.pageInfo.endCursor })
  expect(next.data?.['procedures']).toMatchObject({
    nodes: whole.nodes.slice(2),
    pageInfo: { hasNextPage: false },
    totalCount: whole.totalCount,
  })
  expect([...page.nodes, ...whole.nodes.slice(2)]).toEqual(whole.nodes)
  expect(whole.nodes).toHaveLength(whole.totalCount)
  expect(whole.totalCount).toBeGreaterThan(2)
})

test.each([
  [{ first: 0 }, 'first', 'first must be between 1 and 100, not 0.'],
  [{ first: 101 }, 'first', 'first must be between 1 and 100, not 101.'],
  [{ after: 'nonsense' }, 'after', 'after is not a cursor of this list; take endCursor of the page before.'],
  [{ search: 'x'.repeat(201) }, 'search', 'search has 201 characters; at most 200 are looked for.'],
])('the bad argument %o is named', async (variables, argument, message) => {
  const answer = await ask(listQuery, variables)
  expect(answer.data).toEqual({ procedures: null })
  expect(answer.errors?.map((error) => [error.message, error.extensions])).toEqual([
    [message, { code: 'BAD_USER_INPUT', argument }],
  ])
})

test('the longest search is answered', async () => {
  const answer = await ask(listQuery, { search: 'x '.repeat(100) })
  expect(answer.errors).toBeUndefined()
})

const countsQuery = /* GraphQL */ `
  {
    procedureCounts {
      total
      leftOut
      byLevel {
        level
        count
      }
      byServiceLevel {
        serviceLevel
        count
      }
      byField {
        code
        procedureCount
      }
      provenance {
        origin
        source
        sourceEn
        asOf
      }
    }
    procedureFields {
      code
      procedureCount
    }
  }
`

test('counts of the whole catalogue name every source', async () => {
  const [answer, sent] = await counted(() => ask(countsQuery))
  const counts = answer.data?.['procedureCounts'] as { byField: { procedureCount: number }[] }
  expect(answer.errors).toBeUndefined()
  expect(counts).toMatchObject({
    total: 1284,
    leftOut: 17,
    byLevel: [
      { level: 'PROVINCE', count: 914 },
      { level: 'COMMUNE', count: 466 },
    ],
    byServiceLevel: [
      { serviceLevel: 'INFORMATION', count: 239 },
      { serviceLevel: null, count: 1045 },
    ],
    provenance: {
      origin: 'REAL',
      source:
        'Cơ sở dữ liệu quốc gia về thủ tục hành chính, bản đọc tháng 6/2026; Cơ sở dữ liệu quốc gia về thủ tục hành chính, bản đọc năm 2025; ' +
        'Danh mục thủ tục hành chính của Cổng Dịch vụ công quốc gia, bản đọc ngày 18/7/2026; ' +
        'Quyết định công bố thủ tục hành chính của Ủy ban nhân dân cấp tỉnh',
      sourceEn:
        'National database of administrative procedures, as read in June 2026; National database of administrative procedures, as read in 2025; ' +
        'Catalogue of the National Public Service Portal, as read on 18 July 2026; ' +
        "Decisions of provincial People's Committees that publish procedures",
      asOf: null,
    },
  })
  expect(counts.byField).toEqual(answer.data?.['procedureFields'])
  expect(counts.byField.reduce((sum, field) => sum + field.procedureCount, 0)).toBe(1284)
  expect(sent).toBeLessThanOrEqual(8)
})

test('an empty catalogue has no counts, an empty list and no fields', async () => {
  const empty = askSubgraph(createSubgraph((await createTestDatabase()).connectAs('procedures')))
  expect(await empty(countsQuery)).toEqual({ data: { procedureCounts: null, procedureFields: [] } })
  expect(await empty('{ procedures { nodes { code } totalCount pageInfo { hasNextPage endCursor } } }')).toEqual({
    data: { procedures: { nodes: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } } },
  })
})
