import { buildSubgraph, type Subgraph } from '@motcua/kit/subgraph'
import type { Kysely } from 'kysely'
import { createContext } from './context.ts'
import type { Database } from './database.ts'
import { createDeliveries } from './intake/deliveries.ts'
import { readDeliveryBounds } from './environment.ts'
import { dossierRows } from './files/dossier-rows.ts'
import { createIntake } from './intake/intake.ts'
import { createIntakeRoutes } from './intake/routes.ts'
import { resolvers } from './resolvers/index.ts'

export function createSubgraph(database: Kysely<Database>): Subgraph {
  const bounds = readDeliveryBounds()
  const deliveries = createDeliveries(database, bounds)
  const intake = createIntake(database, deliveries)
  const subgraph = buildSubgraph({
    name: 'dossiers',
    schemaFile: new URL('../schema.graphql', import.meta.url),
    resolvers,
    createContext: (scope) => createContext(database, intake, scope),
    routes: createIntakeRoutes(database, deliveries, bounds),
    rows: { dossiers: (question, signal) => dossierRows(database, subgraph.schema, question, signal) },
  })
  return subgraph
}
