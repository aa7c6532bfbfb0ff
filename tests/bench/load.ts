import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { availableParallelism, cpus } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { connect } from '@motcua/db'
import { sql } from 'kysely'
import { hashes } from '../federation/screen-questions.ts'
import { readTestEnvironment } from '../_kit/environment.ts'
import { freePorts } from '../_kit/free-ports.ts'
import { startHiveGateway } from '../_kit/hive-gateway.ts'
import { openBenchDatabase } from './bench-database.ts'
import { startPlatform, type Platform } from './bench-platform.ts'
import { median } from './median.ts'
import { aboutOtherPlaces, inTurn, isOfPages, operationsOf, placesOf, type Operation } from './page-operations.ts'
import { load, type Outcome } from './send-load.ts'

/**
 * node tests/bench/load.ts [--rounds 6] [--seconds 10] [--minute 60]: the dashboard's operations on the demonstration data of
 * DEMO_DATABASE_URL, or of a database that is made for the run. Beside Hive Gateway with the Rust planner, about another place and period
 * each time, with no answer kept; repeated, beside their own first answers; and all of them for a minute. Writes LOAD.md.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '6' },
    seconds: { type: 'string', default: '10' },
    minute: { type: 'string', default: '60' },
  },
})
const [rounds, seconds, minute] = [Number(values.rounds), Number(values.seconds), Number(values.minute)]
/** As many as a minute of the dashboard has; beside another router so few that no request waits long for its turn. */
const [connections, fewConnections] = [50, 10]
const here = path.join(import.meta.dirname, '../..')
const { demoDatabaseUrl: given } = readTestEnvironment()
const database = given === undefined ? await openBenchDatabase('demo') : { adminUrl: given, async close() {} }
const settings = { DATABASE_URL: database.adminUrl, RATE_LIMIT_PER_MINUTE: '0' }

const rows: string[] = []
const add = (...cells: readonly (string | number)[]) => {
  rows.push(`| ${cells.join(' | ')} |`)
  console.log(rows.at(-1))
}
const heading = (text: string, columns: readonly string[]) => {
  rows.push('', `## ${text}`, '')
  add(...columns)
  add(...columns.map(() => '---'))
}

/** Both routers at the same database, one after the other in every round; the platform's own starts as it does without settings. */
async function besideHiveGateway(): Promise<void> {
  const endpoints = { firstPort: await freePorts(8), token: 'a-secret-of-your-own' }
  const own = await startPlatform(here, { ...settings, KEPT_ANSWERS_MB: '0' })
  const subgraphs = await startPlatform(here, {
    ...settings,
    GATEWAY_MODE: 'http',
    PROCESSES: '1',
    SUBGRAPH_PORT: String(endpoints.firstPort),
    SUBGRAPH_TOKEN: endpoints.token,
  })
  const words = ['--hive-router-runtime', '--fork', String(availableParallelism())]
  const hive = await startHiveGateway({ ...endpoints, words })
  const operations = (await operationsOf(own.url)).filter(isOfPages)
  const next = inTurn(operations, aboutOtherPlaces(await placesOf(own.url)))
  const pairs: { ours: Outcome; theirs: Outcome }[] = []
  heading(
    `${operations.length} operations of the pages over ${fewConnections} connections, beside Hive Gateway with the Rust planner`,
    ['Round', 'here', 'Hive Gateway', 'ratio', 'failures here', 'failures there'],
  )
  for (let round = 0; round <= rounds; round += 1) {
    const ours = await load({ url: own.url, duration: seconds, connections: fewConnections, next, isPersisted: false })
    const theirs = await load({
      url: hive.url,
      duration: seconds,
      connections: fewConnections,
      next,
      isPersisted: false,
    })
    // The first round warms both up.
    if (round === 0) continue
    pairs.push({ ours, theirs })
    const ratio = ours.perSecond / theirs.perSecond
    add(
      round,
      `${ours.perSecond.toFixed(1)}/s`,
      `${theirs.perSecond.toFixed(1)}/s`,
      ratio.toFixed(2),
      ours.failures,
      theirs.failures,
    )
  }
  const ratio = median(pairs.map(({ ours, theirs }) => ours.perSecond / theirs.perSecond))
  add('median', '', '', ratio.toFixed(2), '', '')
  await hive.stop()
  await subgraphs.stop()
  await own.stop()
}

async function forAMinute(platform: Platform, operations: readonly Operation[]): Promise<void> {
  const next = inTurn(operations, ({ variables }) => variables)
  const { requests, failures, p50, p99 } = await load({
    url: platform.url,
    duration: minute,
    connections,
    next,
    isPersisted: true,
  })
  heading(`All operations of the dashboard for ${minute} s over ${connections} connections, as it sends them`, [
    'requests',
    'failures',
    'p50',
    'p99',
  ])
  add(requests, failures, `${p50} ms`, `${p99} ms`)
}

const repetitions = 5

const connection = new Agent({ keepAlive: true, maxSockets: 1 })

/** Milliseconds of one answer over a connection that stands. */
function millisOf(url: string, { name, variables }: Operation): Promise<number> {
  const extensions = { persistedQuery: { version: 1, sha256Hash: hashes.get(name) } }
  const headers = { 'content-type': 'application/json' }
  return new Promise((resolve, reject) => {
    const began = performance.now()
    request(`${url}/graphql`, { method: 'POST', headers, agent: connection }, (answer) => {
      answer.resume().once('end', () => resolve(performance.now() - began))
    })
      .once('error', reject)
      .end(JSON.stringify({ variables, extensions }))
  })
}

/** Every operation after a transaction was committed, which ends what is kept, and then again. */
async function repeated(platform: Platform, operations: readonly Operation[]): Promise<void> {
  const admin = connect(database.adminUrl, { maxConnections: 1 })
  const measured: { name: string; first: number; again: number }[] = []
  for (const operation of operations) {
    const firsts: number[] = []
    const others: number[] = []
    for (let time = 0; time < repetitions; time += 1) {
      await sql`select pg_current_xact_id()`.execute(admin)
      firsts.push(await millisOf(platform.url, operation))
      others.push(await millisOf(platform.url, operation))
    }
    measured.push({ name: operation.name, first: median(firsts), again: median(others) })
  }
  await admin.destroy()
  const slowest = measured.toSorted((a, b) => a.first / a.again - b.first / b.again)
  const ratios = measured.map(({ first, again }) => first / again)
  heading('A repeated operation beside its own first answer', ['Operation', 'first', 'repeated', 'ratio'])
  for (const { name, first, again } of slowest.slice(0, 10))
    add(name, `${first.toFixed(1)} ms`, `${again.toFixed(2)} ms`, (first / again).toFixed(1))
  add(`median of ${measured.length}`, '', '', median(ratios).toFixed(1))
  add('all, one after the other', '', '', (sumOf(measured, 'first') / sumOf(measured, 'again')).toFixed(1))
}

const sumOf = (measured: readonly Record<'first' | 'again', number>[], which: 'first' | 'again') =>
  measured.reduce((sum, one) => sum + one[which], 0)

if (rounds > 0) await besideHiveGateway()
// Each process keeps its own answers: with one, the second request finds what the first left.
const one = await startPlatform(here, { ...settings, PROCESSES: '1' })
const operations = await operationsOf(one.url)
await repeated(one, operations)
await one.stop()
if (minute > 0) {
  const platform = await startPlatform(here, settings)
  await forAMinute(platform, operations)
  await platform.stop()
}
await database.close()

const [processor] = cpus()
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: here, encoding: 'utf8' }).trim()
writeFileSync(
  new URL('LOAD.md', import.meta.url),
  `# Under load

Written by \`node tests/bench/load.ts\` on ${new Date().toISOString().slice(0, 10)} for ${commit}: ${cpus().length} × ${processor?.model ?? 'unknown processor'}, Node
${process.version}. Who asks, the routers, the subgraphs and the database share these processors. A failure is a connection that broke or waited
longer than 10 s, another status than 200, or an error in the answer.
${rows.join('\n')}
`,
)
