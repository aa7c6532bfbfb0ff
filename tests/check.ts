import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = join(root, 'node_modules', '.bin')
const environment = { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` }

interface Count {
  readonly passed: number
  readonly failed: number
}

/** Checks that are one command each, in the order in which they are begun: the cheapest to learn of first. */
const checks: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['lint', 'oxlint', '--type-aware', '--deny-warnings'],
  ['types of the server', 'tsc', '--noEmit', '-p', 'tests'],
  ['types of the dashboard', 'tsc', '--noEmit', '-p', 'dashboard'],
  ['types of the other router', 'tsc', '--noEmit', '-p', 'gateway/other-routers/hive-gateway'],
  ['generated files are current', 'node', 'tests/codegen.ts', '--check'],
  ['dashboard builds', 'node', 'dashboard/node_modules/vite/bin/vite.js', 'build', 'dashboard', '--logLevel', 'warn'],
]

/** More would only wait for each other: a check keeps a processor busy, and linting more than one. */
const checksAtOnce = 2

/** Runs the checks, two at a time. What each printed is shown whole when it ends, so that no two are mixed. */
async function runChecks(): Promise<boolean[]> {
  const waiting = [...checks]
  const outcomes: boolean[] = []
  async function runOneAfterAnother(): Promise<void> {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const [name, command, ...args] = check
      const started = performance.now()
      const { ended, output } = await runQuietly(command, args)
      process.stdout.write(output)
      printOutcome(name, ended, started)
      outcomes.push(ended)
    }
  }
  await Promise.all(Array.from({ length: checksAtOnce }, runOneAfterAnother))
  return outcomes
}

function runQuietly(command: string, args: readonly string[]): Promise<{ ended: boolean; output: string }> {
  const child = spawn(command, args, { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
  return new Promise((resolve) => {
    child.once('error', (problem) => resolve({ ended: false, output: `${problem.message}\n` }))
    child.once('close', (code) => resolve({ ended: code === 0, output }))
  })
}

function printOutcome(name: string, ended: boolean, started: number): void {
  console.log(`${ended ? '✓' : '✗'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
}

/** Vitest shows its progress and counts its own; a run that ends without a report, or that found no test, counts as one failure. */
function runTests(): Count {
  const folder = mkdtempSync(join(tmpdir(), 'mot-cua-graph-report-'))
  const file = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const started = performance.now()
  const { status } = spawnSync(
    'node',
    ['tests/node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', ...reporters],
    { cwd: root, env: environment, stdio: 'inherit' },
  )
  const ended = status === 0
  printOutcome('tests', ended, started)
  const count = readReport(file)
  rmSync(folder, { recursive: true })
  if (count === null || count.passed === 0) return { passed: 0, failed: 1 }
  return ended || count.failed > 0 ? count : { ...count, failed: 1 }
}

function readReport(file: string): Count | null {
  try {
    const report: { numPassedTests: number; numFailedTests: number } = JSON.parse(readFileSync(file, 'utf8'))
    return { passed: report.numPassedTests, failed: report.numFailedTests }
  } catch {
    return null
  }
}

const outcomes = await runChecks()
const tests = runTests()
const passed = outcomes.filter(Boolean).length + tests.passed
const failed = outcomes.filter((ok) => !ok).length + tests.failed
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
