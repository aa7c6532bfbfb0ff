import { expect, inject, test } from 'vitest'
import { startGraph } from '../_kit/graph.ts'

const graph = await startGraph(inject('demoDatabaseUrl'))

interface Listed {
  readonly totalCount: number
  readonly totalIsAtLeast: boolean
  readonly facets: { readonly total: number } | null
}

async function listed(filter: string): Promise<Listed> {
  const { data, errors } = await graph.ask<{ dossiers: Listed }>(
    `{ dossiers(filter: { ${filter} }, first: 1) { totalCount totalIsAtLeast facets { total } } }`,
  )
  expect(errors).toBeUndefined()
  return data.dossiers
}

test.each([
  'overdueOn: "2025-07-31", apologised: false',
  'overdueOn: "2025-07-31", apologised: true',
  'figure: RESOLVED_LATE, period: { from: "2025-07-01", until: "2025-08-01" }, channel: DIRECT',
  'dueWithin: { from: "2025-07-31", workingDays: 3 }',
  'figure: RECEIVED, period: { from: "2025-07-01", until: "2025-07-08" }, level: COMMUNE, channel: ONLINE',
])('the list of %s is counted exactly, and its facets count as many', async (filter) => {
  const { totalCount, totalIsAtLeast, facets } = await listed(filter)
  expect(totalCount).toBeGreaterThan(10_000)
  expect(totalIsAtLeast).toBe(false)
  expect(facets?.total).toBe(totalCount)
})

test.each([null, '38', '79'])(
  'what is overdue at the end of a day is not due within the next three: unit %s',
  async (unit) => {
    const within = unit === null ? '' : `unit: "${unit}", `
    const states = async (filter: string) => {
      const { data, errors } = await graph.ask<{ dossiers: { facets: { dueState: { value: string }[] } } }>(
        `{ dossiers(filter: { ${within}${filter} }, first: 1) { facets { dueState { value } } } }`,
      )
      expect(errors).toBeUndefined()
      return data.dossiers.facets.dueState.map(({ value }) => value)
    }
    expect(await states('overdueOn: "2025-07-31"')).toEqual(['OVERDUE'])
    expect(await states('dueWithin: { from: "2025-07-31", workingDays: 3 }')).toEqual(['IN_TERM'])
  },
)

test('a list of more than 500,000 dossiers says that it holds at least so many, and has no facets', async () => {
  expect(await listed('channel: ONLINE')).toEqual({ totalCount: 500_000, totalIsAtLeast: true, facets: null })
})
