import { addHolder } from '@motcua/db/access/grant-tokens'
import { hostEmbedded } from '@motcua/gateway/host-embedded'
import { startServer } from '@motcua/gateway/start-server'
import { sql } from 'kysely'
import { aLine } from '../_kit/intake.ts'
import { openBenchDatabase, type BenchDatabase } from './bench-database.ts'
import type { BenchRow } from './intake.ts'
import { addMonth } from './more-months.ts'

const period = '{ from: "2025-07-01", until: "2025-08-01" }'
const counts = `received { total inPeriod online direct carriedOver } resolved { total early onTime late }
  inProgress { total inTerm overdue } onTimeRate { numerator denominator value }`

const entries = 'entries { position tied agency { code } scorecard { total } }'
const standings = `${entries} unranked { agency { code } code }`

const explanation = `entries { position positionIntervals { marginal { best worst } simultaneous { best worst } } scorecard { total groups { code points lostPoints median
  indicators { code numerator denominator points lostPoints medianRatio neededForOnePoint neededForNextPosition
    dossiers { part filter { figure unit agency } } } } } }`

/** What the dashboard asks most. */
export const questions = {
  'nation, one month': `{ nationalStatistics(period: ${period}) { ${counts} } }`,
  'one province, one month': `{ administrativeUnit(code: "38") { statistics(period: ${period}) { ${counts} } } }`,
  '34 provinces, one month': `{ administrativeUnits(level: PROVINCE, first: 50) { nodes { code statistics(period: ${period}) { ${counts} } } } }`,
  '166 communes of a province, one month': `{ administrativeUnits(level: COMMUNE, within: "38", first: 200) { nodes { code statistics(period: ${period}) { ${counts} } } } }`,
  'nation by field, one month': `{ nationalStatistics(period: ${period}) { byField { field { code } statistics { ${counts} } } } }`,
  'one province, days of a month': `{ administrativeUnit(code: "38") { statistics(period: ${period}) { byDay { day received resolved } } } }`,
  'ranking of the 34 provinces, one month': `{ ranking(level: PROVINCE, period: ${period}) { ${standings} } }`,
  'ranking of the 3,321 communes, one month': `{ ranking(level: COMMUNE, period: ${period}) { ${standings} } }`,
  'a province explained in its ranking, one month': `{ ranking(level: PROVINCE, period: ${period}) { page(agencies: ["H56"]) { ${explanation} } } }`,
  'first 50 of 3,321 communes, one month': `{ ranking(level: COMMUNE, period: ${period}) { page(first: 50) { ${entries} } } }`,
  'overdue dossiers of a province, first page':
    '{ administrativeUnit(code: "38") { statistics(period: { from: "2025-07-01", until: "2025-08-01" }) { figures(only: [OVERDUE]) { count dossiers(first: 50) { nodes { code } } } } } }',
}
const repetitions = 200

/** The questions at growing numbers of dossiers (in millions), each size made from the one before; and what a batch costs. */
export async function benchQuestions(
  millions: readonly number[],
): Promise<{ header: string[]; rows: string[][]; facts: BenchRow[] }> {
  const database = await openBenchDatabase('demo')
  try {
    const columns: { title: string; times: Map<string, Times> }[] = []
    for (const wanted of millions) {
      const dossiers = await growTo(database, wanted * 1_000_000)
      columns.push({ title: `${(dossiers / 1_000_000).toFixed(1)} million`, times: await askAll(database) })
    }
    const [first, last] = [columns[0], columns.at(-1)]
    const rows = Object.keys(questions).map((name) => [
      name,
      ...columns.map(({ times }) => shown(times.get(name))),
      `${((last?.times.get(name)?.p50 ?? 0) / (first?.times.get(name)?.p50 ?? 1)).toFixed(2)}×`,
    ])
    return {
      header: ['Question, p50 and p95 through the gateway over HTTP', ...columns.map(({ title }) => title), 'growth'],
      rows,
      facts: [
        ['Seed of the demonstration data', `${database.seedSeconds.toFixed(0)} s`],
        ['A batch of 1,000 dossiers: from its last byte to a changed figure', await visibleAfter(database)],
      ],
    }
  } finally {
    await database.close()
  }
}

interface Times {
  readonly p50: number
  readonly p95: number
}

const shown = (times: Times | undefined) =>
  times === undefined ? '' : `${times.p50.toFixed(1)} / ${times.p95.toFixed(1)} ms`

async function growTo({ admin }: BenchDatabase, wanted: number): Promise<number> {
  for (;;) {
    const { rows } = await sql<{ many: number }>`select count(*) as many from dossiers.dossier`.execute(admin)
    const many = rows[0]?.many ?? 0
    if (many >= wanted * 0.9) return many
    console.log(`${many.toLocaleString('en')} dossiers; another month …`)
    await addMonth(admin)
  }
}

async function askAll({ adminUrl, admin }: BenchDatabase): Promise<Map<string, Times>> {
  await sql`vacuum analyze`.execute(admin)
  return withGateway(adminUrl, async (ask) => {
    const times = new Map<string, Times>()
    for (const [name, query] of Object.entries(questions)) times.set(name, await repeat(() => ask(query)))
    return times
  })
}

async function repeat(deed: () => Promise<unknown>): Promise<Times> {
  for (let warm = 0; warm < 20; warm += 1) await deed()
  const taken: number[] = []
  for (let index = 0; index < repetitions; index += 1) {
    const began = performance.now()
    await deed()
    taken.push(performance.now() - began)
  }
  const sorted = taken.toSorted((one, other) => one - other)
  return { p50: sorted[repetitions * 0.5] ?? 0, p95: sorted[repetitions * 0.95] ?? 0 }
}

type Ask = (query: string) => Promise<{ readonly data: unknown; readonly errors?: unknown }>

async function withGateway<Made>(adminUrl: string, deed: (ask: Ask, url: string) => Promise<Made>): Promise<Made> {
  const subgraphs = await hostEmbedded(adminUrl)
  const server = await startServer({ host: '127.0.0.1', port: 0, logLevel: 'silent', subgraphs, dashboardFolder: null })
  const ask: Ask = async (query) => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    const body: unknown = await answer.json()
    if (typeof body !== 'object' || body === null || !('data' in body) || 'errors' in body) {
      throw new Error(`The question failed: ${JSON.stringify(body).slice(0, 400)}`)
    }
    return body
  }
  try {
    return await deed(ask, server.url)
  } finally {
    await server.close()
  }
}

/** Sends a batch over HTTP and asks until the figure has moved by all of it. */
async function visibleAfter({ adminUrl, admin }: BenchDatabase): Promise<string> {
  const token = await addHolder(admin, { name: 'demo-38', role: 'source', provinceCode: '38' }, 'the benchmark')
  const many = 1000
  const lines = Array.from({ length: many }, (_, index) =>
    JSON.stringify(aLine({ dossierCode: `H56.102-250701-9${String(index).padStart(5, '0')}`, receivingUnit: '14797' })),
  )
  const question = `{ administrativeUnit(code: "38") { statistics(period: ${period}) { received { inPeriod } } } }`
  return withGateway(adminUrl, async (ask, url) => {
    const before = JSON.stringify((await ask(question)).data)
    const began = performance.now()
    const answer = await fetch(`${url}/intake/dossiers?source=demo-38`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
      body: lines.join('\n'),
    })
    const answered = performance.now() - began
    if (!answer.ok) throw new Error(`The batch was refused: ${await answer.text()}`)
    while (JSON.stringify((await ask(question)).data) === before) continue
    return `${Math.round(answered)} ms to the answer, ${Math.round(performance.now() - began - answered)} ms more to the figure`
  })
}
