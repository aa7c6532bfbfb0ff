import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { generate, PostgresDialect } from 'kysely-codegen'
import { connect } from './src/connect.ts'
import { startThrowAwayServer } from './src/server/embedded-server.ts'
import { migrateUp } from './src/migrate.ts'
import { createRoles } from './src/roles.ts'
import { createViews, type ViewDefinition } from './src/views.ts'

const target = path.join(import.meta.dirname, 'src/database.generated.ts')

/** Writes the row types of a freshly migrated database with the views of the subgraphs. */
export async function generateDatabaseTypes(views: readonly ViewDefinition[]): Promise<void> {
  const server = await startThrowAwayServer()
  const db = connect(server.adminUrl, { statementTimeoutMillis: 0 })
  try {
    await createRoles(db, server.adminUrl)
    await migrateUp(db)
    await createViews(db, views)
    const types = await generate({
      db,
      // As connect.ts parses them: a day is text, a count is a number.
      dialect: new PostgresDialect({ dateParser: 'string' }),
      typeMapping: { int8: 'number' },
      excludePattern: 'public.*',
      outFile: null,
    })
    writeFileSync(target, types)
  } finally {
    await db.destroy()
    await server.stop()
  }
}
