import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  mkdirSync,
  mkdtempSync,
  chmodSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { isDiskFull, requireDiskSpace } from './disk-space.ts'
import { sharedMemoryType } from './server-settings.ts'
import { asAccount, type ServerAccount } from './server-account.ts'
import { program, type ServerBinaries } from './server-binaries.ts'
import { StartProblem } from '../start-problem.ts'

/** Everything one server owns, in one folder, so that it comes into being with one rename and goes with one removal. */
export interface ServerFolder {
  readonly root: string
  readonly cluster: string
  /** Made once at random, readable by its owner alone. */
  readonly adminPassword: string
  readonly log: string
}

export interface ClusterOptions {
  readonly binaries: ServerBinaries
  readonly account: ServerAccount | null
  /** False for a throw-away server: nothing is forced to the disk. */
  readonly durable: boolean
}

export const adminUser = 'motcua_admin'

const roomForDemonstration = 1024

export function serverFolder(root: string): ServerFolder {
  return {
    root,
    cluster: path.join(root, 'cluster'),
    adminPassword: path.join(root, 'admin-password'),
    log: path.join(root, 'server.log'),
  }
}

/** Runs `initdb` in a folder beside the target and renames it, so that a start that was cut short leaves no half. */
export function createCluster(root: string, options: ClusterOptions): void {
  removeUnfinished(root)
  requireDiskSpace(path.dirname(root), options.durable ? roomForDemonstration : 200)
  const unfinished = mkdtempSync(`${root}.new-`)
  try {
    chmodSync(unfinished, 0o711)
    initialise(serverFolder(unfinished), options)
    renameSync(unfinished, root)
  } catch (problem) {
    rmSync(unfinished, { recursive: true, force: true })
    throw problem
  }
}

function initialise(folder: ServerFolder, { binaries, account, durable }: ClusterOptions): void {
  mkdirSync(folder.cluster, { mode: 0o700 })
  writeFileSync(folder.adminPassword, randomBytes(32).toString('base64url'), { mode: 0o600 })
  if (account !== null) {
    chownSync(folder.cluster, account.uid, account.gid)
    chownSync(folder.adminPassword, account.uid, account.gid)
  }
  const words = [
    `--pgdata=${folder.cluster}`,
    `--username=${adminUser}`,
    `--pwfile=${folder.adminPassword}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    `--set=dynamic_shared_memory_type=${sharedMemoryType()}`,
    ...(durable ? [] : ['--no-sync']),
  ]
  const answer = spawnSync(program(binaries, 'initdb'), words, { ...asAccount(account), encoding: 'utf8' })
  if (answer.status !== 0) throw initialisingFailed(folder, answer.error?.message ?? answer.stderr.trim())
}

function initialisingFailed(folder: ServerFolder, reason: string): StartProblem {
  if (isDiskFull(reason)) {
    return new StartProblem(
      `The disk of ${folder.root} is full: the database could not be created.`,
      'Free some space, or set DATA_DIR to a folder on another disk.',
    )
  }
  return new StartProblem(
    `The database could not be created in ${folder.root} (${reason}).`,
    'Put that right, or set DATABASE_URL to a PostgreSQL 15 or later.',
  )
}

function removeUnfinished(root: string): void {
  const parent = path.dirname(root)
  for (const name of readdirSync(parent)) {
    if (name.startsWith(`${path.basename(root)}.new-`))
      rmSync(path.join(parent, name), { recursive: true, force: true })
  }
}

/** An ordinary user cannot open data that another user made; PostgreSQL would say so less clearly. */
export function requireOwnership(folder: ServerFolder): void {
  const uid = process.getuid?.()
  if (uid === undefined || uid === 0 || statSync(folder.cluster).uid === uid) return
  throw new StartProblem(
    `The data in ${folder.root} were made by another user of this machine.`,
    'Start as that user, or set DATA_DIR to a folder of your own.',
  )
}
