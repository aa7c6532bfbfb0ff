import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePorts } from '../_kit/free-ports.ts'

/** A platform as a person starts it, with a data folder of its own. */
export interface Platform {
  readonly checkout: string
  readonly environment: NodeJS.ProcessEnv
  readonly url: string
  /** Of the demonstration's source; empty when the data was there before. */
  readonly token: string
  /** From the start of the process to its line `ready`. */
  readonly readySeconds: number
  cpuSeconds(): number
  stop(): Promise<void>
}

/** Starts a checkout's platform with these settings; resolves when it is ready. */
export async function startPlatform(checkout: string, settings: Readonly<Record<string, string>>): Promise<Platform> {
  const port = await freePorts(1)
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'mot-cua-graph-bench-'))
  // Of a closed folder root's server would keep its data elsewhere, and they would stay there.
  chmodSync(dataFolder, 0o755)
  const env = { ...process.env, PORT: String(port), DATA_DIR: dataFolder, ...settings }
  const began = performance.now()
  const child = spawn(process.execPath, ['gateway/src/up.ts'], { cwd: checkout, env })
  const said = await untilReady(child)
  return {
    checkout,
    environment: env,
    url: `http://127.0.0.1:${port}`,
    token: /mcg_\S+/.exec(said)?.[0] ?? '',
    readySeconds: (performance.now() - began) / 1000,
    cpuSeconds: () => cpuOfTree(child.pid ?? 0),
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

function untilReady(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: unknown) => {
      said += String(chunk)
      if (/^ready /m.test(said)) resolve(said)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', (code) => reject(new Error(`The platform ended with ${code}:\n${said}`)))
  })
}

/** User and system seconds of a process and all below it, those that have ended included. Linux alone. */
function cpuOfTree(root: number): number {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const [, rest = ''] = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')
        const fields = rest.split(' ')
        const ticks = [11, 12, 13, 14].reduce((sum, place) => sum + Number(fields[place]), 0)
        return [{ pid: Number(name), parent: Number(fields[1]), seconds: ticks / 100 }]
      } catch {
        return []
      }
    })
  const below = (pid: number): number =>
    processes.filter(({ parent }) => parent === pid).reduce((sum, child) => sum + child.seconds + below(child.pid), 0)
  return (processes.find(({ pid }) => pid === root)?.seconds ?? 0) + below(root)
}
