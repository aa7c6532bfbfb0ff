import { connect, type Database } from '@motcua/db'
import { startThrowAwayServer } from '@motcua/db/embedded-server'
import { migrateUp } from '@motcua/db/migrate'
import { createProgress } from '@motcua/db/progress'
import { createRoles, grantSchemas } from '@motcua/db/roles'
import { createViews } from '@motcua/db/views'
import { views } from '@motcua/gateway/start-up/views'
import { seed, type SeedSize } from '@motcua/db/seed'
import { referenceData } from '@motcua/gateway/start-up/reference-data'
import type { Kysely } from 'kysely'

/** A database of its own for one benchmark. */
export interface BenchDatabase {
  readonly adminUrl: string
  readonly admin: Kysely<Database>
  /** How long the seed took. */
  readonly seedSeconds: number
  close(): Promise<void>
}

/** Starts a throw-away server and seeds it: migrated and filled as a first start does it. */
export async function openBenchDatabase(size: SeedSize): Promise<BenchDatabase> {
  const server = await startThrowAwayServer()
  const { adminUrl } = server
  const admin = connect(adminUrl, { statementTimeoutMillis: 0 })
  await createRoles(admin, adminUrl)
  await migrateUp(admin)
  await grantSchemas(admin)
  await createViews(admin, views)
  const began = performance.now()
  await seed({ adminUrl, size, report: createProgress(), steps: referenceData })
  return {
    adminUrl,
    admin,
    seedSeconds: (performance.now() - began) / 1000,
    async close() {
      await admin.destroy()
      await server.stop()
    },
  }
}
