import { connect } from './connect.ts'
import { dropEverything } from './drop-everything.ts'
import { explainDatabaseProblem } from './explain-database-problem.ts'
import { migrateUp, requireKnownMigrations } from './migrate.ts'
import type { OpenDatabase } from './open-database.ts'
import { rightsLock } from './rights-lock.ts'
import { createRoles, grantSchemas, requireAdminPassword } from './roles.ts'
import { createViews, type ViewDefinition } from './views.ts'

/**
 * Roles, tables, rights and views, as this version of the program needs them. Returns the migrations it ran. A reset first
 * drops everything that is stored, whichever version of the program made it. views absent: left as they are.
 */
export async function prepareDatabase(
  database: Pick<OpenDatabase, 'adminUrl' | 'dataFolder'>,
  { isReset, views = [] }: { readonly isReset: boolean; readonly views?: readonly ViewDefinition[] },
): Promise<string[]> {
  const { adminUrl } = database
  requireAdminPassword(adminUrl)
  const db = connect(adminUrl, { maxConnections: 2, statementTimeoutMillis: 0 })
  try {
    if (!isReset) await requireKnownMigrations(db, database)
    await createRoles(db, adminUrl)
    if (isReset) await dropEverything(db)
    const ran = await migrateUp(db)
    await db.transaction().execute(async (transaction) => {
      await rightsLock.execute(transaction)
      await grantSchemas(transaction)
    })
    await createViews(db, views)
    return ran
  } catch (problem) {
    throw explainDatabaseProblem(problem, adminUrl) ?? problem
  } finally {
    await db.destroy()
  }
}
