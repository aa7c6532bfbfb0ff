import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { generate, PostgresDialect } from 'kysely-codegen'
import { connect } from './src/connect.ts'
import { startThrowAwayServer } from './src/server/embedded-server.ts'
import { migrateUp } from './src/migrate.ts'
import { createRoles } from './src/roles.ts'

const target = path.join(import.meta.dirname, 'src/database.generated.ts')

/** The row types of a freshly migrated database, as the text of database.generated.ts. */
export async function generateDatabaseTypes(): Promise<string> {
  const server = await startThrowAwayServer()
  const db = connect(server.adminUrl, { statementTimeoutMillis: 0 })
  try {
    await createRoles(db, server.adminUrl)
    await migrateUp(db)
    return await generate({
      db,
      // As connect.ts parses them: a day is text, a count is a number.
      dialect: new PostgresDialect({ dateParser: 'string' }),
      typeMapping: { int8: 'number' },
      excludePattern: 'public.*',
      outFile: null,
    })
  } finally {
    await db.destroy()
    await server.stop()
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
  const types = await generateDatabaseTypes()
  if (!values.check) writeFileSync(target, types)
  else if (readFileSync(target, 'utf8') !== types) {
    console.error('db/src/database.generated.ts does not match the migrations. Run: pnpm codegen')
    process.exitCode = 1
  }
}
