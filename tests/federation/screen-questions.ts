import { readFileSync } from 'node:fs'
import type { Graph } from '../_kit/graph.ts'

const documents: Record<string, string> = JSON.parse(
  readFileSync(new URL('../../gateway/persisted-documents.json', import.meta.url), 'utf8'),
)
/** The dashboard's operations: name and text. */
export const questions = Object.values(documents).map((text) => [/query (\w+)/.exec(text)?.[1] ?? '', text] as const)

/** The hashes under which the gateway knows them, by name. */
export const hashes = new Map(
  Object.entries(documents).map(([hash, text]) => [/query (\w+)/.exec(text)?.[1] ?? '', hash] as const),
)

/** A value for every variable that an operation of the dashboard has. */
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
  hasField: true,
  hasProcedure: true,
  hasUnit: true,
  id: '766-portal-2026',
  isCompared: true,
  isDossier: true,
  isNation: true,
  isProvince: true,
  level: 'PROVINCE_UNITS',
  offset: 0,
  on: '2026-10-10',
  below: 0.95,
  orderBy: 'APPOINTMENT_ON_ASC',
  orderedBy: 'ON_TIME_RATE',
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

/** Variables with which an operation has an answer. A dossier of a group is one that the graph has now. */
export async function variablesOf(
  graph: Pick<Graph, 'ask'>,
): Promise<(name: string, text: string) => Record<string, unknown>> {
  const { data } = await graph.ask<{ dossiers: { nodes: { code: string }[] } }>(
    '{ dossiers(filter: { grouped: true }, first: 1) { nodes { code } } }',
  )
  const known = { dossier: data.dossiers.nodes[0]?.code }
  return (name, text) => {
    const asked = [...text.matchAll(/\$(\w+): /g)].map((match) => match[1] ?? '')
    const all: Record<string, unknown> = { ...valuesOf(name), ...known }
    return Object.fromEntries(asked.map((key) => [key, all[key]]))
  }
}
