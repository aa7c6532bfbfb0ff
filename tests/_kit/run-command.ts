import { execFile } from 'node:child_process'
import path from 'node:path'

const root = path.join(import.meta.dirname, '../..')

export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Where a command is, from the root. */
export function commandFile(name: string): string {
  if (name === 'simulate') return 'subgraphs/dossiers/simulation/commands/simulate.ts'
  if (name === 'access') return 'gateway/src/commands/access.ts'
  return `subgraphs/${name === 'portal' ? 'evaluations' : 'dossiers'}/src/commands/${name}.ts`
}

/** Runs a command of a subgraph as a process of its own, as `pnpm NAME …` does, on the given database. */
export function runCommand(adminUrl: string, name: string, ...words: readonly string[]): Promise<Ended> {
  return run(commandFile(name), words, { ...process.env, DATABASE_URL: adminUrl })
}

/** Runs a program of ours, named from the root, as a process of its own that knows no database. */
export function runProgram(file: string, ...words: readonly string[]): Promise<Ended> {
  return run(file, words, process.env)
}

function run(file: string, words: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [path.join(root, file), ...words], { cwd: root, env }, (problem, out, err) => {
      resolve({ code: problem === null ? 0 : Number(problem.code), out, err })
    })
  })
}
