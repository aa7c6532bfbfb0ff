import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { roleUrl, subgraphSchemas } from '@motcua/db/roles'
import { StartProblem } from '@motcua/db/start-problem'
import { subgraphNames } from '@motcua/kit/subgraph-names'
import { fileURLToPath } from 'node:url'
import { hostRemote } from '../host-remote.ts'
import type { SubgraphHost } from '../subgraph-host.ts'

const entry = fileURLToPath(import.meta.resolve('@motcua/kit/serve-named'))

/**
 * Every subgraph as a process of its own, on a free port of the loopback interface. One that ends stays away until
 * the next start: its fields are null meanwhile, and the rest goes on.
 */
export async function startSubgraphProcesses(adminUrl: string): Promise<SubgraphHost> {
  const token = randomBytes(32).toString('base64url')
  const children: ChildProcess[] = []
  const stop = () => Promise.all(children.map(stopProcess)).then(() => undefined)
  try {
    const started = subgraphNames().map(async (name) => {
      const child = spawnSubgraph(name, adminUrl, token)
      children.push(child)
      return [name, { url: await addressOf(name, child), token }] as const
    })
    return { ...hostRemote(Object.fromEntries(await Promise.all(started))), close: stop }
  } catch (problem) {
    await stop()
    throw problem
  }
}

function spawnSubgraph(name: string, adminUrl: string, token: string): ChildProcess {
  const schema = subgraphSchemas.find((known) => known === name.replaceAll('-', '_'))
  if (schema === undefined) throw new Error(`The subgraph "${name}" has no schema in the database.`)
  return spawn(process.execPath, [entry, name], {
    env: { DATABASE_URL: roleUrl(adminUrl, schema), PORT: '0', SUBGRAPH_TOKEN: token, NODE_ENV: 'production' },
    // The channel closes when we die, however we die, and then so does the subgraph. Detached: Ctrl-C is for us.
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    detached: true,
  })
}

/** Reads the line `ready http://…` that a subgraph prints when it listens. */
async function addressOf(name: string, child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('The output of a subgraph is a pipe.')
  let url: string | undefined
  for await (const line of createInterface({ input: child.stdout })) {
    url = /^ready (http:\S+)$/.exec(line)?.[1]
    if (url !== undefined) break
  }
  if (url === undefined) {
    throw new StartProblem(`The subgraph ${name} did not start.`, 'What it said stands above.')
  }
  child.stdout.resume()
  child.once('exit', (code, signal) => console.error(`The subgraph ${name} ended (${signal ?? `code ${code}`}).`))
  return url
}

async function stopProcess(child: ChildProcess): Promise<void> {
  child.removeAllListeners('exit')
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}
