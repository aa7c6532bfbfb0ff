import cluster, { type Worker } from 'node:cluster'
import { fileURLToPath } from 'node:url'
import { createPlaces } from '../guard/places.ts'
import { windowMillis } from '../guard/rate-limit.ts'
import { startAgain } from '../start-again.ts'
import { stopProcess } from '../stop-process.ts'
import { toSupervisor, type ToWorker, type WorkerOrder } from './messages.ts'
import { createRequestCounter } from './request-counter.ts'
import { keepLimits } from './limits-by-message.ts'

const entry = fileURLToPath(new URL('worker.ts', import.meta.url))
const listeningWithinMillis = 30_000
const stopWithinMillis = 800

/** The processes that answer behind the one port. */
export interface Workers {
  readonly url: string
  /** Resolves when every process knows that the data is loaded. */
  finishLoading(): Promise<void>
  stop(): Promise<void>
}

interface ListeningWorker {
  readonly worker: Worker
  readonly url: string
}

/** Starts the processes and resolves when all of them listen. One that ends is started again; report receives a line about it. */
export async function startWorkers(
  count: number,
  given: WorkerOrder,
  report: (message: string) => void,
): Promise<Workers> {
  // Each connection goes to the next process that is free to take it. Left to the system, one process may get nearly all.
  cluster.schedulingPolicy = cluster.SCHED_RR
  cluster.setupPrimary({ exec: entry, args: [] })
  const limits = {
    count: createRequestCounter(windowMillis),
    places: createPlaces(given.settings.limits.places),
  }
  let order = given
  const start = () => startWorker(() => order, limits)
  const attempts = await Promise.allSettled(Array.from({ length: count }, start))
  const started = attempts.flatMap((attempt) => (attempt.status === 'fulfilled' ? [attempt.value] : []))
  const failed = attempts.find((attempt) => attempt.status === 'rejected')
  const [first] = started
  if (failed !== undefined || first === undefined) {
    await Promise.all(started.map(({ worker }) => stopProcess(worker.process, stopWithinMillis)))
    throw failed?.reason ?? new Error('There is no process to answer.')
  }
  const kept = started.map(({ worker }, index) =>
    startAgain(
      worker.process,
      async () => (await start()).worker.process,
      (message) => report(`The gateway process ${index + 1} ${message}`),
    ),
  )
  return {
    url: first.url,
    async finishLoading() {
      order = { ...order, isLoading: false }
      await Promise.all(runningWorkers().map(sayLoaded))
    },
    async stop() {
      for (const one of kept) one.release()
      await Promise.all(runningWorkers().map((worker) => stopProcess(worker.process, stopWithinMillis)))
    },
  }
}

const runningWorkers = () => Object.values(cluster.workers ?? {}).flatMap((worker) => worker ?? [])

/** orderNow: read when the worker has begun, which may be after the data was loaded. */
function startWorker(orderNow: () => WorkerOrder, limits: Parameters<typeof keepLimits>[0]): Promise<ListeningWorker> {
  const worker = cluster.fork()
  const send = (message: ToWorker) => void (worker.isConnected() && worker.send(message))
  const own = keepLimits(limits, send)
  // A message to a process that was killed a moment ago fails; its end says so too.
  worker.on('error', () => {})
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`it ${why} instead of listening`))
    const patience = setTimeout(() => {
      fail(`was silent for ${listeningWithinMillis / 1000} s`)
      worker.process.kill('SIGKILL')
    }, listeningWithinMillis)
    worker.once('exit', (code, signal) => {
      clearTimeout(patience)
      own.forget()
      fail(`ended (${signal ?? `code ${code}`})`)
    })
    worker.on('message', (message: unknown) => {
      const read = toSupervisor.safeParse(message)
      if (!read.success) return
      const { data } = read
      if ('id' in data) void own.receive(data)
      else if (data.kind === 'begun') send({ kind: 'start', order: orderNow() })
      else if (data.kind === 'listening') {
        clearTimeout(patience)
        resolve({ worker, url: data.url })
      }
    })
  })
}

/** Resolves when the process has heard it, or has ended. */
function sayLoaded(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    worker.once('exit', () => resolve())
    worker.on('message', (message: unknown) => {
      if (toSupervisor.safeParse(message).data?.kind === 'loaded') resolve()
    })
    if (worker.isConnected()) worker.send({ kind: 'loaded' } satisfies ToWorker)
    else resolve()
  })
}
