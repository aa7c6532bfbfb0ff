import { connect } from '@motcua/db'
import { startThrowAwayServer } from '@motcua/db/embedded-server'
import { migrateUp } from '@motcua/db/migrate'
import { silentProgress } from '@motcua/db/progress'
import { createRoles, grantSchemas } from '@motcua/db/roles'
import { createViews } from '@motcua/db/views'
import { views } from '@motcua/gateway/start-up/views'
import { seed } from '@motcua/db/seed'
import { hostEmbedded } from '@motcua/gateway/host-embedded'
import { startServer } from '@motcua/gateway/start-server'
import { referenceData } from '@motcua/gateway/start-up/reference-data'
import type { TestProject } from 'vitest/node'
import { readTestEnvironment } from './environment.ts'
import { unpackChromium } from './unpack-chromium.ts'

interface Provided {
  /** The administrator's address of a database that holds the demonstration data. Tests read it and change nothing. */
  readonly demoDatabaseUrl: string
  /** The running platform on that database: graph and dashboard behind one port. */
  readonly stackUrl: string
  readonly chromiumPath: string
  readonly chromiumEnvironment: Readonly<Record<string, string>>
}

declare module 'vitest' {
  interface ProvidedContext extends Provided {}
}

interface Stack extends Provided {
  stop(): Promise<void>
}

const dashboardFolder = new URL('../../dashboard/dist/', import.meta.url)

/** Each project loads this file for itself; what it starts takes minutes, and one is enough for all of them. */
const place = Symbol.for('mot-cua-graph stack')
const everywhere = globalThis as { [place]?: { readonly stack: Promise<Stack>; users: number } }

/** Once a run, however many projects ask: a server with the demonstration data, exactly as a newcomer's first start makes it, and the platform on it. */
export default async function setUpStack(project: TestProject): Promise<() => Promise<void>> {
  const shared = (everywhere[place] ??= { stack: startStack(), users: 0 })
  shared.users += 1
  const { stop, ...provided } = await shared.stack
  project.provide('demoDatabaseUrl', provided.demoDatabaseUrl)
  project.provide('stackUrl', provided.stackUrl)
  project.provide('chromiumPath', provided.chromiumPath)
  project.provide('chromiumEnvironment', provided.chromiumEnvironment)
  return async () => {
    shared.users -= 1
    if (shared.users === 0) await stop()
  }
}

async function startStack(): Promise<Stack> {
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1'
  const postgres = await openDemonstration()
  const subgraphs = await hostEmbedded(postgres.adminUrl)
  const server = await startServer({ host: '127.0.0.1', port: 0, logLevel: 'silent', subgraphs, dashboardFolder })
  const chromium = await unpackChromium()
  return {
    demoDatabaseUrl: postgres.adminUrl,
    stackUrl: server.url,
    chromiumPath: chromium.executablePath,
    chromiumEnvironment: chromium.environment,
    async stop() {
      chromium.remove()
      await server.close()
      await postgres.stop()
    },
  }
}

/** The demonstration that the environment names, else one that is made now as a first start makes it. */
async function openDemonstration(): Promise<{ adminUrl: string; stop(): Promise<void> }> {
  const { demoDatabaseUrl } = readTestEnvironment()
  if (demoDatabaseUrl !== undefined) return { adminUrl: demoDatabaseUrl, async stop() {} }
  const postgres = await startThrowAwayServer()
  const admin = connect(postgres.adminUrl, { statementTimeoutMillis: 0 })
  await createRoles(admin, postgres.adminUrl)
  await migrateUp(admin)
  await grantSchemas(admin)
  await createViews(admin, views)
  await admin.destroy()
  await seed({ adminUrl: postgres.adminUrl, size: 'demo', report: silentProgress, steps: referenceData })
  return postgres
}
