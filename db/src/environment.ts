import { z } from 'zod'
import { StartProblem } from './start-problem.ts'

const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// address' }).optional(),
  DATA_DIR: z.string().min(1).default('.data'),
})

export interface DatabaseEnvironment {
  /** Undefined: the embedded server of the data folder. */
  readonly databaseUrl: string | undefined
  readonly dataFolder: string
}

/** What the command line of the migrations needs to know; every problem is reported at once. */
export function readDatabaseEnvironment(source: NodeJS.ProcessEnv = process.env): DatabaseEnvironment {
  const parsed = schema.safeParse(source)
  if (!parsed.success) throw new StartProblem('The environment is wrong:', z.prettifyError(parsed.error))
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataFolder } = parsed.data
  return { databaseUrl, dataFolder }
}
