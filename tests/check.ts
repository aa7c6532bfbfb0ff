import { spawnSync } from 'node:child_process'
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

/** Checks that are one command each, in the order in which they are cheapest to learn of. */
const checks: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['lint', 'oxlint', '--type-aware', '--deny-warnings'],
  ['types of the server', 'tsc', '--noEmit', '-p', 'tests'],
  ['types of the dashboard', 'tsc', '--noEmit', '-p', 'dashboard'],
  ['generated files are current', 'node', 'tests/codegen.ts', '--check'],
  ['dashboard builds', 'node', 'dashboard/node_modules/vite/bin/vite.js', 'build', 'dashboard', '--logLevel', 'warn'],
]

function run(name: string, command: string, args: readonly string[]): boolean {
  const started = performance.now()
  const { status } = spawnSync(command, args, { cwd: root, env: environment, stdio: 'inherit' })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`)
  return status === 0
}

/** Vitest counts its own; a run that ends without a report, or that found no test, counts as one failure. */
function runTests(): Count {
  const folder = mkdtempSync(join(tmpdir(), 'mot-cua-graph-report-'))
  const report = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const ended = run('tests', 'node', [
    'tests/node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'tests/vitest.config.ts',
    ...reporters,
  ])
  const count = readReport(report)
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

const outcomes = checks.map(([name, command, ...args]) => run(name, command, args))
const tests = runTests()
const passed = outcomes.filter(Boolean).length + tests.passed
const failed = outcomes.filter((ok) => !ok).length + tests.failed
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
