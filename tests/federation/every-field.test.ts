import { readFileSync } from 'node:fs'
import {
  buildSchema,
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql'
import { defaultLimits } from '@motcua/gateway/guard/limits'
import { describe, expect, inject, test } from 'vitest'
import { startGraph } from '../_kit/graph.ts'

/** Every field below a root field at once is more than a client may ask. */
const everythingAtOnce = { limits: { ...defaultLimits, cost: 2 ** 31 } }

const schema = buildSchema(readFileSync(new URL('../../gateway/api.graphql', import.meta.url), 'utf8'))

/** Petitions are known of 2026. */
const monthOfPetitions = '{ from: "2026-09-01", until: "2026-10-01" }'

/** Arguments of root fields that lead to rows of the demonstration data. */
const rootArguments: Record<string, string> = {
  administrativeUnit: '(code: "38")',
  administrativeUnits: '(level: PROVINCE, first: 2)',
  agency: '(code: "H56")',
  agencies: '(search: "Thanh Hóa", first: 2)',
  procedure: '(code: "1.001193")',
  procedures: '(first: 2)',
  dossier: '(code: $dossier)',
  dossiers: '(filter: {}, first: 2)',
  dossierGroup: '(code: $group)',
  nationalStatistics: '(period: $period)',
  unitStatistics: '(level: PROVINCE, period: $period, first: 2)',
  agencyStatistics: '(within: "38", period: $period, first: 2)',
  nationalPetitionStatistics: `(period: ${monthOfPetitions})`,
  nationalGroupStatistics: '(period: $period)',
  petition: '(code: "PAKN-38-000001")',
  dueDate: '(receivedAt: "2025-04-29T09:00:00+07:00", limit: 1, unit: WORKING_DAY)',
  portalRanking: '(level: PROVINCE, capturedOn: "2026-10-10")',
  ranking: '(level: PROVINCE, period: $period)',
  portalScorecard: '(agency: "H56")',
  portalCaptures: '(level: PROVINCE)',
  reportingPeriod: '(span: MONTH, on: "2025-07-15")',
  simulateScore: '(observations: [{ indicator: "PROGRESS", numerator: 1, denominator: 2 }])',
  simulateRanking:
    '(level: PROVINCE, changes: [{ agency: "H56", observations: [{ indicator: "PROGRESS", numerator: 1, denominator: 2 }] }])',
  smallestSet: '(level: PROVINCE, period: { from: "2025-07-01", until: "2025-08-01" }, agency: "H56", position: 1)',
  scheme: '(id: "766-portal-2026")',
}

const nestedArguments: Record<string, string> = {
  statistics: '(period: $period)',
  children: '(first: 2)',
  staff: '(first: 2)',
  identities: '(period: $period)',
  series: '(by: MONTH)',
  petitionStatistics: `(period: ${monthOfPetitions})`,
  groupStatistics: '(period: $period)',
  figures: '(only: [RECEIVED])',
  change: '(against: $period)',
  beside: '(period: $period)',
  onTimeForecast: '(period: $period, asOf: "2025-07-01")',
}
const deepest = 5
/** Types that are answered below other fields, and with all of which below this one a document would be too long. */
const answeredElsewhere: Record<string, readonly string[]> = {
  petition: ['Dossier', 'DossierStatistics'],
  dossier: ['GroupStatistics'],
  dossiers: ['DossierStatistics', 'GroupStatistics', 'PetitionStatistics'],
  dossierGroup: ['DossierStatistics'],
}

function selectionOf(type: GraphQLObjectType, path: readonly string[]): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type)
    if (isLeafType(named)) return [field.name]
    if (!isObjectType(named) || path.length >= deepest || path.includes(named.name)) return []
    const inner = selectionOf(named, [...path, named.name])
    return inner === '' ? [] : [`${field.name}${argumentsOf(field, nestedArguments)} { ${inner} }`]
  })
  return fields.join(' ')
}

function argumentsOf(field: GraphQLField<unknown, unknown>, known: Record<string, string>): string {
  const required = field.args.some((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined)
  if (required && known[field.name] === undefined) throw new Error(`Give ${field.name} its arguments in this test.`)
  return field.args.length === 0 ? '' : (known[field.name] ?? '')
}

/** A dossier that is part of a request, and the request. */
function demonstrated(): Promise<{ readonly dossier: string; readonly group: string }> {
  return import('@motcua/db').then(async ({ connect }) => {
    const db = connect(inject('demoDatabaseUrl'))
    const row = await db
      .selectFrom('dossiers.grouped_dossier')
      .select(['dossier_code as dossier', 'group_code as group'])
      .limit(1)
      .executeTakeFirstOrThrow()
    await db.destroy()
    return row
  })
}

const roots = Object.values(schema.getQueryType()?.getFields() ?? {})

describe.each(['embedded', 'http'] as const)('with subgraphs %s', async (mode) => {
  const graph = await startGraph(inject('demoDatabaseUrl'), mode, everythingAtOnce)

  test.each(roots.map((field) => [field.name, field] as const))(
    '%s answers every field below it',
    async (name, field) => {
      const type = getNamedType(field.type)
      const selection = isObjectType(type)
        ? ` { ${selectionOf(type, [type.name, ...(answeredElsewhere[name] ?? [])])} }`
        : ''
      const body = `${name}${argumentsOf(field, rootArguments)}${selection}`
      const declared = [
        body.includes('$period') && '$period: PeriodInput!',
        body.includes('$dossier') && '$dossier: ID!',
        body.includes('$group') && '$group: ID!',
      ].filter(Boolean)
      const head = declared.length > 0 ? `query (${declared.join(', ')})` : 'query'
      const variables = { period: { from: '2025-07-01', until: '2025-07-03' }, ...(await demonstrated()) }

      const { data, errors } = await graph.ask<Record<string, unknown>>(`${head} { ${body} }`, variables)

      expect(errors).toBeUndefined()
      expect(data[name]).not.toBeNull()
    },
  )
})
