import { spawn } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import type { Progress } from '@motcua/db/progress'
import { StartProblem } from '@motcua/db/start-problem'

const dashboard = path.join(import.meta.dirname, '../../../dashboard')
/** Written when a build is whole: a build that was killed leaves an index.html too. */
const mark = path.join(dashboard, 'dist/.whole')
const sources = ['src', 'public', 'index.html', 'package.json', 'precompress.ts', 'vite.config.ts']

export const builtDashboard = new URL('../../../dashboard/dist/', import.meta.url)

/** Builds the dashboard if it was never built or its sources have changed since. Killed with the signal. */
export async function buildDashboard(report: Progress, signal: AbortSignal): Promise<void> {
  if (existsSync(mark) && statSync(mark).mtimeMs > newestChange()) return
  const step = report.step('build the dashboard', null)
  const vite = path.join(dashboard, 'node_modules/vite/bin/vite.js')
  rmSync(mark, { force: true })
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: dashboard,
    stdio: ['ignore', 'ignore', 'pipe'],
    signal,
  })
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  const complaints = await text(child.stderr)
  if ((await ended) !== 0) {
    throw new StartProblem(
      `The dashboard could not be built.\n${complaints.trim()}\n`,
      'Put that right and start again.',
    )
  }
  writeFileSync(mark, '')
  step.finish()
}

function newestChange(): number {
  const present = sources.map((name) => path.join(dashboard, name)).filter((place) => existsSync(place))
  return Math.max(...present.flatMap((place) => [place, ...filesBelow(place)]).map((place) => statSync(place).mtimeMs))
}

function filesBelow(place: string): string[] {
  if (!statSync(place).isDirectory()) return []
  return readdirSync(place, { recursive: true, encoding: 'utf8' }).map((name) => path.join(place, name))
}
