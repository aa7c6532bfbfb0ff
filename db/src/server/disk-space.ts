import { statfsSync } from 'node:fs'
import { StartProblem } from '../start-problem.ts'

const mebibyte = 2 ** 20

/** Refuses before the first byte is written: a database that runs out of space half-way is hard to read. */
export function requireDiskSpace(folder: string, mebibytes: number): void {
  const { bavail, bsize } = statfsSync(folder)
  const free = Math.floor((bavail * bsize) / mebibyte)
  if (free >= mebibytes) return
  throw new StartProblem(
    `There is too little disk space for the database: ${folder} has ${free} MiB free and ${mebibytes} MiB are needed.`,
    'Free some space, or set DATA_DIR to a folder on another disk.',
  )
}

/** PostgreSQL and the operating system each have their own way to say that the disk is full. */
export function isDiskFull(text: string): boolean {
  return /No space left on device|ENOSPC|could not extend file/.test(text)
}
