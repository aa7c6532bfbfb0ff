import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { setTimeout as wait } from 'node:timers/promises'
import { freePorts } from './free-ports.ts'

const folder = fileURLToPath(new URL('../../gateway/other-routers/hive-gateway/', import.meta.url))
const readyWithinMillis = 60_000
const stopWithinMillis = 3000

interface HiveGateway {
  readonly url: string
  stop(): Promise<void>
}

interface HiveOptions {
  /** Where the subgraphs listen. */
  readonly firstPort: number
  /** What they ask of whoever calls them. */
  readonly token: string
  /** Words beyond those of the README, such as `--fork 2`. */
  readonly words?: readonly string[]
}

/** Starts Hive Gateway in front of subgraphs that run, by the command of its README. */
export async function startHiveGateway({ firstPort, token, words = [] }: HiveOptions): Promise<HiveGateway> {
  if (!existsSync(`${folder}node_modules`))
    throw new Error(`Hive Gateway is not installed: npm test installs it, or \`pnpm install\` in ${folder}.`)
  const port = await freePorts(1)
  const child = spawn('npm', ['start', '--', ...words], {
    cwd: folder,
    env: { ...process.env, SUBGRAPH_PORT: String(firstPort), SUBGRAPH_TOKEN: token, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
    // npm starts a shell, which starts the router: all of them are one group, and end together.
    detached: true,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text))
  const ended = once(child, 'close')
  const end = (signal: NodeJS.Signals) => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, signal)
  }
  const stop = async () => {
    end('SIGTERM')
    // With several workers it waits for connections that clients keep.
    await Promise.race([ended, wait(stopWithinMillis)])
    end('SIGKILL')
    await ended
  }
  const url = `http://127.0.0.1:${port}`
  const deadline = performance.now() + readyWithinMillis
  while (!(await answers(url))) {
    if (child.exitCode === null && performance.now() < deadline) {
      await wait(100)
      continue
    }
    await stop()
    throw new Error(`Hive Gateway did not answer. It said:\n${output}`)
  }
  return { url, stop }
}

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}/healthcheck`).then(
    ({ ok }) => ok,
    () => false,
  )
}
