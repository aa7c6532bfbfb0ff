import { connect } from './connect.ts'
import { dropEverything } from './drop-everything.ts'
import { explainDatabaseProblem } from './explain-database-problem.ts'
import { migrateUp, requireKnownMigrations } from './migrate.ts'
import type { OpenDatabase } from './open-database.ts'
import { createRoles, grantSchemas, requireAdminPassword } from './roles.ts'

/**
 * Roles, tables and rights, as this version of the program needs them. Returns the migrations it ran. A reset first
 * drops everything that is stored, whichever version of the program made it.
 */
export async function prepareDatabase(
  database: Pick<OpenDatabase, 'adminUrl' | 'dataFolder'>,
  { isReset }: { isReset: boolean },
): Promise<string[]> {
  const { adminUrl } = database
  requireAdminPassword(adminUrl)
  const db = connect(adminUrl, { maxConnections: 2, statementTimeoutMillis: 0 })
  try {
    if (!isReset) await requireKnownMigrations(db, database)
    await createRoles(db, adminUrl)
    if (isReset) await dropEverything(db)
    const ran = await migrateUp(db)
    await grantSchemas(db)
    return ran
  } catch (problem) {
    throw explainDatabaseProblem(problem, adminUrl) ?? problem
  } finally {
    await db.destroy()
  }
}
