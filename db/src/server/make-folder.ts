import { accessSync, chmodSync, constants, mkdirSync } from 'node:fs'
import { StartProblem } from '../start-problem.ts'

/**
 * A folder that we may write, made if absent. Others may pass through a new one but not list it, since the database
 * server, when root starts it, runs as another user and owns a closed folder further down.
 */
export function makeFolder(folder: string): void {
  try {
    const isNew = mkdirSync(folder, { recursive: true }) !== undefined
    accessSync(folder, constants.W_OK | constants.X_OK)
    if (isNew) chmodSync(folder, 0o711)
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem)
    throw new StartProblem(
      `The folder ${folder} for the database cannot be used (${reason}).`,
      'Set DATA_DIR to a folder that you may write, or DATABASE_URL to a PostgreSQL 15 or later.',
      { cause: problem },
    )
  }
}
