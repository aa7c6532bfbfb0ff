import { type QueryExecutorProvider, sql } from 'kysely'

/** Two equal versions have the same rows committed: deliveries, imports and reference data alike. */
export type DataVersion = string

/**
 * Which transactions are visible when it is called. Every one that wrote anything changes it, so that no writer can forget to say that it
 * did; needs no right to any table.
 */
export async function readDataVersion(db: QueryExecutorProvider): Promise<DataVersion> {
  const { rows } = await sql<{ version: string }>`select pg_current_snapshot()::text as version`.execute(db)
  return rows[0]?.version ?? ''
}
