import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { connect } from '@motcua/db'
import { startEmbeddedServer } from '@motcua/db/embedded-server'
import { prepareDatabase } from '@motcua/db/prepare-database'
import { silentProgress } from '@motcua/db/progress'
import { seed } from '@motcua/db/seed'
import { referenceData } from '@motcua/gateway/start-up/reference-data'
import { views } from '@motcua/gateway/start-up/views'
import { sql } from 'kysely'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A data folder as a finished first start with SEED=tiny leaves it. Tests copy it (seededDataFolder) and do not open it. */
    readonly seededDataFolder: string
  }
}

/** Once a run: the folder that most tests of this project start from. Returns what removes it. */
export default async function makeSeededFolder(project: TestProject): Promise<() => void> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'mot-cua-graph-seeded-'))
  chmodSync(dataFolder, 0o711)
  const server = await startEmbeddedServer({ dataFolder, durable: false })
  try {
    await fill(server.adminUrl, dataFolder)
  } finally {
    await server.stop()
  }
  project.provide('seededDataFolder', dataFolder)
  return () => rmSync(dataFolder, { recursive: true, force: true })
}

async function fill(adminUrl: string, dataFolder: string): Promise<void> {
  await prepareDatabase({ adminUrl, dataFolder }, { isReset: false, views })
  await seed({ adminUrl, size: 'tiny', report: silentProgress, steps: referenceData })
  const db = connect(adminUrl, { maxConnections: 1, statementTimeoutMillis: 0 })
  // A server that takes long to write its last pages is cut short, and every copy would have to replay its log.
  await sql`checkpoint`.execute(db)
  await db.destroy()
}
