import { sql, type QueryExecutorProvider } from 'kysely'
import { roleName, subgraphSchemas } from '../subgraph-schemas.ts'

/** The schema of holders and tokens; no subgraph owns it. */
export const accessSchema = 'access'

/** Lets the subgraphs ask whose token a request brings. They may read no table: a hash could be copied from it. */
export async function grantAccess(db: QueryExecutorProvider): Promise<void> {
  const schema = sql.id(accessSchema)
  for (const role of subgraphSchemas.map((name) => sql.id(roleName(name)))) {
    await sql`grant usage on schema ${schema} to ${role}`.execute(db)
    await sql`grant execute on all functions in schema ${schema} to ${role}`.execute(db)
  }
}
