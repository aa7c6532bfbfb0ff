import { parentPort } from 'node:worker_threads'
import { unpackAgencies, type PackedAgencies } from '../rules/rank-intervals/packed-agencies.ts'
import { rankIntervals, type RankIntervals } from '../rules/rank-intervals/rank-intervals.ts'

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's port has no origin
const answer = (intervals: RankIntervals) => parentPort?.postMessage({ intervals })

// One computation after the other, in the order in which they come.
parentPort?.on('message', (agencies: PackedAgencies) => answer(rankIntervals(unpackAgencies(agencies))))
