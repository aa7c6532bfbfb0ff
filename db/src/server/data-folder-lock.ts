import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { birthOf, isAlive } from './processes.ts'
import { StartProblem } from '../start-problem.ts'

const holderSchema = z.object({ pid: z.int().positive(), birth: z.string() })
type Holder = z.infer<typeof holderSchema>

export interface DataFolderLock {
  release(): void
}

/** Lets one program at a time use the data folder. A holder that was killed holds nothing any more. */
export function lockDataFolder(folder: string): DataFolderLock {
  const file = path.join(folder, 'start.lock')
  const mine = `${file}.${process.pid}`
  writeFileSync(mine, JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) } satisfies Holder))
  try {
    // A link comes into being whole or not at all, and never over an existing file.
    while (!isLinked(mine, file)) {
      const holder = readHolder(file)
      if (holder !== null && isHeld(holder)) throw heldBy(folder, holder)
      setAside(file)
    }
  } finally {
    rmSync(mine, { force: true })
  }
  return { release: () => rmSync(file, { force: true }) }
}

function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'EEXIST') return false
    throw problem
  }
}

function readHolder(file: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

function isHeld({ pid, birth }: Holder): boolean {
  return pid !== process.pid && isAlive(pid) && birthOf(pid) === birth
}

function setAside(file: string): void {
  const aside = `${file}.stale-${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    // Another start set it aside first.
  }
  rmSync(aside, { force: true })
}

function heldBy(folder: string, { pid }: Holder): StartProblem {
  return new StartProblem(
    `Một Cửa Graph already runs from this folder (process ${pid}, data in ${folder}).`,
    'Stop that one with Ctrl-C first, or give this one its own DATA_DIR and PORT.',
  )
}
