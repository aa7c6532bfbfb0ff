import { once } from 'node:events'
import { subgraphNames } from '@motcua/kit/subgraph-names'
import { expect, inject, test } from 'vitest'
import { startGraph } from '../_kit/graph.ts'

const graph = await startGraph(inject('demoDatabaseUrl'), 'http')

/** One root field of every subgraph, and fields that cross from one to another. */
const everyPart = `{
  administrativeUnit(code: "38") {
    name
    statistics(period: { from: "2025-07-01", until: "2025-08-01" }) { received { inPeriod } }
    staffSummary { accounts }
  }
  procedure(code: "1.001193") { code }
  nationalStatistics(period: { from: "2025-07-01", until: "2025-08-01" }) { received { inPeriod } }
  staffSummary { accounts }
  portalRanking(level: PROVINCE, capturedOn: "2026-10-10") { entries { position publishedName agency { code name } } }
}`

interface Answer {
  administrativeUnit: { name: string; statistics: object | null; staffSummary: object | null } | null
  procedure: object | null
  nationalStatistics: object | null
  staffSummary: object | null
  portalRanking: { entries: { publishedName: string; agency: { code: string; name: string } | null }[] } | null
}

/** What is null when a part is down; everything else is answered as before. */
const lost: Record<string, (answer: Answer) => unknown[]> = {
  'administrative-units': (a) => [a.administrativeUnit, a.portalRanking?.entries[0]?.agency ?? null],
  dossiers: (a) => [a.nationalStatistics, a.administrativeUnit?.statistics],
  evaluations: (a) => [a.portalRanking],
  procedures: (a) => [a.procedure],
  staff: (a) => [a.staffSummary, a.administrativeUnit?.staffSummary],
}

test('with every part up, nothing is missing', async () => {
  const { data, errors } = await graph.ask<Answer>(everyPart)
  expect(errors).toBeUndefined()
  expect(Object.values(lost).flatMap((read) => read(data))).not.toContain(null)
})

test.each(subgraphNames())(
  'with %s killed, its fields are null, the error names it, and the rest stands',
  async (name) => {
    const own = await startGraph(inject('demoDatabaseUrl'), 'http')
    const child = own.processOf(name)
    child.kill('SIGKILL')
    await once(child, 'exit')

    const { data, errors = [] } = await own.ask<Answer>(everyPart)

    const missing = Object.entries(lost).filter(([, read]) => read(data).every((value) => value == null))
    expect(missing.map(([part]) => part)).toEqual([name])
    expect(errors.length).toBeGreaterThan(0)
    expect(errors.map((error) => error.extensions)).toEqual(
      errors.map(() => ({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: name })),
    )
    expect(JSON.stringify(errors)).not.toContain('127.0.0.1')

    const ready = await fetch(`${own.url}/ready`)
    expect(ready.status).toBe(503)
    expect(await ready.json()).toMatchObject({ status: 'partly ready', subgraphs: { [name]: 'down' } })
  },
)

test('a subgraph process answers nobody but the gateway', async () => {
  const child = graph.processOf('dossiers')
  expect(child.pid).toBeGreaterThan(0)
  const url = graph.remoteUrlOf('dossiers')
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{_service{sdl}}"}',
  })
  expect(response.status).toBe(401)
  expect(await response.json()).toEqual({ error: 'Only the gateway may ask here.' })
})
