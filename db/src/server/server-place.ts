import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { makeFolder } from './make-folder.ts'
import { asAccount, type ServerAccount } from './server-account.ts'
import { whyUnrunnable, type ServerBinaries } from './server-binaries.ts'
import { StartProblem } from '../start-problem.ts'

/** Where root keeps what the server's unprivileged user cannot reach in the clone. Nothing else may live here. */
const commonPlace = '/var/lib/mot-cua-graph'

/** The folder for the server's files: the wanted one, or one of its own that the account can enter. */
export function reachableFolder(wanted: string, account: ServerAccount | null): string {
  makeFolder(wanted)
  if (account === null || canEnter(wanted, account)) return wanted
  makeFolder(commonPlace)
  const folder = path.join(commonPlace, `data-${hashOf(wanted)}`)
  makeFolder(folder)
  if (canEnter(folder, account)) return folder
  throw new StartProblem(
    `The user ${account.name}, as whom the database runs when root starts it, can enter neither ${wanted} nor ${folder}.`,
    'Start as an ordinary user, or set DATA_DIR to a folder that everybody may enter.',
  )
}

/** The binaries where they are, or a copy that the account can run. */
export function reachableBinaries(installed: ServerBinaries, account: ServerAccount | null): ServerBinaries {
  const reason = whyUnrunnable(installed, account)
  if (reason === null) return installed
  if (account === null || whyUnrunnable(installed, null) !== null) throw unrunnable(installed, reason)
  const copy = { ...installed, folder: path.join(commonPlace, `binaries-${hashOf(installed.folder)}`) }
  if (!existsSync(copy.folder)) copyReadable(installed.folder, copy.folder)
  const reasonOfCopy = whyUnrunnable(copy, account)
  if (reasonOfCopy !== null) throw unrunnable(copy, reasonOfCopy)
  return copy
}

function unrunnable(binaries: ServerBinaries, reason: string): StartProblem {
  return new StartProblem(
    `The embedded PostgreSQL in ${binaries.folder} does not run on this machine (${reason}).`,
    'Set DATABASE_URL to a PostgreSQL 15 or later.',
  )
}

function canEnter(folder: string, account: ServerAccount): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...asAccount(account), stdio: 'ignore' }).status === 0
}

/** Copies beside the target and renames, so that a copy that was cut short is never taken for a whole one. */
function copyReadable(from: string, to: string): void {
  makeFolder(path.dirname(to))
  const unfinished = mkdtempSync(`${to}.new-`)
  try {
    cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true })
    makeReadable(unfinished)
    renameSync(unfinished, to)
  } catch (problem) {
    rmSync(unfinished, { recursive: true, force: true })
    throw problem
  }
}

function makeReadable(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name)
    if (entry.isDirectory()) makeReadable(place)
    else if (entry.isFile()) chmodSync(place, path.basename(folder) === 'bin' ? 0o755 : 0o644)
  }
}

function hashOf(folder: string): string {
  return createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 12)
}
