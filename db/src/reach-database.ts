import path from 'node:path'
import type { DatabaseEnvironment } from './environment.ts'
import { openDatabase } from './open-database.ts'
import { adminUrlOfRunning } from './server/embedded-server.ts'

/** The administrator's address of a database, and what is to be closed after the work. */
export interface ReachedDatabase {
  readonly adminUrl: string
  close(): Promise<void>
}

/** The database for a command beside the platform: the one that runs, or the embedded one, started for the command. */
export async function reachDatabase(environment: DatabaseEnvironment): Promise<ReachedDatabase> {
  const running = environment.databaseUrl ?? adminUrlOfRunning(path.resolve(clone, environment.dataFolder))
  if (running !== null) return { adminUrl: running, async close() {} }
  return openDatabase(environment)
}

const clone = path.join(import.meta.dirname, '../..')
