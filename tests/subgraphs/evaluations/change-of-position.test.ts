import type { SentQuery } from '@motcua/db'
import { createSubgraph } from '@motcua/evaluations'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'

const database = await createSeededDatabase()
let statements: SentQuery[] = []
const db = database.connectAs('evaluations', { onQuery: (query) => void statements.push(query) })
const ask = askSubgraph(createSubgraph(db))

interface Change {
  readonly scheme: string
  readonly from: number
  readonly positions: number | null
  readonly rules: number | null
  readonly boundaries: number | null
  readonly own: number | null
  readonly others: number | null
  readonly points: number | null
  readonly pointsByRules: number | null
  readonly groups: readonly { readonly code: string; readonly points: number }[]
  readonly reasonEn: string | null
}

interface Entry {
  readonly position: number
  readonly agency: { readonly code: string }
  readonly scorecard: { readonly total: number }
  readonly change: Change | null
}

const [firstHalf, secondHalf] = ['from: "2025-07-01", until: "2025-07-15"', 'from: "2025-07-15", until: "2025-08-01"']

async function changesOf(args: string): Promise<Entry[]> {
  const { data, errors } = await ask(`{ ranking(${args}, period: { ${secondHalf} }) { entries {
    position agency { code } scorecard { total } change(against: { ${firstHalf} }) {
      scheme from positions rules boundaries own others points pointsByRules groups { code points } reasonEn } } } }`)
  expect(errors).toBeUndefined()
  return JSON.parse(JSON.stringify(data)).ranking.entries
}

const hundredths = (points: number | null | undefined) => Math.round((points ?? Number.NaN) * 100)

beforeEach(() => {
  statements = []
})
afterEach(async () => {
  await sql`update evaluations.scheme set least_denominator = 30`.execute(database.db)
  await sql`update evaluations.scheme set valid_from = '2022-06-23', valid_until = '2026-01-01', series = id
    where id = '766-legacy'`.execute(database.db)
  await sql`update evaluations.scheme set valid_from = '2026-01-01', series = id where id = '766-portal-2026'`.execute(
    database.db,
  )
  await sql`update evaluations.scheme_indicator set threshold = 0.9
    where scheme_id = '766-portal-2026' and code = 'DOSSIER_RECEIVING_SATISFACTION'`.execute(database.db)
})

test.each(['level: PROVINCE', 'level: COMMUNE'])(
  'a move of %s between two halves of a month is own change and that of the others, adding up, in as many statements again',
  async (level) => {
    // In the tiny demonstration few communes received 30 dossiers in half a month.
    await sql`update evaluations.scheme set least_denominator = 1`.execute(database.db)
    const entries = await changesOf(level)
    const compared = entries.flatMap(({ position, change }) => (change === null ? [] : { position, change }))
    expect(compared.length).toBeGreaterThanOrEqual(30)
    for (const { position, change } of compared) {
      const { from, positions, rules, boundaries, own, others, points, pointsByRules, groups } = change
      expect([rules, boundaries, (own ?? 0) + (others ?? 0)]).toEqual([0, 0, positions])
      expect(positions).toBe(from - position)
      expect(pointsByRules).toBe(0)
      expect(groups.reduce((sum, group) => sum + hundredths(group.points), 0)).toBe(hundredths(points))
    }
    expect(statements.length).toBeLessThanOrEqual(18)
  },
)

test('some provinces climbed by themselves', async () => {
  const entries = await changesOf('level: PROVINCE')
  expect(entries.filter(({ change }) => (change?.own ?? 0) > 0).length).toBeGreaterThan(0)
})

async function inTwoSchemes(series: string): Promise<void> {
  await sql`update evaluations.scheme set valid_until = '2025-07-15' where id = '766-legacy'`.execute(database.db)
  await sql`update evaluations.scheme set valid_from = '2025-07-15', series = ${series}
    where id = '766-portal-2026'`.execute(database.db)
}

test('across a break of series nothing is compared, and the answer says what to do', async () => {
  await inTwoSchemes('766-portal-2026')
  const changes = (await changesOf('level: PROVINCE')).flatMap(({ change }) => change ?? [])
  expect(changes.length).toBeGreaterThanOrEqual(30)
  for (const change of changes) {
    expect(change).toMatchObject({ scheme: '766-legacy', positions: null, own: null, points: null, groups: [] })
    expect(change.reasonEn).toContain('766-legacy and 766-portal-2026 are sets of rules that cannot be compared')
  }
  const byOne = await changesOf('level: PROVINCE, scheme: "766-portal-2026"')
  const byOneScheme = byOne.flatMap(({ change }) => (change === null ? [] : [[change.scheme, change.rules].join()]))
  expect(new Set(byOneScheme)).toEqual(new Set(['766-portal-2026,0']))
})

test('between versions of one series what the new rules did is told apart from what an agency did', async () => {
  await inTwoSchemes('766-legacy')
  await sql`update evaluations.scheme_indicator set threshold = 1
    where scheme_id = '766-portal-2026' and code = 'DOSSIER_RECEIVING_SATISFACTION'`.execute(database.db)
  const entries = await changesOf('level: PROVINCE')
  const changes = entries.flatMap(({ change }) => change ?? [])
  for (const { positions, rules, boundaries, own, others, points, pointsByRules, groups } of changes) {
    expect((rules ?? 0) + (boundaries ?? 0) + (own ?? 0) + (others ?? 0)).toBe(positions)
    expect(pointsByRules).toBeLessThanOrEqual(0)
    const byGroups = groups.reduce((sum, group) => sum + hundredths(group.points), 0)
    expect(byGroups + hundredths(pointsByRules)).toBe(hundredths(points))
  }
  expect(changes.some(({ pointsByRules }) => (pointsByRules ?? 0) < 0)).toBe(true)
  expect(changes.some(({ rules }) => rules !== 0)).toBe(true)
})

test('a province that is no more leaves its place to those behind it by a change of boundaries', async () => {
  const [best] = await changesOf('level: PROVINCE')
  await database.db.transaction().execute(async (transaction) => {
    await sql`update dossiers.known_unit set ended_on = '2025-07-15' where level = 'PROVINCE' and province_code = (
      select province_code from dossiers.known_agency where code = ${best?.agency.code})`.execute(transaction)
  })
  const entries = await changesOf('level: PROVINCE')
  await sql`update dossiers.known_unit set ended_on = null where level = 'PROVINCE'`.execute(database.db)
  expect(entries.map(({ agency }) => agency.code)).not.toContain(best?.agency.code)
  const behind = entries.flatMap(({ change }) => change?.boundaries ?? [])
  expect(Math.max(...behind)).toBe(1)
  expect(Math.min(...behind)).toBeGreaterThanOrEqual(0)
})
