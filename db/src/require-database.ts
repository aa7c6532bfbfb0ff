import { sql } from 'kysely'
import { connect } from './connect.ts'
import { explainDatabaseProblem, placeOf } from './explain-database-problem.ts'
import { StartProblem } from './start-problem.ts'

const oldestVersion = 15

/** Refuses a database that cannot be reached or is too old, before anything is written to it. */
export async function requireDatabase(adminUrl: string): Promise<void> {
  const db = connect(adminUrl, { maxConnections: 1 })
  try {
    const answer = await sql<{ version: number }>`
      select current_setting('server_version_num')::integer / 10000 as version`.execute(db)
    const version = answer.rows[0]?.version ?? 0
    if (version >= oldestVersion) return
    throw new StartProblem(
      `The database at ${placeOf(adminUrl)} is PostgreSQL ${version}.`,
      `Use version ${oldestVersion} or later, or unset DATABASE_URL to use the embedded one.`,
    )
  } catch (problem) {
    throw explainDatabaseProblem(problem, adminUrl) ?? problem
  } finally {
    await db.destroy()
  }
}
