import { sql } from 'kysely'
import { connect } from './connect.ts'
import { explainDatabaseProblem, placeOf } from './explain-database-problem.ts'
import { requireAdminPassword } from './roles.ts'
import { StartProblem } from './start-problem.ts'

const oldestVersion = 15

/** Refuses a database that cannot be reached, is too old or cannot keep every letter, before anything is written to it. */
export async function requireDatabase(adminUrl: string): Promise<void> {
  requireAdminPassword(adminUrl)
  const db = connect(adminUrl, { maxConnections: 1 })
  try {
    const answer = await sql<{ version: number; encoding: string }>`
      select current_setting('server_version_num')::integer / 10000 as version,
        current_setting('server_encoding') as encoding`.execute(db)
    const { version, encoding } = answer.rows[0] ?? { version: 0, encoding: '' }
    if (version < oldestVersion) {
      throw new StartProblem(
        `The database at ${placeOf(adminUrl)} is PostgreSQL ${version}.`,
        `Use version ${oldestVersion} or later, or unset DATABASE_URL to use the embedded one.`,
      )
    }
    if (encoding !== 'UTF8') {
      throw new StartProblem(
        `The database at ${placeOf(adminUrl)} keeps its text as ${encoding}, which has no room for Vietnamese names.`,
        "Create one with: create database … encoding 'UTF8' template template0.",
      )
    }
  } catch (problem) {
    throw explainDatabaseProblem(problem, adminUrl) ?? problem
  } finally {
    await db.destroy()
  }
}
