import { createSubgraph } from '@motcua/evaluations'
import { expect, test } from 'vitest'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'

const database = await createSeededDatabase()
const ask = askSubgraph(createSubgraph(database.connectAs('evaluations')))

interface Range {
  readonly best: number
  readonly worst: number
}

interface Answer {
  readonly intervalMethod: { readonly level: number; readonly method: string; readonly methodEn: string } | null
  readonly entries: readonly {
    readonly position: number
    readonly positionIntervals: { readonly marginal: Range; readonly simultaneous: Range | null } | null
  }[]
}

async function intervalsOf(ranking: string): Promise<Answer> {
  const { data, errors } = await ask(`{ ranking: ${ranking} {
    intervalMethod { level method methodEn }
    entries { position positionIntervals { marginal { best worst } simultaneous { best worst } } }
  } }`)
  expect(errors).toBeUndefined()
  return JSON.parse(JSON.stringify(data)).ranking
}

const july = 'period: { from: "2025-07-01", until: "2025-08-01" }'

test.each([
  [`ranking(level: PROVINCE, ${july})`, /giữa các ngày/u, /between days/u],
  [`ranking(level: COMMUNE, ${july})`, /giữa các nửa tháng/u, /between half-months/u],
  ['portalRanking(level: PROVINCE, capturedOn: "2026-10-10")', /CLGQ và TTTT/u, /CLGQ and TTTT/u],
])('%s says at which level and by which method its intervals are made', async (ranking, words, english) => {
  const { intervalMethod } = await intervalsOf(ranking)
  expect(intervalMethod?.level).toBe(0.95)
  expect(intervalMethod?.method).toMatch(words)
  expect(intervalMethod?.methodEn).toMatch(english)
})

test('a captured list has intervals from the counts that the portal shows, and none where they were not captured', async () => {
  const { entries } = await intervalsOf('portalRanking(level: PROVINCE, capturedOn: "2026-10-10")')
  expect(entries).toHaveLength(34)
  for (const { position, positionIntervals } of entries) {
    expect(positionIntervals?.marginal.best).toBeLessThanOrEqual(position)
    expect(positionIntervals?.marginal.worst).toBeGreaterThanOrEqual(position)
    expect(positionIntervals?.simultaneous).not.toBeNull()
  }
  // Of 149 units of Gia Lai the indicators of 41 were captured: nobody can be compared with the others.
  const units = await intervalsOf('portalRanking(level: PROVINCE_UNITS, within: "H21")')
  expect(units.intervalMethod).toBeNull()
  expect(units.entries.every(({ positionIntervals }) => positionIntervals === null)).toBe(true)
})

test('half a month is compared with the one before, and where that has nothing the dossiers are assumed to be alike', async () => {
  const first = await intervalsOf(
    'ranking(level: PROVINCE_UNITS, within: "H56", period: { from: "2025-07-01", until: "2025-07-15" })',
  )
  expect(first.intervalMethod?.methodEn).toMatch(/assumed to be 2 times/u)
  const second = await intervalsOf('ranking(level: PROVINCE, period: { from: "2025-07-15", until: "2025-08-01" })')
  expect(second.intervalMethod?.methodEn).toMatch(/between days/u)
})

test('a ranking without positions has no intervals and no method', async () => {
  const { entries, intervalMethod } = await intervalsOf(
    'ranking(level: PROVINCE, period: { from: "2024-07-01", until: "2024-08-01" })',
  )
  expect([entries, intervalMethod]).toEqual([[], null])
})
