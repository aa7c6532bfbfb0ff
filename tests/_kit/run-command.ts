import { execFile } from 'node:child_process'
import path from 'node:path'

const root = path.join(import.meta.dirname, '../..')

export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command of dossiers as a process of its own, as `pnpm NAME …` does, on the given database. */
export function runCommand(adminUrl: string, name: string, ...words: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const program = path.join(root, `subgraphs/dossiers/src/commands/${name}.ts`)
    const env = { ...process.env, DATABASE_URL: adminUrl }
    execFile(process.execPath, [program, ...words], { cwd: root, env }, (problem, out, err) => {
      resolve({ code: problem === null ? 0 : Number(problem.code), out, err })
    })
  })
}
