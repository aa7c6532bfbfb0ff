import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { dealOut } from './deal-out.ts'
import type { SeedPart } from './step.ts'

/** What a worker is told: where to write, and which parts of a step are its own. */
export const partsToRun = z.object({
  adminUrl: z.string(),
  size: z.enum(['demo', 'tiny', 'none']),
  /** Written with each part, so that the next start knows it by what it was made from. */
  fingerprint: z.string(),
  parts: z.array(z.string()),
})
export type PartsToRun = z.output<typeof partsToRun>

/** What a worker tells: rows written since it told the last time. */
export const rowsWritten = z.object({ rows: z.number() })

/** More only wait for each other's processor: a worker keeps a process of the database busy as well. */
const mostWorkers = 4

/**
 * Runs parts in worker threads, each part in a transaction of its own. Ends when all have ended; the first that fails
 * stops the others.
 */
export async function runParts(
  module: URL,
  parts: readonly SeedPart[],
  told: Omit<PartsToRun, 'parts'>,
  onRows: (count: number) => void,
): Promise<void> {
  const many = Math.min(parts.length, mostWorkers, Math.max(1, availableParallelism()))
  const workers = dealOut(parts, many).map((hand) => new Worker(module, { workerData: { ...told, parts: hand } }))
  try {
    await Promise.all(workers.map((worker) => ended(worker, onRows)))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

async function ended(worker: Worker, onRows: (count: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.on('message', (sent: unknown) => onRows(rowsWritten.parse(sent).rows))
    worker.on('error', reject)
    worker.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`A worker of the seed ended with ${code}.`)),
    )
  })
}
