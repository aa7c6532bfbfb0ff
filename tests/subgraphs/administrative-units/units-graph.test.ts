import type { SentQuery } from '@motcua/db'
import { createSubgraph } from '@motcua/administrative-units'
import { beforeEach, expect, test } from 'vitest'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'

const database = await createSeededDatabase()
let statements: SentQuery[] = []
const db = database.connectAs('administrative_units', { onQuery: (query) => void statements.push(query) })
const ask = askSubgraph(createSubgraph(db))

beforeEach(() => {
  statements = []
})

test('a province is answered with its committee, its tile and its history', async () => {
  const answer = await ask(`{
    administrativeUnit(code: "75", on: "2026-04-29") {
      id code name fullName fullNameEn type level mergedFrom validFrom validUntil
      tile { column row }
      parent { id }
      agency { id code name kind level codeBasis }
      history { from until type name basis basisEn }
    }
  }`)
  expect(answer).toEqual({
    data: {
      administrativeUnit: {
        id: '75-20250701',
        code: '75',
        name: 'Đồng Nai',
        fullName: 'tỉnh Đồng Nai',
        fullNameEn: 'Đồng Nai Province',
        type: 'PROVINCE',
        level: 'PROVINCE',
        mergedFrom: ['Đồng Nai', 'Bình Phước'],
        validFrom: '2025-07-01',
        validUntil: null,
        tile: { column: 2, row: 13 },
        parent: null,
        agency: {
          id: 'H19',
          code: 'H19',
          name: 'UBND tỉnh Đồng Nai',
          kind: 'PEOPLES_COMMITTEE',
          level: 'PROVINCE',
          codeBasis: 'OFFICIAL',
        },
        history: [
          {
            from: '2025-07-01',
            until: '2026-04-30',
            type: 'PROVINCE',
            name: 'Đồng Nai',
            basis: 'Nghị quyết 202/2025/QH15',
            basisEn: 'Resolution 202/2025/QH15',
          },
          {
            from: '2026-04-30',
            until: null,
            type: 'CITY',
            name: 'Đồng Nai',
            basis: 'Nghị quyết 30/2026/QH16',
            basisEn: 'Resolution 30/2026/QH16',
          },
        ],
      },
    },
  })
})

const askLongThanh = (on: string) =>
  ask(`{
  administrativeUnit(code: "26368", on: "${on}") {
    fullName
    parent { fullName children(first: 500) { countsByType { type count } totalCount } }
    agency { code }
  }
}`)

test('the day of the question goes down to parent and children', async () => {
  expect((await askLongThanh('2026-04-29')).data).toEqual({
    administrativeUnit: {
      fullName: 'xã Long Thành',
      parent: {
        fullName: 'tỉnh Đồng Nai',
        children: {
          countsByType: [
            { type: 'COMMUNE', count: 72 },
            { type: 'WARD', count: 23 },
          ],
          totalCount: 95,
        },
      },
      agency: { code: 'H19.179' },
    },
  })
  expect((await askLongThanh('2026-04-30')).data).toEqual({
    administrativeUnit: {
      fullName: 'phường Long Thành',
      parent: {
        fullName: 'thành phố Đồng Nai',
        children: {
          countsByType: [
            { type: 'COMMUNE', count: 62 },
            { type: 'WARD', count: 33 },
          ],
          totalCount: 95,
        },
      },
      agency: { code: 'H19.179' },
    },
  })
})

const typeOfBacNinh = async (today: string) =>
  (await askSubgraph(createSubgraph(db), today)('{ administrativeUnit(code: "24") { type } }')).data

test('without a day the answer is of today', async () => {
  expect(await typeOfBacNinh('2026-09-19')).toEqual({ administrativeUnit: { type: 'PROVINCE' } })
  expect(await typeOfBacNinh('2026-09-20')).toEqual({ administrativeUnit: { type: 'CITY' } })
})

test('an agency leads to its unit, and the unit to its agencies', async () => {
  const answer = await ask(`{
    agency(code: "H21.227") { name unit { code fullName parent { name } agencies { code } } }
    province: agency(code: "H56") { unit { name agencies { code kind } } }
    unknown: agency(code: "H99") { name }
  }`)
  expect(answer.errors).toBeUndefined()
  expect(answer.data).toMatchObject({
    agency: {
      name: 'UBND xã Vân Canh',
      unit: { fullName: 'xã Vân Canh', parent: { name: 'Gia Lai' }, agencies: [{ code: 'H21.227' }] },
    },
    province: { unit: { name: 'Thanh Hóa' } },
    unknown: null,
  })
  const { province } = JSON.parse(JSON.stringify(answer.data))
  expect(province.unit.agencies).toHaveLength(22)
  expect(province.unit.agencies[0]).toEqual({ code: 'H56', kind: 'PEOPLES_COMMITTEE' })
})

test('34 provinces with children, agencies and history take one statement for each kind of row', async () => {
  const answer = await ask(`{
    administrativeUnits(level: PROVINCE, first: 34) {
      totalCount
      countsByType { type count }
      nodes {
        name
        history { type }
        agency { code unit { name } }
        agencies { name }
        children(first: 3) { totalCount nodes { name agency { code } parent { name } } pageInfo { hasNextPage } }
      }
    }
  }`)
  expect(answer.errors).toBeUndefined()
  expect(answer.data).toMatchObject({ administrativeUnits: { totalCount: 34 } })
  // The page, its counts, versions, agencies of provinces and of communes, children, their counts, and units by id.
  expect(statements).toHaveLength(8)
})

test('nothing is counted that is not asked for', async () => {
  await ask('{ administrativeUnits(level: PROVINCE) { nodes { code } } }')
  expect(statements).toHaveLength(1)
})

const pageAfter = async (after: string | null) => {
  const { data } = await ask(
    'query ($after: String) { administrativeUnits(within: "38", first: 100, after: $after) { edges { cursor } nodes { code } pageInfo { hasNextPage endCursor } } }',
    { after },
  )
  return JSON.parse(JSON.stringify(data)).administrativeUnits
}

test('the pages of a list follow each other by their cursors', async () => {
  const first = await pageAfter(null)
  const second = await pageAfter(first.pageInfo.endCursor)
  expect([first.nodes.length, second.nodes.length]).toEqual([100, 66])
  expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false])
  const codes = [...first.nodes, ...second.nodes].map((unit: { code: string }) => unit.code)
  expect(codes).toEqual([...new Set(codes)].toSorted())
})

test('the children of a commune are none', async () => {
  const { data } = await ask(
    '{ administrativeUnit(code: "26740") { tile { row } mergedFrom children { totalCount countsByType { count } nodes { id } pageInfo { hasNextPage endCursor } } } }',
  )
  expect(data).toEqual({
    administrativeUnit: {
      tile: null,
      mergedFrom: [],
      children: { totalCount: 0, countsByType: [], nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
    },
  })
})

test('units and agencies are answered to those who hold their keys, in one statement each', async () => {
  const { data, errors } = await ask(
    `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on AdministrativeUnit { name type } ... on Agency { name } }
    }`,
    {
      representations: [
        { __typename: 'AdministrativeUnit', id: '38-20250701' },
        { __typename: 'Agency', code: 'H56' },
        { __typename: 'AdministrativeUnit', id: '24-20250701' },
        { __typename: 'AdministrativeUnit', id: 'atlantis' },
        { __typename: 'Agency', code: 'H99' },
      ],
    },
  )
  expect(errors).toBeUndefined()
  expect(data).toEqual({
    _entities: [
      { name: 'Thanh Hóa', type: 'PROVINCE' },
      { name: 'UBND tỉnh Thanh Hóa' },
      { name: 'Bắc Ninh', type: 'CITY' },
      null,
      null,
    ],
  })
  expect(statements).toHaveLength(2)
})

test.each([
  ['first: 0', 'first'],
  ['first: 501', 'first'],
  ['after: "nonsense"', 'after'],
  [`search: "${'a'.repeat(101)}"`, 'search'],
])('a bad argument is refused and named: %s', async (argument, name) => {
  const { data, errors } = await ask(`{ administrativeUnits(${argument}) { totalCount } }`)
  expect(data).toEqual({ administrativeUnits: null })
  expect(errors?.map((error) => error.extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument: name }])
  expect(statements).toEqual([])
})

test('a search of blanks is no search, and an unknown code names no unit', async () => {
  const { data } = await ask(`{
    administrativeUnits(level: PROVINCE, search: "  ") { totalCount }
    none: administrativeUnit(code: "99") { id }
    early: administrativeUnit(code: "38", on: "2025-06-30") { id }
  }`)
  expect(data).toEqual({ administrativeUnits: { totalCount: 34 }, none: null, early: null })
})

test.each([
  ['2025-07-31', 'tỉnh Quảng Ninh', 'PROVINCE', 'UBND tỉnh Quảng Ninh', "People's Committee of Quảng Ninh Province"],
  ['2026-08-31', 'tỉnh Quảng Ninh', 'PROVINCE', 'UBND tỉnh Quảng Ninh', "People's Committee of Quảng Ninh Province"],
  ['2026-09-01', 'thành phố Quảng Ninh', 'CITY', 'UBND thành phố Quảng Ninh', "People's Committee of Quảng Ninh City"],
])(
  'B15: on %s a unit that a dossier refers to is %s, whatever it is today',
  async (on, fullName, type, name, nameEn) => {
    const answer = await ask(
      `query($on: Date!, $references: [_Any!]!) { _entities(representations: $references) {
      ... on AdministrativeUnit { fullName(on: $on) type(on: $on) }
      ... on Agency { name(on: $on) nameEn(on: $on) }
    } }`,
      {
        on,
        references: [
          { __typename: 'AdministrativeUnit', id: '22-20250701' },
          { __typename: 'Agency', code: 'H49' },
        ],
      },
    )
    expect(answer).toEqual({
      data: {
        _entities: [
          { fullName, type },
          { name, nameEn },
        ],
      },
    })
  },
)

test('B15: the communes of another day bear the types and committees of that day', async () => {
  const answer = await ask(`{
    administrativeUnit(code: "75") {
      fullName
      children(on: "2025-07-31", first: 500) { nodes { code fullName agency { name } } }
    }
  }`)
  const unit = answer.data?.['administrativeUnit'] as {
    readonly fullName: string
    readonly children: { readonly nodes: readonly { readonly code: string }[] }
  }
  expect(unit.fullName).toBe('thành phố Đồng Nai')
  expect(unit.children.nodes.find(({ code }) => code === '26368')).toEqual({
    code: '26368',
    fullName: 'xã Long Thành',
    agency: { name: 'UBND xã Long Thành' },
  })
})

test('F: a page of agencies names them, counts all, and goes on where it ended', async () => {
  const first = await ask(
    `{ agencies(search: "Sở Nội vụ", first: 1) { totalCount nodes { code unit { name } } pageInfo { hasNextPage endCursor } } }`,
  )
  const page = first.data?.['agencies'] as { readonly pageInfo: { readonly endCursor: string } }
  expect(page).toMatchObject({ totalCount: 2, nodes: [{ code: 'H21.11', unit: { name: 'Gia Lai' } }] })
  const next = await ask('query($after: String) { agencies(search: "so noi vu", after: $after) { nodes { code } } }', {
    after: page.pageInfo.endCursor,
  })
  expect(next.data?.['agencies']).toEqual({ nodes: [{ code: 'H56.07' }] })
})

test('F: a search for agencies that is blank or too long is refused', async () => {
  for (const search of [' ', 'x'.repeat(101)]) {
    const answer = await ask('query($search: String!) { agencies(search: $search) { totalCount } }', { search })
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'search' })
  }
})
