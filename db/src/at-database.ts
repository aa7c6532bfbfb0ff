import { readDatabaseEnvironment } from './environment.ts'
import { explainDatabaseProblem } from './explain-database-problem.ts'
import { prepareDatabase } from './prepare-database.ts'
import { reachDatabase } from './reach-database.ts'
import { StartProblem } from './start-problem.ts'

/** Runs a command on the database of the environment as its administrator, whether the platform runs or not. */
export async function atDatabase(command: (adminUrl: string) => Promise<void>): Promise<void> {
  try {
    const reached = await reachDatabase(readDatabaseEnvironment())
    const { adminUrl, close } = reached
    try {
      await prepareDatabase(reached, { isReset: false })
      await command(adminUrl)
    } catch (problem) {
      throw explainDatabaseProblem(problem, adminUrl) ?? problem
    } finally {
      await close()
    }
  } catch (problem) {
    if (!(problem instanceof StartProblem)) throw problem
    console.error(problem.message)
    process.exitCode = 1
  }
}
