import { connect } from './connect.ts'
import { explainDatabaseProblem } from './explain-database-problem.ts'
import { migrateDown, migrateUp } from './migrate.ts'
import { createRoles, grantSchemas } from './roles.ts'

/** Roles, tables and rights, as this version of the program needs them. Returns the migrations it ran. */
export async function prepareDatabase(adminUrl: string, { isReset }: { isReset: boolean }): Promise<string[]> {
  const db = connect(adminUrl, { maxConnections: 2, statementTimeoutMillis: 0 })
  try {
    await createRoles(db, adminUrl)
    if (isReset) await migrateDown(db, 'all')
    const ran = await migrateUp(db)
    await grantSchemas(db)
    return ran
  } catch (problem) {
    throw explainDatabaseProblem(problem, adminUrl) ?? problem
  } finally {
    await db.destroy()
  }
}
