import { sql, type Kysely } from 'kysely'
import { DEFAULT_MIGRATION_LOCK_TABLE, DEFAULT_MIGRATION_TABLE } from 'kysely/migration'
import { mayNot } from './may-not.ts'
import { accessSchema } from './access/grant-access.ts'
import { subgraphSchemas } from './subgraph-schemas.ts'

/** What lies outside the schemas: the records of seeds and migrations. */
const records = ['seed_step', 'deferred_index', DEFAULT_MIGRATION_TABLE, DEFAULT_MIGRATION_LOCK_TABLE]

/**
 * Drops the schemas of the subgraphs and of access with everything in them, and the records of seeds and migrations. It runs no `down`:
 * the migrations that made the tables may be those of another version of the program. Roles remain.
 */
export async function dropEverything<Schemas>(db: Kysely<Schemas>): Promise<void> {
  try {
    await db.transaction().execute(async (transaction) => {
      for (const schema of [...subgraphSchemas, accessSchema])
        await sql`drop schema if exists ${sql.id(schema)} cascade`.execute(transaction)
      for (const table of records) await sql`drop table if exists ${sql.id(table)}`.execute(transaction)
    })
  } catch (problem) {
    throw mayNot(problem, 'drop the schemas and tables', 'alter schema … owner to …') ?? problem
  }
}
