import type { Kysely } from 'kysely'
import { atDatabase } from './at-database.ts'
import { connect, type Database } from './connect.ts'
import { roleUrl, type SubgraphSchema } from './roles.ts'

/** Runs a command on the schema of a subgraph, with its rights, whether the platform runs or not. */
export function atSchema(schema: SubgraphSchema, command: (db: Kysely<Database>) => Promise<void>): Promise<void> {
  return atDatabase(async (adminUrl) => {
    const db = connect(roleUrl(adminUrl, schema), { applicationName: 'mot-cua-graph command' })
    await command(db).finally(() => db.destroy())
  })
}
