import { expect, inject, test } from 'vitest'
import { startGraph } from '../_kit/graph.ts'
import { questions, variablesOf } from './screen-questions.ts'

/** The dashboard's questions, and the SQL statements each may cost: one more per row would show here at once. */
const statementsOf: Record<string, number> = {
  AgencyBeside: 13,
  CaptureDifferences: 9,
  CommuneDays: 7,
  CommuneDossiers: 7,
  CommuneHeader: 6,
  CommunePeers: 7,
  CommuneProcedures: 3,
  CommuneStaff: 2,
  DossierDetail: 17,
  DossierFacets: 10,
  DossierList: 14,
  DossierNumber: 14,
  DossierProvinces: 1,
  DossierScope: 6,
  ExplainDay: 7,
  ExplainRanking: 5,
  ExplainScheme: 2,
  ExplainScorecard: 14,
  ExplainUnit: 2,
  OverviewCaptures: 2,
  OverviewNationalScore: 2,
  OverviewPlatform: 4,
  OverviewRanking: 8,
  OverviewScoreHistory: 6,
  PlatformExplained: 13,
  PlatformMove: 16,
  PlatformPositions: 12,
  PlatformRanking: 20,
  PlatformRows: 20,
  PlatformUnranked: 9,
  ProvinceAgencies: 8,
  ProvinceBelow: 6,
  ProvinceCommunes: 7,
  ProvinceDays: 7,
  ProvinceDossiers: 10,
  ProvinceHeader: 6,
  ProvinceNames: 1,
  ProvinceRanking: 13,
  ProvinceReporting: 6,
  ProvinceScoreHistory: 6,
  ProvinceScorecard: 9,
  ProvinceStaff: 2,
  QualityFreshness: 4,
  QualityIdentities: 8,
  QualityRules: 14,
  QualitySources: 9,
  RankingCaptures: 2,
  RankingPlace: 3,
  RankingProvinces: 3,
  ReportedDays: 1,
  Search: 12,
  UnitRanking: 10,
  UnitUrgent: 17,
  WhatIf: 9,
}

const graph = await startGraph(inject('demoDatabaseUrl'))
const variables = await variablesOf(graph)

test.each(questions)(
  '%s is answered whole, in a number of statements that does not grow with its rows',
  async (name, text) => {
    graph.takeStatements()
    const { data, errors } = await graph.ask<Record<string, unknown>>(text, variables(name, text))
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
