import { spawnSync, type SpawnOptions } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'

/** The user of the operating system whose rights the database server runs with. */
export interface ServerAccount {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

const ownAccountName = 'motcua'

/**
 * Null: the server runs as the user who started us. PostgreSQL refuses to run as root, so root needs another: the
 * owner of the data if there are data, else `postgres`, else a system user of our own, else `nobody`.
 */
export function chooseServerAccount(cluster: string): ServerAccount | null {
  if (process.getuid?.() !== 0) return null
  return ownerOf(cluster) ?? findAccount('postgres') ?? findAccount(ownAccountName) ?? createAccount() ?? nobody()
}

/** How to start a program with the rights of the account, from a folder that everybody may enter. */
export function asAccount(account: ServerAccount | null): SpawnOptions {
  const rights = account === null ? {} : { uid: account.uid, gid: account.gid }
  return { ...rights, cwd: '/', env: { LC_ALL: 'C', TZ: 'UTC' } }
}

function ownerOf(folder: string): ServerAccount | null {
  const owner = statSync(folder, { throwIfNoEntry: false })
  if (owner === undefined || owner.uid === 0) return null
  return accounts().find((account) => account.uid === owner.uid) ?? null
}

function findAccount(name: string): ServerAccount | null {
  return accounts().find((account) => account.name === name && account.uid !== 0) ?? null
}

function createAccount(): ServerAccount | null {
  const words = ['--system', '--no-create-home', '--home-dir', '/', '--shell', '/bin/false', '--user-group']
  spawnSync('useradd', [...words, ownAccountName], { stdio: 'ignore', env: { PATH: '/usr/sbin:/sbin:/usr/bin:/bin' } })
  return findAccount(ownAccountName)
}

function nobody(): ServerAccount {
  return findAccount('nobody') ?? { name: 'nobody', uid: 65534, gid: 65534 }
}

function accounts(): ServerAccount[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 7)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
}
