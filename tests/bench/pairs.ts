import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { parseArgs } from 'node:util'
import { type Platform, startPlatform } from './bench-platform.ts'
import { median } from './median.ts'
import { questions } from './questions.ts'

/**
 * node tests/bench/pairs.ts --against DIR [--pairs 9] [--files 3] [--loads 1]: this checkout beside another one, each as a platform of
 * its own that is given the same work in turn: deliveries of 1,000 lines, files of 200,000 lines, first loads of the demonstration, and
 * the questions of the dashboard on the last of them. Writes PAIRS.md beside this file.
 */
const { values } = parseArgs({
  options: {
    against: { type: 'string' },
    pairs: { type: 'string', default: '9' },
    files: { type: 'string', default: '3' },
    loads: { type: 'string', default: '1' },
  },
})
if (values.against === undefined) throw new Error('Name the other checkout, with its packages installed: --against DIR')

const here = path.join(import.meta.dirname, '../..')
const there = path.resolve(values.against)

const temporary = mkdtempSync(path.join(tmpdir(), 'mot-cua-graph-pairs-'))
const start = (checkout: string, seed: 'tiny' | 'demo') => startPlatform(checkout, { SEED: seed })

/** A dossier of one of the communes of Thanh Hoá, half of them resolved, one of sixteen with a supplement. */
function lineOf(code: string, index: number, communes: readonly string[]): string {
  const day = String(1 + (index % 28)).padStart(2, '0')
  const commune = communes[index % communes.length]
  const isResolved = index % 2 === 0
  return JSON.stringify({
    dossierCode: code,
    revision: 1,
    procedureCode: '1.001193',
    status: isResolved ? 'RETURNED' : 'PROCESSING',
    channel: 1 + (index % 2),
    submittedAt: `2025-07-${day}T08:00:00+07:00`,
    receivedAt: `2025-07-${day}T09:00:00+07:00`,
    appointmentAt: `2025-08-${day}T17:00:00+07:00`,
    ...(isResolved ? { endedAt: `2025-08-${day}T10:00:00+07:00` } : {}),
    receivingUnit: commune,
    competentUnit: commune,
    residenceUnit: commune,
    payment: { obligation: true, paidOnline: index % 3 },
    digitised: index % 4 === 0,
    electronicResult: index % 5 === 0,
    ...(index % 16 === 0 ? { supplements: [{ requestedAt: `2025-07-${day}T10:00:00+07:00` }] } : {}),
  })
}

let sent = 0
function* linesOf(many: number, communes: readonly string[]): Generator<string> {
  const batch = (sent += 1)
  for (let index = 0; index < many; index += 1) {
    const day = String(1 + (index % 28)).padStart(2, '0')
    yield `${lineOf(`H56.${100 + batch}-2507${day}-${String(index).padStart(6, '0')}`, index, communes)}\n`
  }
}

async function deliver({ url, token }: Platform, body: Readable): Promise<void> {
  const answer = await fetch(`${url}/intake/dossiers?source=demo-38`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
    body: Readable.toWeb(body) as ReadableStream,
    duplex: 'half',
  } as RequestInit)
  const told = (await answer.json()) as { sent?: number; accepted?: number }
  if (answer.status !== 200 || told.sent !== told.accepted) throw new Error(JSON.stringify(told))
}

/** Takes a file in by the command, which stores it itself beside the platform. */
function takeInFile({ checkout, environment }: Platform, file: string): Promise<void> {
  const words = ['subgraphs/dossiers/src/commands/intake.ts', file, '--source', 'demo-38']
  const child = spawn(process.execPath, words, {
    cwd: checkout,
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The intake of a file ended with ${code}.`)),
    )
  })
}

async function communesOf({ url }: Platform): Promise<string[]> {
  const query = '{ administrativeUnit(code: "38") { children(first: 200) { nodes { code } } } }'
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const told = (await answer.json()) as { data: { administrativeUnit: { children: { nodes: { code: string }[] } } } }
  return told.data.administrativeUnit.children.nodes.map(({ code }) => code)
}

interface Spent {
  readonly wall: number
  readonly cpu: number
}

async function spentBy(platform: Platform, work: () => Promise<void>): Promise<Spent> {
  const cpu = platform.cpuSeconds()
  const began = performance.now()
  await work()
  const wall = (performance.now() - began) / 1000
  return { wall, cpu: platform.cpuSeconds() - cpu }
}

const table: string[] = []

function report(
  what: string,
  pairs: readonly (readonly [Spent, Spent])[],
  measures: readonly ('wall' | 'cpu')[] = ['wall', 'cpu'],
): void {
  for (const measure of measures) {
    const own = median(pairs.map(([mine]) => mine[measure]))
    const other = median(pairs.map(([, theirs]) => theirs[measure]))
    const ratio = median(pairs.map(([mine, theirs]) => mine[measure] / theirs[measure]))
    const cells = [`${what}, ${measure}`, own.toFixed(3), other.toFixed(3), ratio.toFixed(2), String(pairs.length)]
    table.push(`| ${cells.join(' | ')} |`)
    console.log(table.at(-1))
  }
}

async function ask({ url }: Platform, query: string): Promise<void> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const told = await answer.text()
  if (answer.status !== 200 || told.includes('"errors"')) throw new Error(`The question failed: ${told.slice(0, 400)}`)
}

/** Each question once to warm both up, and then in pairs. */
async function compareQuestions(mine: Platform, theirs: Platform): Promise<void> {
  for (const [name, query] of Object.entries(questions)) {
    const asked: [Spent, Spent][] = []
    for (let pair = -3; pair < questionPairs; pair += 1) {
      const own = await spentBy(mine, () => ask(mine, query))
      const other = await spentBy(theirs, () => ask(theirs, query))
      if (pair >= 0) asked.push([own, other])
    }
    report(name, asked, ['wall'])
  }
}
const questionPairs = 25

const [pairs, files, loads] = [Number(values.pairs), Number(values.files), Number(values.loads)]
const [mine, theirs] = [await start(here, 'tiny'), await start(there, 'tiny')]
const communes = await communesOf(mine)
const deliveries: [Spent, Spent][] = []
for (let pair = -1; pair < pairs; pair += 1) {
  const lines = [...linesOf(1000, communes)]
  const own = await spentBy(mine, () => deliver(mine, Readable.from(lines)))
  const other = await spentBy(theirs, () => deliver(theirs, Readable.from(lines)))
  // The first pair warms both up.
  if (pair >= 0) deliveries.push([own, other])
}
report('a delivery of 1,000 lines', deliveries)
const large: [Spent, Spent][] = []
for (let pair = 0; pair < files; pair += 1) {
  const file = path.join(temporary, 'lines.ndjson')
  writeFileSync(file, [...linesOf(200_000, communes)].join(''))
  large.push([await spentBy(mine, () => takeInFile(mine, file)), await spentBy(theirs, () => takeInFile(theirs, file))])
}
if (files > 0) report('a file of 200,000 lines, by the command', large)
await mine.stop()
await theirs.stop()
const first: [Spent, Spent][] = []
for (let pair = 0; pair < loads; pair += 1) {
  const own = await start(here, 'demo')
  const spent = { wall: own.readySeconds, cpu: own.cpuSeconds() }
  const other = await start(there, 'demo')
  first.push([spent, { wall: other.readySeconds, cpu: other.cpuSeconds() }])
  if (pair === loads - 1) {
    report('a first start with the demonstration', first)
    await compareQuestions(own, other)
  }
  await own.stop()
  await other.stop()
}
rmSync(temporary, { recursive: true, force: true })

const commitOf = (checkout: string) =>
  execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: checkout, encoding: 'utf8' }).trim()
writeFileSync(
  new URL('PAIRS.md', import.meta.url),
  `# This checkout beside another

Written by \`node tests/bench/pairs.ts\` on ${new Date().toISOString().slice(0, 10)}: ${commitOf(here)} beside ${commitOf(there)}, the same work in
turn. Medians in seconds; the ratio is the median of the ratios pair by pair. CPU is that of the platform and its database, not of the
command that takes a file in.

| What | here | there | ratio | pairs |
| --- | --- | --- | --- | --- |
${table.join('\n')}
`,
)
