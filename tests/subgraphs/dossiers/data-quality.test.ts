import { createSubgraph } from '@motcua/dossiers'
import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { findSource } from '../../../subgraphs/dossiers/src/intake/source-systems.ts'
import { takeIn } from '../../../subgraphs/dossiers/src/intake/take-in.ts'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { aLine, forgetEverythingSent, plantReference, plantSource, streamOf } from '../../_kit/intake.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()
const sent: string[] = []
const ask = askSubgraph(createSubgraph(database.connectAs('dossiers', { onQuery: (query) => sent.push(query.sql) })))
await plantReference(database.db)
await plantSource(database.db, 'thanh-hoa')
beforeEach(() => forgetEverythingSent(database.db))

const codeOf = (number: number) => `H56.102-250701-${String(number).padStart(4, '0')}`
async function send(...lines: Record<string, unknown>[]): Promise<void> {
  const source = await findSource(database.db, 'thanh-hoa')
  if (source === null) throw new Error('The source was planted.')
  const answer = await takeIn(database.db, source, streamOf(lines))
  expect(answer.quarantined).toBe(0)
}
const found = async () =>
  await database.db.selectFrom('dossiers.finding').select(['revision', 'kind', 'detail']).orderBy('revision').execute()

const rules = `query ($province: ID) { dataQuality(province: $province) { rules { kind rule ruleEn dossiers } } }`
interface Rules {
  readonly rules: { readonly kind: string; readonly dossiers: number }[]
}
async function brokenRules(province?: string) {
  const { data, errors } = await ask(rules, { province })
  expect(errors).toBeUndefined()
  const quality = data?.dataQuality as Rules
  return Object.fromEntries(quality.rules.flatMap(({ kind, dossiers }) => (dossiers > 0 ? [[kind, dossiers]] : [])))
}

async function findingsOf(code: string): Promise<unknown> {
  const { data, errors } = await ask(
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Dossier { findings { kind detail } } } }',
    { of: [{ __typename: 'Dossier', code }] },
  )
  expect(errors).toBeUndefined()
  return (data as unknown as { _entities: { findings: unknown }[] })._entities[0]?.findings
}

const done = { status: 'RETURNED', endedAt: '2025-07-02T10:00:00+07:00', returnedAt: '2025-07-02T11:00:00+07:00' }

test('an appointment that moves later without a letter of apology is a finding', async () => {
  const later = { revision: 2, appointmentAt: '2025-07-10T17:00:00+07:00' }
  await send(aLine(), aLine(later))
  const moved = { revision: 2, kind: 'APPOINTMENT_MOVED', detail: '2025-07-03 17:00 → 2025-07-10 17:00' }
  expect(await found()).toEqual([moved])
  await send(aLine({ ...later, revision: 3, ...done, status: 'COMPLETED' }))
  expect(await found()).toEqual([moved])
})

test.for([
  ['an earlier appointment', { appointmentAt: '2025-07-02T17:00:00+07:00' }],
  [
    'a letter of apology that comes with it',
    { appointmentAt: '2025-07-10T17:00:00+07:00', apologies: [{ issuedAt: '2025-07-03T08:00:00+07:00' }] },
  ],
  [
    'a supplement that was completed',
    {
      appointmentAt: '2025-07-10T17:00:00+07:00',
      supplements: [{ requestedAt: '2025-07-02T08:00:00+07:00', completedAt: '2025-07-08T08:00:00+07:00' }],
    },
  ],
] as const)('%s explains that an appointment moves', async ([, change]) => {
  await send(aLine(), aLine({ revision: 2, ...change }))
  expect(await found()).toEqual([])
})

test('the letter for one move does not explain the next', async () => {
  const apologies = [{ issuedAt: '2025-07-03T08:00:00+07:00' }]
  await send(
    aLine(),
    aLine({ revision: 2, appointmentAt: '2025-07-10T17:00:00+07:00', apologies }),
    aLine({ revision: 3, appointmentAt: '2025-07-20T17:00:00+07:00', apologies }),
  )
  expect(await found()).toMatchObject([{ revision: 3, kind: 'APPOINTMENT_MOVED' }])
})

test('what is done without an electronic result is a finding; where the sender says nothing of it, it is none', async () => {
  await send(
    aLine({ ...done, electronicResult: false }),
    aLine({ ...done, dossierCode: codeOf(2) }),
    aLine({ ...done, dossierCode: codeOf(3), electronicResult: true }),
    aLine({ dossierCode: codeOf(4), electronicResult: false }),
  )
  expect(await brokenRules()).toEqual({ NO_RESULT_FILE: 1 })
  expect(await findingsOf(codeOf(1))).toEqual([
    { kind: 'NO_RESULT_FILE', detail: 'RETURNED without an electronic result' },
  ])
  for (const other of [2, 3, 4]) expect(await findingsOf(codeOf(other))).toEqual([])
})

test('a state that was mended is no finding any more, a step stays one', async () => {
  await send(aLine(), aLine({ ...done, revision: 2, electronicResult: false, returnedAt: '2025-07-02T09:00:00+07:00' }))
  expect(await brokenRules()).toEqual({ IMPOSSIBLE_TRANSITION: 1, NO_RESULT_FILE: 1, RETURNED_BEFORE_END: 1 })
  await send(aLine({ ...done, revision: 3, electronicResult: true }))
  expect(await brokenRules()).toEqual({ IMPOSSIBLE_TRANSITION: 1 })
})

test('every rule is told in both languages with how many dossiers break it, of the country or of one province', async () => {
  await send(
    aLine({ dossierCode: codeOf(1), procedureCode: '2.000815' }),
    aLine({ dossierCode: codeOf(2), procedureCode: '2.000815' }),
  )
  const { data } = await ask(rules, {})
  const quality = data?.dataQuality as { rules: { kind: string; rule: string; ruleEn: string }[] } | undefined
  const told = quality?.rules ?? []
  expect(told.map(({ kind }) => kind)).toEqual([
    'IMPOSSIBLE_TRANSITION',
    'END_WITHOUT_FINAL_STATUS',
    'REFUSED_AFTER_RECEPTION',
    'ONLINE_NOT_OFFERED',
    'UNDETERMINABLE',
    'APPOINTMENT_MOVED',
    'NO_RESULT_FILE',
    'VOID_SUPPLEMENT',
    'RETURNED_BEFORE_END',
  ])
  expect(told.filter(({ rule, ruleEn }) => rule === '' || ruleEn === '')).toEqual([])
  expect(await brokenRules()).toEqual({ ONLINE_NOT_OFFERED: 2 })
  expect(await brokenRules('38')).toEqual({ ONLINE_NOT_OFFERED: 2 })
  expect(await brokenRules('01')).toEqual({})
  expect((await ask(rules, { province: '14797' })).data?.dataQuality).toBeNull()
})

test('the dossiers behind a number are as many as it says, page by page, each with the dossier itself', async () => {
  await send(
    ...Array.from({ length: 5 }, (_, index) => aLine({ dossierCode: codeOf(index + 1), procedureCode: '2.000815' })),
  )
  const page = async (after: string | null) => {
    const { data, errors } = await ask(
      `query ($after: String) { dataQuality { rules { kind dossiers affected(first: 2, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } nodes { code provinceCode detail dossier { code status } } } } } }`,
      { after },
    )
    expect(errors).toBeUndefined()
    const quality = data?.dataQuality as {
      rules: {
        kind: string
        affected: {
          totalCount: number
          pageInfo: { hasNextPage: boolean; endCursor: string }
          nodes: { code: string }[]
        }
      }[]
    }
    const rule = quality.rules.find(({ kind }) => kind === 'ONLINE_NOT_OFFERED')
    if (rule === undefined) throw new Error('Every rule is told.')
    return rule.affected
  }
  const codes: string[] = []
  let after: string | null = null
  for (;;) {
    const { nodes, pageInfo, totalCount } = await page(after)
    expect(totalCount).toBe(5)
    codes.push(...nodes.map(({ code }) => code))
    after = pageInfo.endCursor
    if (!pageInfo.hasNextPage) break
  }
  expect(codes).toEqual([1, 2, 3, 4, 5].map(codeOf))
  expect((await page(null)).nodes[0]).toEqual({
    code: codeOf(1),
    provinceCode: '38',
    detail: 'filed online for a procedure without online service',
    dossier: { code: codeOf(1), status: 'PROCESSING' },
  })
})

const reconciliation = `query ($province: ID, $period: PeriodInput!) { dataQuality(province: $province) {
  identities(period: $period) { identity checked failed failures { unit { id } left right } } } }`
interface Check {
  readonly identity: string
  readonly checked: number
  readonly failed: number
  readonly failures: readonly object[]
}
async function checks(province?: string): Promise<readonly Check[]> {
  const period = { from: '2025-07-02', until: '2025-08-01' }
  const { data, errors } = await ask(reconciliation, { province, period })
  expect(errors).toBeUndefined()
  return (data?.dataQuality as { identities: Check[] } | undefined)?.identities ?? []
}

test('identities are checked in every place, and one that does not hold is named with both of its sides', async () => {
  const doneLater = {
    status: 'COMPLETED',
    appointmentAt: '2025-07-20T17:00:00+07:00',
    endedAt: '2025-07-16T10:00:00+07:00',
  }
  await send(aLine(), aLine({ ...doneLater, dossierCode: codeOf(2) }))
  const whole = await checks('38')
  expect(whole.map(({ identity, checked, failed }) => [identity, checked, failed])).toEqual([
    ['RECEIVED_BY_CHANNEL', 3, 0],
    ['RECEIVED_WITH_CARRIED_OVER', 3, 0],
    ['STOCK_AND_FLOW', 3, 0],
    ['LEVELS', 3, 0],
    ['RESOLVED_BY_OUTCOME', 3, 0],
    ['IN_PROGRESS_BY_STATE', 3, 0],
    ['OPENING_BALANCE', 3, 0],
    ['PARTS_RECEIVED', 1, 0],
    ['PARTS_RESOLVED', 1, 0],
    ['PARTS_IN_PROGRESS', 1, 0],
  ])
  await sql`update dossiers.figure set resolved_early = resolved_early + 1, resolved = resolved + 1
    where subject_kind = 'COMPETENT_AGENCY' and resolved > 0`.execute(database.db)
  const broken = (await checks('38')).filter(({ failed }) => failed > 0)
  expect(broken).toContainEqual({
    identity: 'PARTS_RESOLVED',
    checked: 1,
    failed: 1,
    failures: [{ unit: { id: 'thanh-hoa' }, left: 1, right: 2 }],
  })
  expect(broken).toContainEqual({
    identity: 'STOCK_AND_FLOW',
    checked: 3,
    failed: 1,
    failures: [{ unit: { id: 'hac-thanh' }, left: 2, right: 3 }],
  })
})

test('the country is checked with its provinces, in as many statements however many they are', async () => {
  await send(aLine())
  sent.length = 0
  const country = await checks()
  expect(country.every(({ failed }) => failed === 0)).toBe(true)
  expect(country.find(({ identity }) => identity === 'STOCK_AND_FLOW')?.checked).toBe(3)
  expect(sent).toHaveLength(6)
})
