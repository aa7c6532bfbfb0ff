import { setTimeout as wait } from 'node:timers/promises'
import { openKeeping } from '../answers/open-keeping.ts'
import { hostEmbedded } from '../host-embedded.ts'
import { hostRemote } from '../host-remote.ts'
import { startServer, type RunningServer } from '../start-server.ts'
import { builtDashboard } from '../start-up/build-dashboard.ts'
import { toWorker, type ToSupervisor, type WorkerOrder } from './messages.ts'
import { askForLimits } from './limits-by-message.ts'

const closeWithinMillis = 600

let isLoading = true
let server: RunningServer | null = null
const send = (message: ToSupervisor) => void process.send?.(message)
const limits = askForLimits(send)

async function start({
  settings,
  adminUrl,
  remote,
  connectionsPerSubgraph,
  keptBytes,
  ...order
}: WorkerOrder): Promise<void> {
  isLoading = order.isLoading
  const subgraphs =
    remote === null ? await hostEmbedded(adminUrl, { maxConnections: connectionsPerSubgraph }) : hostRemote(remote)
  const dashboardFolder = builtDashboard
  const keeping = openKeeping(adminUrl, keptBytes).options
  server = await startServer({
    ...settings,
    subgraphs,
    dashboardFolder,
    shared: limits,
    keeping,
    isLoading: () => isLoading,
  })
  send({ kind: 'listening', url: server.url })
}

async function stop(): Promise<void> {
  await Promise.race([server?.close(), wait(closeWithinMillis)])
  process.exit(0)
}

process.on('message', (message: unknown) => {
  const { data } = toWorker.safeParse(message)
  if (data === undefined) return
  if (data.kind === 'start') {
    start(data.order).catch((problem: unknown) => {
      console.error(problem)
      process.exit(1)
    })
  } else if (data.kind === 'loaded') {
    isLoading = false
    send({ kind: 'loaded' })
  } else limits.receive(data)
})
// Ctrl-C and a closed terminal reach the whole group; the first process then stops the others itself. When that one dies, the cluster
// ends this process.
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => {})
process.on('SIGTERM', () => void stop())
// Output that nobody reads any more must not end the process.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
send({ kind: 'begun' })
