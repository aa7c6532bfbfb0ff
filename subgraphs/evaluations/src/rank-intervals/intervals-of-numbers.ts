import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import type { PackedAgencies } from '../rules/rank-intervals/packed-agencies.ts'
import type { RankIntervals } from '../rules/rank-intervals/rank-intervals.ts'

/** Rankings whose intervals are kept: a month of every province and the national lists are 40. */
const mostKept = 64

interface Job {
  readonly agencies: PackedAgencies
  resolve(intervals: RankIntervals): void
  reject(problem: Error): void
}

/** The most recently used last. */
const kept = new Map<string, Promise<RankIntervals>>()
/** The first of them is being computed. */
const jobs: Job[] = []
let running: Worker | null = null

/**
 * Intervals of these numbers, computed in a worker thread so that the process answers other requests meanwhile. The same numbers have the same
 * intervals for ever: they are computed once and kept under a digest of the numbers, which new data change and nothing else does.
 */
export async function intervalsOfNumbers(agencies: PackedAgencies): Promise<RankIntervals> {
  const { numbers, series, spans } = agencies
  const digest = createHash('sha256').update(new Uint8Array(numbers.buffer)).update(`${series} ${spans}`).digest('hex')
  const known = kept.get(digest)
  const made = known ?? compute(agencies)
  kept.delete(digest)
  kept.set(digest, made)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  try {
    return await made
  } catch (problem) {
    // A thread that failed may succeed at the next request.
    if (kept.get(digest) === made) kept.delete(digest)
    throw problem
  }
}

function compute(agencies: PackedAgencies): Promise<RankIntervals> {
  return new Promise((resolve, reject) => {
    jobs.push({ agencies, resolve, reject })
    if (jobs.length === 1) start()
  })
}

function start(): void {
  const [job] = jobs
  // An idle thread keeps no process from ending.
  if (job === undefined) return running?.unref()
  running ??= startWorker()
  running.ref()
  running.postMessage(job.agencies, [job.agencies.numbers.buffer])
}

function startWorker(): Worker {
  const worker = new Worker(new URL('interval-worker.ts', import.meta.url))
  worker.on('message', ({ intervals }: { readonly intervals: RankIntervals }) => {
    jobs.shift()?.resolve(intervals)
    start()
  })
  worker.on('error', (problem: Error) => stopped(worker, problem))
  worker.on('exit', (code) => stopped(worker, new Error(`The thread of rank intervals ended with ${code}.`)))
  return worker
}

/** The job that was computed fails; those after it get a new thread. */
function stopped(worker: Worker, problem: Error): void {
  if (running !== worker) return
  running = null
  jobs.shift()?.reject(problem)
  start()
}
