import { startServer, type RunningServer } from '@motcua/gateway/start-server'
import type { Kysely } from 'kysely'
import { afterAll } from 'vitest'
import type { Database } from '../../subgraphs/dossiers/src/database.ts'
import { createDeliveries } from '../../subgraphs/dossiers/src/intake/deliveries.ts'
import { defaultBounds } from '../../subgraphs/dossiers/src/intake/delivery-bounds.ts'
import { createIntakeRoutes } from '../../subgraphs/dossiers/src/intake/routes.ts'

/** The addresses of the intake alone behind a real port, until the file ends. bounds: such as a test can reach. */
export async function startIntake(db: Kysely<Database>, bounds = defaultBounds): Promise<RunningServer> {
  const server = await startServer({
    host: '127.0.0.1',
    port: 0,
    logLevel: 'silent',
    dashboardFolder: null,
    subgraphs: {
      dataSourceOf: (name) => ({ process: () => Promise.reject(new Error(`${name} is not asked here.`)) }),
      health: async () => ({}),
      async registerRoutes(http) {
        await http.register(createIntakeRoutes(db, createDeliveries(db, bounds), bounds))
      },
      rowsOf: () => {
        throw new Error('No files are served here.')
      },
      close: async () => {},
    },
  })
  afterAll(() => server.close())
  return server
}
