import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { setTimeout as wait } from 'node:timers/promises'
import { commandOf, isAlive } from '@motcua/db/processes'
import { inject, onTestFinished } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const entries = {
  up: 'gateway/src/up.ts',
  launcher: 'gateway/launch.mjs',
  migrate: 'db/src/migrate.ts',
  holder: 'tests/reliability/hold-database.ts',
  portal: 'subgraphs/evaluations/src/commands/portal.ts',
} as const

/** A start as a person makes it: a real process with its own data folder and port. */
export interface Platform {
  readonly process: ChildProcess
  /** What it has printed so far, on both streams. */
  output(): string
  /** Waits for a line; fails with the output if the process ends or time runs out before. */
  says(pattern: RegExp): Promise<string>
  /** Exit code once it has ended; null if a signal ended it. */
  ended(): Promise<number | null>
}

/** A folder for the data of one test, gone after it with every server that still runs on it. */
export function newDataFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'mot-cua-graph-test-'))
  chmodSync(folder, 0o711)
  onTestFinished(() => {
    for (const pid of processesNaming(folder)) process.kill(pid, 'SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/**
 * As newDataFolder, with everything a finished first start with SEED=tiny leaves: a start on it with that setting has
 * nothing to make. `cp` keeps the owner of the files, who is the only one that may open them.
 */
export function seededDataFolder(): string {
  const folder = newDataFolder()
  execFileSync('cp', ['-pR', `${inject('seededDataFolder')}/.`, folder])
  return folder
}

/** Starts one of the programs with nothing but the given settings. */
export function start(program: keyof typeof entries, words: string[], settings: Record<string, string>): Platform {
  const child = spawn(process.execPath, [path.join(root, entries[program]), ...words], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: '0', SEED: 'none', PROCESSES: '1', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (text) => (output += String(text)))
  child.stderr.on('data', (text) => (output += String(text)))
  const exit = once(child, 'close')
  onTestFinished(() => void child.kill('SIGKILL'))
  return {
    process: child,
    output: () => output,
    ended: async () => (await exit, child.exitCode),
    async says(pattern) {
      const deadline = performance.now() + 120_000
      for (;;) {
        const found = pattern.exec(output)
        if (found) return found[0]
        if (child.exitCode !== null || child.signalCode !== null || performance.now() > deadline) {
          throw new Error(`It never said ${String(pattern)}. It said:\n${output}`)
        }
        await wait(20)
      }
    },
  }
}

export function startPlatform(settings: Record<string, string>): Platform {
  return start('up', [], settings)
}

/** Holds the embedded database open as a start does; much quicker than the whole platform. */
export async function holdDatabase(dataFolder: string): Promise<Platform & { adminUrl: string }> {
  const holder = start('holder', [], { DATA_DIR: dataFolder })
  return { ...holder, adminUrl: await holder.says(/postgres:\S+/) }
}

/** The process of the database server that has the folder open; undefined if none runs. */
export function serverOn(dataFolder: string): number | undefined {
  const file = path.join(dataFolder, 'postgres-18/cluster/postmaster.pid')
  if (!existsSync(file)) return undefined
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  return isAlive(pid) ? pid : undefined
}

export async function isGoneWithinSeconds(pid: number, seconds: number): Promise<boolean> {
  const deadline = performance.now() + seconds * 1000
  while (isAlive(pid) && performance.now() < deadline) await wait(20)
  return !isAlive(pid)
}

/** Processes whose command names the text. */
export function processesNaming(text: string): number[] {
  return allProcesses().filter((pid) => pid !== process.pid && commandOf(pid).includes(text))
}

/** Every process that the given one has started, and those that these have. */
export function processesBelow(pid: number): number[] {
  const children = allProcesses().filter((other) => parentOf(other) === pid)
  return [...children, ...children.flatMap(processesBelow)]
}

/** The address of the administrator of the server that has the folder open. */
export function adminUrlOn(dataFolder: string): string {
  const folder = path.join(dataFolder, 'postgres-18')
  const port = readFileSync(path.join(folder, 'cluster/postmaster.pid'), 'utf8').split('\n')[3]
  return `postgres://motcua_admin:${readFileSync(path.join(folder, 'admin-password'), 'utf8')}@127.0.0.1:${port}/postgres`
}

function parentOf(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1])
  } catch {
    return 0
  }
}

function allProcesses(): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0)
}
