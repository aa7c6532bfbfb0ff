import { readEnvironment } from './environment.ts'
import { serve, type RunUntil } from './serve.ts'
import type { Subgraph } from './subgraph.ts'

interface DatabaseAccess<Database> {
  connect(url: string): Database
  isReachable(database: Database): Promise<boolean>
  readonly runUntil: RunUntil
}

/** Runs one subgraph as a process: environment, database, server; stops cleanly on SIGTERM and Ctrl-C. */
export async function runSubgraph<Database extends { destroy(): Promise<void> }>(
  { connect, isReachable, runUntil }: DatabaseAccess<Database>,
  createSubgraph: (database: Database) => Subgraph,
): Promise<void> {
  const environment = readEnvironment(process.env)
  if ('problems' in environment) {
    console.error(`The environment of this process is not complete:\n${environment.problems}`)
    process.exit(1)
  }
  const database = connect(environment.databaseUrl)
  const server = await serve({
    ...environment,
    subgraph: createSubgraph(database),
    isReachable: () => isReachable(database),
    runUntil,
  })
  console.log(`ready ${server.url}`)
  const stop = () => void server.close().then(() => database.destroy())
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  // Started by `npm start`, it has a channel that closes when that dies; a channel alone is no reason to live on.
  process.once('disconnect', stop)
  process.channel?.unref()
}
