import { connect } from '@motcua/db'
import { readDatabaseEnvironment } from '@motcua/db/environment'
import { prepareDatabase } from '@motcua/db/prepare-database'
import { reachDatabase } from '@motcua/db/reach-database'
import { roleUrl } from '@motcua/db/roles'
import { StartProblem } from '@motcua/db/start-problem'
import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** Runs a command on the schema of this subgraph, with its rights, whether the platform runs or not. */
export async function atDossiers(command: (db: Kysely<Database>) => Promise<void>): Promise<void> {
  try {
    const reached = await reachDatabase(readDatabaseEnvironment())
    try {
      await prepareDatabase(reached.adminUrl, { isReset: false })
      const db = connect(roleUrl(reached.adminUrl, 'dossiers'), { applicationName: 'mot-cua-graph command' })
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
