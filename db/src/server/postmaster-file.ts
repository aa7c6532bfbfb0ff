import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What a running server writes about itself into `postmaster.pid` of its data folder. */
export interface PostmasterFile {
  readonly pid: number
  readonly isReady: boolean
  readonly port: number
}

/** Null: no server has the folder open (or it has only begun to write the file). */
export function readPostmasterFile(cluster: string): PostmasterFile | null {
  const file = path.join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  // The fourth line is the port, the eighth the status: starting, stopping, ready or standby.
  return Number.isInteger(pid) && pid > 0
    ? { pid, isReady: lines[7]?.trim() === 'ready', port: Number(lines[3]) }
    : null
}
