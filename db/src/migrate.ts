import { promises as fs } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { sql, type Kysely, type QueryExecutorProvider } from 'kysely'
import { DEFAULT_MIGRATION_TABLE, FileMigrationProvider, Migrator, type MigrationResultSet } from 'kysely/migration'
import { connect } from './connect.ts'
import { readDatabaseEnvironment } from './environment.ts'
import { placeOf } from './explain-database-problem.ts'
import { mayNot } from './may-not.ts'
import { openDatabase } from './open-database.ts'
import { createRoles, grantSchemas } from './roles.ts'
import { StartProblem } from './start-problem.ts'
import { dropViews } from './views.ts'

export interface MigrationState {
  readonly name: string
  /** Null: not run yet. */
  readonly executedAt: Date | null
}

/** Runs every migration that has not run, in order of name, all in one transaction. Returns the names it ran. */
export async function migrateUp<Schemas>(db: Kysely<Schemas>): Promise<string[]> {
  return namesOf(await migratorOf(db).migrateToLatest())
}

/** Takes back the newest migration. Returns its name, or nothing when none was left. The views are made again by the next start. */
export async function migrateDown<Schemas>(db: Kysely<Schemas>): Promise<string[]> {
  await dropViews(db)
  return namesOf(await migratorOf(db).migrateDown())
}

/** Every migration there is, oldest first, with when it ran. */
export async function migrationStatus<Schemas>(db: Kysely<Schemas>): Promise<MigrationState[]> {
  const migrations = await migratorOf(db).getMigrations()
  return migrations.map(({ name, executedAt }) => ({ name, executedAt: executedAt ?? null }))
}

/**
 * Refuses a database that records a migration that is not in the folder of migrations: another version of the program
 * made its tables. Changes nothing. dataFolder: of the embedded server; undefined for the database of DATABASE_URL.
 */
export async function requireKnownMigrations<Schemas>(
  db: Kysely<Schemas>,
  { adminUrl, dataFolder }: { adminUrl: string; dataFolder: string | undefined },
): Promise<void> {
  const known = new Set((await migrationStatus(db)).map(({ name }) => name))
  const unknown = (await recordedMigrations(db)).find((name) => !known.has(name))
  if (unknown === undefined) return
  const [place, remedy] =
    dataFolder === undefined
      ? [`at ${placeOf(adminUrl)}`, 'Name another database in DATABASE_URL']
      : [`in the data folder ${dataFolder}`, 'Start with another folder (DATA_DIR=.data-new npm start)']
  throw new StartProblem(
    `The database ${place} was made by another version of the program (its migration ${unknown} is not known here).`,
    `${remedy}, or delete everything that is stored in this one and start again: pnpm db:reset.`,
  )
}

async function recordedMigrations(db: QueryExecutorProvider): Promise<string[]> {
  const table = await sql<{ isThere: boolean }>`
    select to_regclass(${DEFAULT_MIGRATION_TABLE}) is not null as "isThere"`.execute(db)
  if (table.rows[0]?.isThere !== true) return []
  const { rows } = await sql<{ name: string }>`
    select name from ${sql.table(DEFAULT_MIGRATION_TABLE)} order by name`.execute(db)
  return rows.map(({ name }) => name)
}

/** Takes an advisory lock while it works, so that two starts at once run each migration once. */
function migratorOf<Schemas>(db: Kysely<Schemas>): Migrator {
  return new Migrator({
    db,
    provider: new FileMigrationProvider({
      fs,
      path,
      migrationFolder: path.join(import.meta.dirname, '../migrations'),
      // Imported as a path, a folder that is named with # or % would be read as part of an address.
      import: (file) => import(pathToFileURL(file).href),
    }),
    // A migration written on another branch may carry an earlier date than one that has run here already.
    allowUnorderedMigrations: true,
  })
}

function namesOf({ error, results = [] }: MigrationResultSet): string[] {
  if (error === undefined) return results.map((result) => result.migrationName)
  const refused = mayNot(error, 'create the schemas and tables', 'alter database … owner to …')
  if (refused !== undefined) throw refused
  const failed = results.find((result) => result.status === 'Error')
  throw new Error(`The migration ${failed?.migrationName ?? 'run'} failed and was taken back whole.`, { cause: error })
}

async function runCommand(command: string | undefined): Promise<void> {
  const database = await openDatabase(readDatabaseEnvironment())
  const db = connect(database.adminUrl, { statementTimeoutMillis: 0 })
  try {
    await requireKnownMigrations(db, database)
    if (command === 'up') {
      await createRoles(db, database.adminUrl)
      console.log(['ran:', ...(await migrateUp(db))].join('\n  '))
      await grantSchemas(db)
    } else if (command === 'down') console.log(['took back:', ...(await migrateDown(db))].join('\n  '))
    else if (command === 'status') {
      for (const { name, executedAt } of await migrationStatus(db))
        console.log(executedAt?.toISOString() ?? 'not run', name)
    } else throw new StartProblem(`There is no command ${command}.`, 'Say up, down or status.')
  } finally {
    await db.destroy()
    await database.close()
  }
}

if (import.meta.main) {
  try {
    await runCommand(process.argv[2] ?? 'up')
  } catch (problem) {
    if (!(problem instanceof StartProblem)) throw problem
    console.error(problem.message)
    process.exitCode = 1
  }
}
