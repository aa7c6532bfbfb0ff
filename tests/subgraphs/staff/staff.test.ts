import { createSubgraph } from '@motcua/staff'
import { expect, test } from 'vitest'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'
import { aRegister, aStaffMember } from './a-staff-member.ts'

const planted = await createTestDatabase()
await aRegister(planted.db, { province_unit_id: 'p' })
const account = { account_status: 'ACTIVE', account_granted_on: '2025-07-01' } as const
await aStaffMember(planted.db, { id: 'i1', code: 'CB1', unit_id: 'c', province_unit_id: 'p', ...account })
await aStaffMember(planted.db, { id: 'i2', code: 'CB2', unit_id: 'c', province_unit_id: 'p' })
await aStaffMember(planted.db, { id: 'i3', code: 'CB3', unit_id: 'd', province_unit_id: 'p' })

let statements = 0
const ask = askSubgraph(createSubgraph(planted.connectAs('staff', { onQuery: () => void (statements += 1) })))

const unitQuery = /* GraphQL */ `
  query ($ids: [_Any!]!, $first: Int, $after: String) {
    _entities(representations: $ids) {
      ... on AdministrativeUnit {
        id
        staffSummary {
          members
          accounts
          activeAccounts
          byPosition {
            position
            members
          }
          provenance {
            origin
            source
            sourceEn
            asOf
          }
        }
        staff(first: $first, after: $after) {
          nodes {
            id
            code
            position
            unit {
              id
            }
            account {
              status
              grantedOn
            }
          }
          pageInfo {
            hasNextPage
          }
          totalCount
        }
      }
    }
  }
`

const unitsOf = (...ids: string[]) => ids.map((id) => ({ __typename: 'AdministrativeUnit', id }))
const cursorOf = (code: string) => Buffer.from(JSON.stringify([code])).toString('base64url')

test('a unit answers its summary and its staff', async () => {
  expect(await ask(unitQuery, { ids: unitsOf('c'), first: 1 })).toEqual({
    data: {
      _entities: [
        {
          id: 'c',
          staffSummary: {
            members: 2,
            accounts: 1,
            activeAccounts: 1,
            byPosition: [{ position: 'SPECIALIST', members: 2 }],
            provenance: {
              origin: 'SIMULATED',
              source: 'Dữ liệu của phép thử',
              sourceEn: 'Dữ liệu của phép thử',
              asOf: '2025-07-31',
            },
          },
          staff: {
            nodes: [
              {
                id: 'i1',
                code: 'CB1',
                position: 'SPECIALIST',
                unit: { id: 'c' },
                account: { status: 'ACTIVE', grantedOn: '2025-07-01' },
              },
            ],
            pageInfo: { hasNextPage: true },
            totalCount: 2,
          },
        },
      ],
    },
  })
})

test('any number of units takes three statements: summaries, pages, counts', async () => {
  for (const ids of [unitsOf('c'), unitsOf('c', 'd', 'p', 'nowhere', 'c')]) {
    statements = 0
    expect((await ask(unitQuery, { ids })).errors).toBeUndefined()
    expect(statements).toBe(3)
  }
})

test('the page after a cursor is the last one and has no account for a member without', async () => {
  const answer = await ask(unitQuery, { ids: unitsOf('c'), after: cursorOf('CB1') })
  expect(answer.data?.['_entities']).toMatchObject([
    { staff: { nodes: [{ id: 'i2', account: null }], pageInfo: { hasNextPage: false }, totalCount: 2 } },
  ])
})

test('a unit without records has no summary, which is not a summary of zeros, and an empty list', async () => {
  const answer = await ask(unitQuery, { ids: unitsOf('40-20250701') })
  expect(answer).toEqual({
    data: {
      _entities: [
        {
          id: '40-20250701',
          staffSummary: null,
          staff: { nodes: [], pageInfo: { hasNextPage: false }, totalCount: 0 },
        },
      ],
    },
  })
})

test.each([
  [{ first: 0 }, 'first'],
  [{ first: 101 }, 'first'],
  [{ after: 'nonsense' }, 'after'],
])('the bad argument %o is named, and the summary is answered all the same', async (variables, argument) => {
  const answer = await ask(unitQuery, { ids: unitsOf('c'), ...variables })
  expect(answer.errors?.map((error) => error.extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument }])
  expect(answer.data?.['_entities']).toMatchObject([{ staffSummary: { members: 2 }, staff: null }])
})

test('members asked for as entities are read in one statement, unknown ones null', async () => {
  const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on StaffMember { code } } }'
  statements = 0
  const of = ['i2', 'nobody', 'i1'].map((id) => ({ __typename: 'StaffMember', id }))
  expect(await ask(query, { of })).toEqual({ data: { _entities: [{ code: 'CB2' }, null, { code: 'CB1' }] } })
  expect(statements).toBe(1)
})

test('all staff together is answered, and null where no register is', async () => {
  const query = '{ staffSummary { members accounts activeAccounts } }'
  expect(await ask(query)).toEqual({ data: { staffSummary: { members: 3, accounts: 1, activeAccounts: 1 } } })
  const empty = askSubgraph(createSubgraph((await createTestDatabase()).connectAs('staff')))
  expect(await empty(query)).toEqual({ data: { staffSummary: null } })
})

test('the demonstration answers the published total of Thanh Hoá and says that it is simulated', async () => {
  const seeded = askSubgraph(createSubgraph((await createSeededDatabase()).connectAs('staff')))
  const query = '{ staffSummary { accounts provenance { origin source sourceEn asOf } } }'
  expect(await seeded(query)).toEqual({
    data: {
      staffSummary: {
        accounts: 18_174,
        provenance: {
          origin: 'SIMULATED',
          source: 'Mô phỏng của nền tảng, hiệu chỉnh theo 18.174 tài khoản do Báo Thanh Hóa, tháng 8/2025 công bố',
          sourceEn:
            'Simulation of this platform, calibrated to 18,174 accounts published by Thanh Hoá newspaper, August 2025',
          asOf: '2025-07-31',
        },
      },
    },
  })
})
