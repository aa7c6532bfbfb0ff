import { readFileSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import { startGraph } from '../_kit/graph.ts'

/** The dashboard's questions, and the SQL statements each may cost: one more per row would show here at once. */
const statementsOf: Record<string, number> = {
  AgencyBeside: 12,
  CaptureDifferences: 8,
  CommuneDays: 5,
  CommuneDossiers: 4,
  CommuneHeader: 4,
  CommunePeers: 6,
  CommuneProcedures: 3,
  CommuneStaff: 2,
  DossierDetail: 16,
  DossierFacets: 2,
  DossierList: 12,
  DossierNumber: 10,
  DossierProvinces: 1,
  DossierScope: 3,
  ExplainDay: 7,
  ExplainRanking: 4,
  ExplainScheme: 2,
  ExplainScorecard: 12,
  ExplainUnit: 2,
  OverviewCaptures: 2,
  OverviewNationalScore: 2,
  OverviewPlatform: 2,
  OverviewRanking: 8,
  OverviewScoreHistory: 6,
  PlatformExplained: 10,
  PlatformMove: 14,
  PlatformPositions: 10,
  PlatformRanking: 16,
  PlatformRows: 16,
  PlatformUnranked: 8,
  ProvinceAgencies: 7,
  ProvinceCommunes: 7,
  ProvinceDays: 5,
  ProvinceDossiers: 7,
  ProvinceHeader: 5,
  ProvinceNames: 1,
  ProvinceRanking: 12,
  ProvinceReporting: 3,
  ProvinceScoreHistory: 6,
  ProvinceScorecard: 8,
  ProvinceStaff: 2,
  QualityFreshness: 4,
  QualityIdentities: 8,
  QualityRules: 13,
  QualitySources: 9,
  RankingCaptures: 2,
  RankingPlace: 2,
  RankingProvinces: 2,
  UnitRanking: 9,
  UnitSearch: 5,
  UnitUrgent: 17,
  WhatIf: 8,
}

const documents: Record<string, string> = JSON.parse(
  readFileSync(new URL('../../gateway/persisted-documents.json', import.meta.url), 'utf8'),
)
const questions = Object.values(documents).map((text) => [/query (\w+)/.exec(text)?.[1] ?? '', text] as const)

const values: Record<string, unknown> = {
  against: { from: '2025-07-01', until: '2025-07-15' },
  agencies: ['H56'],
  agency: 'H56',
  capturedOn: '2026-10-10',
  changes: [{ agency: 'H56', observations: [{ indicator: 'PROGRESS', numerator: 1, denominator: 2 }] }],
  classes: ['ROUNDING'],
  code: '38',
  commune: '14797',
  attribution: 'COMPETENT',
  day: '2025-07-31',
  definition: 'ON_TIME_A',
  descending: false,
  figures: ['OVERDUE'],
  filter: { overdueOn: '2025-07-31' },
  first: 50,
  hasAgency: true,
  hasProcedure: true,
  hasUnit: true,
  id: '766-portal-2026',
  isCompared: true,
  isNation: true,
  level: 'PROVINCE_UNITS',
  offset: 0,
  on: '2026-10-10',
  orderBy: 'APPOINTMENT_ON_ASC',
  period: { from: '2025-07-01', until: '2025-08-01' },
  procedure: '1.001193',
  province: '38',
  scheme: '766-portal-2026',
  search: 'thanh hoa',
  unit: '38-20250701',
  within: 'H21',
}

/** Rankings of the provinces ask for other levels and orders than the units of one and the dossiers. */
const ofProvinces = { level: 'PROVINCE', within: null, orderBy: 'POSITION' }
function valuesOf(name: string): Record<string, unknown> {
  if (name === 'WhatIf') return { ...values, ...ofProvinces, capturedOn: null }
  return /^Platform|^CaptureDifferences/u.test(name) ? { ...values, ...ofProvinces } : values
}

const graph = await startGraph(inject('demoDatabaseUrl'))
const { data: first } = await graph.ask<{ dossiers: { nodes: { code: string }[] } }>(
  '{ dossiers(filter: { grouped: true }, first: 1) { nodes { code } } }',
)
values['dossier'] = first.dossiers.nodes[0]?.code

test.each(questions)(
  '%s is answered whole, in a number of statements that does not grow with its rows',
  async (name, text) => {
    const asked = [...text.matchAll(/\$(\w+): /g)].map((match) => match[1] ?? '')
    graph.takeStatements()
    const { data, errors } = await graph.ask<Record<string, unknown>>(
      text,
      Object.fromEntries(asked.map((key) => [key, valuesOf(name)[key]])),
    )
    expect(errors).toBeUndefined()
    expect(Object.values(data)).not.toContain(null)
    expect({ [name]: graph.takeStatements().length }).toEqual({ [name]: statementsOf[name] })
  },
)

test('every question of the dashboard is counted here', () => {
  expect(questions.map(([name]) => name).toSorted((a, b) => a.localeCompare(b))).toEqual(
    Object.keys(statementsOf).toSorted((a, b) => a.localeCompare(b)),
  )
})
