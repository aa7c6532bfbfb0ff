import path from 'node:path'
import { lockDataFolder } from './server/data-folder-lock.ts'
import { requireDiskSpace } from './server/disk-space.ts'
import { startEmbeddedServer } from './server/embedded-server.ts'
import { makeFolder } from './server/make-folder.ts'
import type { StartProblem } from './start-problem.ts'

export interface OpenDatabase {
  readonly adminUrl: string
  /** Of the embedded server, from the root of the file system; undefined for a database that somebody else runs. */
  readonly dataFolder: string | undefined
  /** Settles when the embedded server has died for good; never for a database that somebody else runs. */
  readonly lost: Promise<StartProblem>
  close(): Promise<void>
}

export interface OpenDatabaseOptions {
  /** Undefined: the embedded server of the data folder is started. */
  readonly databaseUrl: string | undefined
  /** Relative to the clone. */
  readonly dataFolder: string
  readonly onRestart?: () => void
}

const clone = path.join(import.meta.dirname, '../..')

/** The database a start works with: the one it was given, or its own, which nobody else may use meanwhile. */
export async function openDatabase(options: OpenDatabaseOptions): Promise<OpenDatabase> {
  const { databaseUrl, onRestart } = options
  if (databaseUrl !== undefined) {
    return { adminUrl: databaseUrl, dataFolder: undefined, lost: new Promise(() => {}), async close() {} }
  }
  const dataFolder = path.resolve(clone, options.dataFolder)
  makeFolder(dataFolder)
  requireDiskSpace(dataFolder, 1)
  const lock = lockDataFolder(dataFolder)
  try {
    const server = await startEmbeddedServer({ dataFolder, ...(onRestart === undefined ? {} : { onRestart }) })
    return {
      adminUrl: server.adminUrl,
      dataFolder,
      lost: server.lost,
      async close() {
        await server.stop()
        lock.release()
      },
    }
  } catch (problem) {
    lock.release()
    throw problem
  }
}
