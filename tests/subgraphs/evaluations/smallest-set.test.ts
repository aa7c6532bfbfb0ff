import { createSubgraph as createDossiers } from '@motcua/dossiers'
import { createSubgraph } from '@motcua/evaluations'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { countOpen } from '../../../subgraphs/evaluations/src/queries/count-open.ts'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { compiledSql } from '../../_kit/compiled-sql.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'
import { deliver, newRevision, readSimulatedLog, toLine } from '../../_kit/simulated-log.ts'

const database = await createSeededDatabase()
const db = database.connectAs('evaluations')
const dossiers = database.connectAs('dossiers')
const ask = askSubgraph(createSubgraph(db))
const askDossiers = askSubgraph(createDossiers(dossiers))

// As if each source had said that all it received until the end of September is in the log: else these months are withheld.
await sql`update dossiers.batch set reported_through = '2025-09-30'`.execute(database.db)

/** The log ends on 31 August: of what was received from July on, some falls due in September. */
const months = 'period: { from: "2025-07-01", until: "2025-10-01" }'
const quarter = `level: PROVINCE, ${months}`
const unitsOfThanhHoa = `level: PROVINCE_UNITS, within: "H56", ${months}`

interface Place {
  readonly total: number
  readonly position: number
  readonly tied: boolean
}
interface Way {
  readonly change: string
  readonly available: number
  readonly dossiers: number | null
  readonly gained: number | null
  readonly filter: Record<string, unknown>
}
interface Answer {
  readonly noteEn: string
  readonly asOf: string
  readonly target: number
  readonly before: Place
  readonly dossiers: number | null
  readonly after: Place | null
  readonly most: Place
  readonly reason: string | null
  readonly reasonEn: string | null
  readonly ways: readonly Way[]
}

const fields = `note noteEn agency { code } asOf target dossiers reason reasonEn
  before { total position tied } after { total position tied } most { total position tied }
  ways { change indicators available dossiers gained
    filter { figure period { from until } unit agency asKnownAt status } }`

async function smallestSet(args: string, level = quarter): Promise<Answer> {
  const { data, errors } = await ask(`{ smallestSet(${level}, ${args}) { ${fields} } }`)
  expect(errors).toBeUndefined()
  return JSON.parse(JSON.stringify(data)).smallestSet
}

async function readEntries(): Promise<{ code: string; position: number; total: number }[]> {
  const { data } = await ask(`{ ranking(${quarter}) { entries { position agency { code } scorecard { total } } } }`)
  const { entries } = JSON.parse(JSON.stringify(data)).ranking
  return entries.map(
    ({
      position,
      agency,
      scorecard,
    }: {
      position: number
      agency: { code: string }
      scorecard: { total: number }
    }) => ({
      code: agency.code,
      position,
      total: scorecard.total,
    }),
  )
}

const sum = (numbers: readonly (number | null)[]) => numbers.reduce<number>((all, one) => all + (one ?? 0), 0)
const nothingWanted = 'total: 0'

/** The province, and the three of its departments and communes that received most. */
async function rankedOfThanhHoa(): Promise<[level: string, code: string][]> {
  const { data } =
    await ask(`{ ranking(${unitsOfThanhHoa}) { entries { agency { code } scorecard { groups { indicators {
    code denominator } } } } } }`)
  const { entries } = JSON.parse(JSON.stringify(data)).ranking
  const receivedBy = ({ scorecard }: { scorecard: Card }) =>
    scorecard.groups.flatMap((group) => group.indicators).find(({ code }) => code === 'PROGRESS')?.denominator ?? 0
  const busiest = entries.toSorted((a: { scorecard: Card }, b: { scorecard: Card }) => receivedBy(b) - receivedBy(a))
  const codes = busiest.slice(0, 3).map(({ agency }: { agency: { code: string } }) => agency.code)
  return [[quarter, 'H56'], ...codes.map((code: string): [string, string] => [unitsOfThanhHoa, code])]
}

interface Card {
  readonly groups: readonly {
    readonly indicators: readonly { readonly code: string; readonly denominator: number }[]
  }[]
}

test('the dossiers that can be changed are those that their lists have open', async () => {
  const askedOf = await rankedOfThanhHoa()
  expect(askedOf).toHaveLength(4)
  let open = 0
  for (const [level, code] of askedOf) {
    const { asOf, ways } = await smallestSet(`agency: "${code}", ${nothingWanted}`, level)
    expect(asOf).toBe('2025-08-31')
    expect(ways.map(({ change }) => change)).toEqual(['FINISH_ON_TIME', 'PAY_ONLINE', 'DIGITISE', 'STORE'])
    for (const { change, available, filter } of ways) {
      const { data, errors } = await askDossiers(
        `query ($filter: DossierFilter!) { dossiers(filter: $filter, first: 100) { totalCount nodes { effectiveAppointmentAt } } }`,
        { filter },
      )
      expect(errors).toBeUndefined()
      const { totalCount, nodes } = JSON.parse(JSON.stringify(data)).dossiers
      const falling = nodes.filter(
        (node: { effectiveAppointmentAt: string }) => node.effectiveAppointmentAt >= '2025-08-31T17:00',
      )
      expect(available).toBe(change === 'FINISH_ON_TIME' ? falling.length : totalCount)
      open += available
    }
  }
  expect(open).toBeGreaterThan(50)
})

test('what is reached already needs no dossier', async () => {
  const { dossiers: many, before, after, target, reasonEn } = await smallestSet(`agency: "H56", ${nothingWanted}`)
  expect([many, target, reasonEn]).toEqual([0, 0, null])
  expect(after).toEqual(before)
})

test('what all open dossiers together do not reach has no set, and says how far they lead', async () => {
  const { dossiers: many, after, most, reason, reasonEn, ways } = await smallestSet('agency: "H56", total: 99.5')
  expect([many, after]).toEqual([null, null])
  const [all, total] = [sum(ways.map(({ available }) => available)), most.total.toFixed(2)]
  expect(reasonEn).toBe(
    `Even if all ${all} things that can still be done to open dossiers are done, the total is ${total} and 99.50 is not reached.`,
  )
  expect(reason).toContain(`${all} việc`)
  expect(reason).toContain(`tổng điểm là ${total.replace('.', ',')}, chưa đạt 99,50.`)
  expect(ways.map(({ dossiers: of, gained }) => [of, gained])).toEqual(ways.map(() => [null, null]))
})

test('for the position above, the set reaches its total; where there is none, all that is open falls short of it', async () => {
  const entries = await readEntries()
  let reached = 0
  for (const { code, position, total } of entries.filter((entry) => entry.position > 1)) {
    const answer = await smallestSet(`agency: "${code}", position: ${position - 1}`)
    const above = entries.filter((entry) => entry.total > total)
    const needed = above.at(-1)?.total
    expect([answer.before.total, answer.target]).toEqual([total, needed])
    expect(answer.dossiers === null).toBe(answer.most.total < answer.target)
    reached += answer.after === null ? 0 : 1
    const { after } = answer
    expect(after === null || (after.total >= answer.target && after.position <= position - 1)).toBe(true)
    expect(sum(answer.ways.map(({ dossiers: of }) => of))).toBe(answer.dossiers ?? 0)
  }
  expect(reached).toBeGreaterThan(0)
})

test.each([
  ['agency: "H56"', 'Give one target'],
  ['agency: "H56", total: 50, position: 2', 'Give one target'],
  ['agency: "H56", total: 101', 'Give one target'],
  ['agency: "H56", position: 0', 'Give one target'],
  ['agency: "H99", position: 1', 'H99: There is no such agency in this ranking.'],
])('a smallest set for %s is refused with what to do', async (args, message) => {
  const { errors } = await ask(`{ smallestSet(${quarter}, ${args}) { dossiers } }`)
  expect(errors?.map((error) => [error.message.includes(message), error.extensions['code']])).toEqual([
    [true, 'BAD_USER_INPUT'],
  ])
})

test('the statement that counts what is open is as reviewed', async () => {
  const period = { from: '2025-07-01', until: '2025-10-01' }
  const query = countOpen(db, { subject: 'AGENCY', code: 'H56.16', period, asOf: '2025-08-31' })
  await expect(compiledSql(query)).toMatchFileSnapshot('sql/count-open.sql')
})

/** Codes of open dossiers of Thanh Hoá, by what can still be done to them. */
async function openOnes() {
  const rows = await dossiers
    .selectFrom('dossiers.dossier as d')
    .where('d.province_code', '=', '38')
    .where('d.received_on', '>=', '2025-07-01')
    .where('d.ended_on', 'is', null)
    .selectAll()
    .orderBy('d.code')
    .execute()
  const isFalling = (row: (typeof rows)[number]) =>
    row.paused_on === null &&
    row.supplement_requests <= 1 &&
    (row.appointment_on ?? '') > '2025-08-31' &&
    (row.appointment_on ?? '') < '2025-10-01'
  return {
    rows,
    FINISH_ON_TIME: rows.filter(isFalling),
    PAY_ONLINE: rows.filter((row) => row.with_obligation === true && row.paid_online !== true),
    DIGITISE: rows.filter((row) => row.digitised !== true),
    STORE: rows.filter((row) => row.personal_store !== true),
  }
}

test('when exactly the dossiers of the set are changed and delivered, the ranking has the total and position that were told', async () => {
  const { before, most } = await smallestSet(`agency: "H56", ${nothingWanted}`)
  const wanted = Math.round((before.total + (2 * (most.total - before.total)) / 3) * 100) / 100
  const { ways, after, dossiers: many } = await smallestSet(`agency: "H56", total: ${wanted}`)
  expect(many).toBeGreaterThan(5)

  const open = await openOnes()
  const log = new Map(
    (await readSimulatedLog(database.db)).map((sent) => [sent.dossierCode, toLine(sent, newRevision)]),
  )
  const changed = new Map<string, Record<string, unknown>>()
  const change = (code: string, fact: Record<string, unknown>) =>
    changed.set(code, { ...(changed.get(code) ?? log.get(code)), ...fact })
  const dossiersOf = (name: string) => ways.find((way) => way.change === name)?.dossiers ?? 0
  for (const { code, appointment_at } of open.FINISH_ON_TIME.slice(0, dossiersOf('FINISH_ON_TIME')))
    change(code, { status: 'COMPLETED', endedAt: appointment_at?.toISOString(), electronicResult: true })
  for (const { code } of open.PAY_ONLINE.slice(0, dossiersOf('PAY_ONLINE')))
    change(code, { payment: { obligation: true, paidOnline: 'PORTAL' } })
  for (const { code } of open.DIGITISE.slice(0, dossiersOf('DIGITISE'))) change(code, { digitised: true })
  for (const { code } of open.STORE.slice(0, dossiersOf('STORE'))) change(code, { personalStore: true })
  await deliver(dossiers, [...changed.values()])

  const measured = (await readEntries()).find(({ code }) => code === 'H56')
  expect(measured).toEqual({ code: 'H56', total: after?.total, position: after?.position })
  expect(measured?.total).toBeGreaterThanOrEqual(wanted)
})
