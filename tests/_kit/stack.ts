import { connect } from '@motcua/db'
import { startThrowAwayServer } from '@motcua/db/embedded-server'
import { migrateUp } from '@motcua/db/migrate'
import { silentProgress } from '@motcua/db/progress'
import { createRoles, grantSchemas } from '@motcua/db/roles'
import { seed } from '@motcua/db/seed'
import { hostEmbedded } from '@motcua/gateway/host-embedded'
import { startServer } from '@motcua/gateway/start-server'
import type { TestProject } from 'vitest/node'
import { unpackChromium } from './unpack-chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The administrator's address of a database that holds the demonstration data. Tests read it and change nothing. */
    readonly demoDatabaseUrl: string
    /** The running platform on that database: graph and dashboard behind one port. */
    readonly stackUrl: string
    readonly chromiumPath: string
    readonly chromiumEnvironment: Readonly<Record<string, string>>
  }
}

const dashboardFolder = new URL('../../dashboard/dist/', import.meta.url)

/** Once a run: a server with the demonstration data, exactly as a newcomer's first start makes it, and the platform on it. */
export default async function setUpStack(project: TestProject): Promise<() => Promise<void>> {
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1'
  const postgres = await startThrowAwayServer()
  const admin = connect(postgres.adminUrl, { statementTimeoutMillis: 0 })
  await createRoles(admin, postgres.adminUrl)
  await migrateUp(admin)
  await grantSchemas(admin)
  await admin.destroy()
  await seed({ adminUrl: postgres.adminUrl, size: 'demo', report: silentProgress })
  const subgraphs = await hostEmbedded(postgres.adminUrl)
  const server = await startServer({ host: '127.0.0.1', port: 0, logLevel: 'silent', subgraphs, dashboardFolder })
  project.provide('demoDatabaseUrl', postgres.adminUrl)
  project.provide('stackUrl', server.url)
  const chromium = await unpackChromium()
  project.provide('chromiumPath', chromium.executablePath)
  project.provide('chromiumEnvironment', chromium.environment)
  return async () => {
    chromium.remove()
    await server.close()
    await postgres.stop()
  }
}
