import type { SentQuery } from '@motcua/db'
import { createSubgraph } from '@motcua/evaluations'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'

interface Movement {
  readonly since: string
  readonly positions: number
  readonly boundaries: number
  readonly own: number
  readonly others: number
  readonly points: number
  readonly remainder: number
  readonly groups: readonly { readonly code: string; readonly points: number }[]
}
interface HistoryPoint {
  readonly capturedOn: string
  readonly scheme: string
  readonly total: number
  readonly position: number
  readonly movement: Movement | null
  readonly reasons: readonly { readonly code: string; readonly reason: string; readonly reasonEn: string }[]
}

const database = await createSeededDatabase()
let statements: SentQuery[] = []
const db = database.connectAs('evaluations', { onQuery: (query) => void statements.push(query) })
const ask = askSubgraph(createSubgraph(db))

const histories = `query ($agencies: [_Any!]!) {
  _entities(representations: $agencies) {
    ... on Agency { code portalHistory {
      capturedOn scheme total position movement { since positions boundaries own others points remainder groups { code points } }
      reasons { code reason reasonEn }
    } }
  }
}`

async function askHistories(...codes: string[]): Promise<{ code: string; portalHistory: HistoryPoint[] }[]> {
  const { data, errors } = await ask(histories, { agencies: codes.map((code) => ({ __typename: 'Agency', code })) })
  expect(errors).toBeUndefined()
  return JSON.parse(JSON.stringify(data))._entities
}

async function askHistory(code: string): Promise<HistoryPoint[]> {
  const [agency] = await askHistories(code)
  return agency?.portalHistory ?? []
}

/** Totals of the provinces in hundredths, by day and code. */
async function readTotals(): Promise<Map<string, Map<string, number>>> {
  const { rows } = await sql<{ code: string; day: string; total: number }>`
    select e.agency_code as code, c.captured_on as day, (e.total * 100)::int as total
    from evaluations.capture_entry e join evaluations.capture c on c.id = e.capture_id where c.level = 'PROVINCE'`.execute(
    database.db,
  )
  const days = Map.groupBy(rows, ({ day }) => day)
  return new Map([...days].map(([day, ofDay]) => [day, new Map(ofDay.map(({ code, total }) => [code, total]))]))
}

const hundredths = (points: number) => Math.round(points * 100)

test('every day of every province tells what moved since the day before, adding up in positions and in points', async () => {
  const totals = await readTotals()
  statements = []
  const agencies = await askHistories(...(totals.get('2026-10-10')?.keys() ?? []))
  expect(statements).toHaveLength(5)
  expect(agencies).toHaveLength(34)
  const moves = agencies.flatMap(({ portalHistory }) =>
    portalHistory.flatMap(({ movement, ...now }, at) => {
      const before = portalHistory[at - 1]
      return before === undefined || movement === null ? [] : [{ movement, now, before }]
    }),
  )
  expect(moves).toHaveLength(34 * 6)
  for (const { movement, now, before } of moves) {
    const { positions, boundaries, own, others, points, remainder, groups } = movement
    expect(movement.since).toBe(before.capturedOn)
    expect(positions).toBe(before.position - now.position)
    expect(boundaries + own + others).toBe(positions)
    expect(hundredths(points)).toBe(hundredths(now.total) - hundredths(before.total))
    const parts = groups.reduce((sum, group) => sum + hundredths(group.points), hundredths(remainder))
    expect(parts).toBe(hundredths(points))
  }
})

test('own change is the move had all others stayed as they were the day before', async () => {
  const totals = await readTotals()
  const [before, after] = ['2026-10-07', '2026-10-10'].map((day) => totals.get(day) ?? new Map<string, number>())
  if (before === undefined || after === undefined) throw new Error('Two days are named.')
  const above = (total: number, of: ReadonlyMap<string, number>) => [...of.values()].filter((one) => one > total).length
  const expected = [...after].map(([code, total]) => {
    const alone = new Map(before).set(code, total)
    return [code, above(before.get(code) ?? Number.NaN, before) - above(total, alone)]
  })
  const agencies = await askHistories(...after.keys())
  expect(agencies.map(({ code, portalHistory }) => [code, portalHistory.at(-1)?.movement?.own])).toEqual(expected)
  expect(new Set(expected.map(([, own]) => own)).size).toBeGreaterThan(1)
})

test('a ranking tells the same move of an agency as its history', async () => {
  const { data } = await ask(`{ portalScorecard(agency: "H56") {
    movement { since positions boundaries own others points remainder groups { code points } }
  } }`)
  const { movement } = JSON.parse(JSON.stringify(data)).portalScorecard
  expect(movement).toEqual((await askHistory('H56')).at(-1)?.movement)
})

test('the stale totals of 3 October explain themselves that day, and the change to the day after', async () => {
  const history = await askHistory('H56')
  const reasonsOn = (day: string) => history.find(({ capturedOn }) => capturedOn === day)?.reasons
  expect(reasonsOn('2026-09-30')).toEqual([])
  expect(reasonsOn('2026-10-03')).toMatchObject([
    {
      code: 'STALE',
      reasonEn: expect.stringMatching(/^The source's total differs by [+−]0\.\d\d from its own groups/),
    },
    {
      code: 'NOTE',
      reason: expect.stringContaining('số cũ'),
      reasonEn: expect.stringContaining('stale in the source'),
    },
  ])
  expect(reasonsOn('2026-10-04')).toMatchObject([{ code: 'STALE_BEFORE' }])
  expect(reasonsOn('2026-10-07')).toEqual([])
})

test('across other rules nothing is compared, and the day says so; agencies that come are told apart from the others', async () => {
  const older = { id: '766-older', valid_from: '2024-01-01', valid_until: '2025-01-01' }
  await sql`insert into evaluations.scheme select (jsonb_populate_record(s, ${older}::jsonb)).*
    from evaluations.scheme s where s.id = '766-portal-2026'`.execute(database.db)
  await sql`insert into evaluations.scheme_group select (jsonb_populate_record(g, '{"scheme_id": "766-older"}')).*
    from evaluations.scheme_group g where g.scheme_id = '766-portal-2026'`.execute(database.db)
  const capture = (day: string, scheme: string, totals: Record<string, number>) =>
    sql`with c as (
        insert into evaluations.capture (level, within_agency, captured_on, scheme_id, complete, source, source_en)
        values ('PROVINCE_UNITS', 'H99', ${day}, ${scheme}, false, 'phép thử', 'a test') returning id)
      insert into evaluations.capture_entry (capture_id, agency_code, level, total)
      select c.id, key, 'COMMUNE', value::numeric
      from c, jsonb_each_text(${JSON.stringify(totals)}::jsonb)`.execute(database.db)
  await capture('2024-12-01', '766-older', { 'H99.1': 90, 'H99.2': 80 })
  await capture('2026-09-01', '766-portal-2026', { 'H99.1': 50, 'H99.2': 60 })
  await capture('2026-09-02', '766-portal-2026', { 'H99.1': 55, 'H99.2': 52, 'H99.3': 70 })
  const history = await askHistory('H99.1')
  expect(history.map(({ movement, reasons }) => [movement?.positions, reasons.map(({ code }) => code)])).toEqual([
    [undefined, []],
    [undefined, ['NEW_RULES']],
    [0, ['BOUNDARIES']],
  ])
  // Second of two. The new one makes it third, its five points leave it there, and the other falls below it.
  expect(history[2]?.movement).toMatchObject({
    positions: 0,
    boundaries: -1,
    own: 0,
    others: 1,
    points: 5,
    remainder: 5,
  })
})
