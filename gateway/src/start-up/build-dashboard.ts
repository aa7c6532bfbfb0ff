import { spawn } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import type { Progress } from '@motcua/db/progress'
import { StartProblem } from '@motcua/db/start-problem'
import { moveInPlace } from './move-in-place.ts'

const dashboard = path.join(import.meta.dirname, '../../../dashboard')
const built = path.join(dashboard, 'dist')
const sources = ['src', 'graphiql', 'public', 'index.html', 'package.json', 'build', 'vite.config.ts']

export const builtDashboard = new URL('../../../dashboard/dist/', import.meta.url)

/** Builds the dashboard if it was never built or its sources have changed since. The signal ends a build under way. */
export async function buildDashboard(report: Progress, signal: AbortSignal): Promise<void> {
  const index = statSync(path.join(built, 'index.html'), { throwIfNoEntry: false })
  if (index !== undefined && index.mtimeMs > newestChange()) return
  const step = report.step('build the dashboard', null)
  // Built aside and moved, so that a build that is cut short leaves no half, and a running server misses nothing.
  const aside = path.join(dashboard, `node_modules/.dist-${process.pid}`)
  try {
    await runVite(path.relative(dashboard, aside), signal)
    moveInPlace(aside, built)
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
  step.finish()
}

async function runVite(target: string, signal: AbortSignal): Promise<void> {
  const vite = path.join(dashboard, 'node_modules/vite/bin/vite.js')
  const child = spawn(process.execPath, [vite, 'build', '--outDir', target, '--logLevel', 'warn'], {
    cwd: dashboard,
    stdio: ['ignore', 'ignore', 'pipe'],
    signal,
  })
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  const [complaints, code] = await Promise.all([text(child.stderr), ended])
  if (code === 0) return
  throw new StartProblem(`The dashboard could not be built.\n${complaints.trim()}\n`, 'Put that right and start again.')
}

function newestChange(): number {
  const present = sources.map((name) => path.join(dashboard, name)).filter((place) => existsSync(place))
  return Math.max(...present.flatMap((place) => [place, ...filesBelow(place)]).map((place) => statSync(place).mtimeMs))
}

function filesBelow(place: string): string[] {
  if (!statSync(place).isDirectory()) return []
  return readdirSync(place, { recursive: true, encoding: 'utf8' }).map((name) => path.join(place, name))
}
