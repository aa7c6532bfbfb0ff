import path from 'node:path'
import type { DatabaseEnvironment } from './environment.ts'
import { openDatabase } from './open-database.ts'
import { adminUrlOfRunning } from './server/embedded-server.ts'

/** The administrator's address of a database, and what is to be closed after the work. */
export interface ReachedDatabase {
  readonly adminUrl: string
  /** As in OpenDatabase. */
  readonly dataFolder: string | undefined
  close(): Promise<void>
}

/** The database for a command beside the platform: the one that runs, or the embedded one, started for the command. */
export async function reachDatabase(environment: DatabaseEnvironment): Promise<ReachedDatabase> {
  if (environment.databaseUrl !== undefined) return openDatabase(environment)
  const dataFolder = path.resolve(clone, environment.dataFolder)
  const running = adminUrlOfRunning(dataFolder)
  return running === null ? openDatabase(environment) : { adminUrl: running, dataFolder, async close() {} }
}

const clone = path.join(import.meta.dirname, '../..')
