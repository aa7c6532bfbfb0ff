import type { Kysely } from 'kysely'
import { connect, type Database } from './connect.ts'
import { readDatabaseEnvironment } from './environment.ts'
import { prepareDatabase } from './prepare-database.ts'
import { reachDatabase } from './reach-database.ts'
import { roleUrl, type SubgraphSchema } from './roles.ts'
import { StartProblem } from './start-problem.ts'

/** Runs a command on the schema of a subgraph, with its rights, whether the platform runs or not. */
export async function atSchema(
  schema: SubgraphSchema,
  command: (db: Kysely<Database>) => Promise<void>,
): Promise<void> {
  try {
    const reached = await reachDatabase(readDatabaseEnvironment())
    try {
      await prepareDatabase(reached, { isReset: false })
      const db = connect(roleUrl(reached.adminUrl, schema), { applicationName: 'mot-cua-graph command' })
      await command(db).finally(() => db.destroy())
    } finally {
      await reached.close()
    }
  } catch (problem) {
    if (!(problem instanceof StartProblem)) throw problem
    console.error(problem.message)
    process.exitCode = 1
  }
}
