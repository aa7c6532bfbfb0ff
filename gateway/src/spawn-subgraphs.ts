import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { roleUrl, subgraphSchemas } from '@motcua/db/roles'
import { subgraphsFolder } from '@motcua/kit/subgraph-names'
import { readSubgraphVariables } from './environment.ts'
import type { RemoteSubgraph } from './remote-data-source.ts'
import { startAgain, type KeptProcess } from './start-again.ts'
import { portsOf, type SubgraphEndpoints } from './subgraph-endpoints.ts'
import { stopProcess } from './stop-process.ts'

const entry = fileURLToPath(new URL('_kit/src/serve-named.ts', subgraphsFolder))
const readyWithinMillis = 20_000
const stopWithinMillis = 3000

export interface SpawnedSubgraphs {
  readonly remote: Readonly<Record<string, RemoteSubgraph>>
  /** The process of a subgraph that runs now, or ran last. */
  processOf(name: string): ChildProcess | undefined
  stop(): Promise<void>
}

interface SpawnOptions {
  /** Given, a process that ends is started again at the same address, and this receives a line about it. Absent: it stays away. */
  readonly report?: (message: string) => void
  readonly endpoints?: SubgraphEndpoints
}

/** Starts every subgraph as a process of its own on a port of this machine, under its own database role. */
export async function spawnSubgraphs(
  adminUrl: string,
  { report, endpoints = {} }: SpawnOptions = {},
): Promise<SpawnedSubgraphs> {
  const { token = randomBytes(24).toString('base64url') } = endpoints
  const processes = new Map(
    [...portsOf(endpoints)].map(([name, port]) => [name, spawnSubgraph(name, adminUrl, token, port)]),
  )
  const kept = new Map<string, KeptProcess>()
  const processOf = (name: string) => kept.get(name)?.current() ?? processes.get(name)
  const stop = async () => {
    for (const one of kept.values()) one.release()
    await Promise.all([...processes.keys()].map((name) => stopProcess(processOf(name), stopWithinMillis)))
  }
  try {
    const ready = [...processes].map(
      async ([name, child]) => [name, { url: await addressOf(name, child), token }] as const,
    )
    const remote = Object.fromEntries(await Promise.all(ready))
    if (report !== undefined) {
      for (const [name, child] of processes) {
        const again = async () => {
          const next = spawnSubgraph(name, adminUrl, token, Number(new URL(remote[name]?.url ?? '').port))
          try {
            await addressOf(name, next)
          } catch (problem) {
            // It may still run and hold the port of the next attempt.
            next.kill('SIGKILL')
            throw problem
          }
          return next
        }
        kept.set(
          name,
          startAgain(child, again, (message) => report(`The subgraph ${name} ${message}`)),
        )
      }
    }
    return { remote, processOf, stop }
  } catch (problem) {
    await stop()
    throw problem
  }
}

function spawnSubgraph(name: string, adminUrl: string, token: string, port: number): ChildProcess {
  const schema = subgraphSchemas.find((known) => known === name.replaceAll('-', '_'))
  if (schema === undefined) throw new Error(`The subgraph "${name}" has no schema in the database.`)
  return spawn(process.execPath, [entry, name], {
    env: {
      ...readSubgraphVariables(),
      DATABASE_URL: roleUrl(adminUrl, schema),
      SUBGRAPH_TOKEN: token,
      PORT: String(port),
      NODE_ENV: 'production',
    },
    // The channel closes when we die, however we die, and the process then ends by itself.
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    // Ctrl-C reaches the whole group of the terminal; the parent stops its children itself, in order.
    detached: true,
  })
}

/** The process prints `ready URL` once it listens. */
async function addressOf(name: string, child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error(`The subgraph "${name}" was started without its output.`)
  const lines = createInterface({ input: child.stdout, signal: AbortSignal.timeout(readyWithinMillis) })
  for await (const line of lines) {
    const url = /^ready (\S+)$/.exec(line)?.[1]
    if (url === undefined) continue
    // Whatever it prints later is thrown away; a full pipe would stop it.
    lines.once('close', () => child.stdout?.resume())
    return url
  }
  throw new Error(
    `The subgraph "${name}" ended or was silent for ${readyWithinMillis / 1000} s instead of listening; its message stands above.`,
  )
}
