import { randomBytes } from 'node:crypto'
import { connect, type ConnectOptions, type Database } from '@motcua/db'
import { roleUrl, type SubgraphSchema } from '@motcua/db/roles'
import { sql, type Kysely } from 'kysely'
import { afterAll, inject } from 'vitest'

export interface TestDatabase {
  /** The administrator, who may arrange rows in every schema. */
  readonly db: Kysely<Database>
  readonly adminUrl: string
  /** The address a subgraph is given: its own role, its own schema. */
  urlOf(schema: SubgraphSchema): string
  /** A pool with the rights of a subgraph; `onQuery` sees every statement it sends. Closed after the file. */
  connectAs(schema: SubgraphSchema, options?: ConnectOptions): Kysely<Database>
}

/**
 * A migrated database for one test file, dropped after it. Call at the top level of the file:
 * `const database = await createTestDatabase()`.
 */
export async function createTestDatabase({
  template = inject('templateDatabase'),
}: { template?: string } = {}): Promise<TestDatabase> {
  const serverUrl = inject('databaseAdminUrl')
  const name = `motcua_test_${randomBytes(6).toString('hex')}`
  await onServer(serverUrl, (admin) => sql`create database ${sql.id(name)} template ${sql.id(template)}`.execute(admin))
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  const adminUrl = url.href
  const pools: Kysely<Database>[] = []
  function open(address: string, options: ConnectOptions = {}): Kysely<Database> {
    const pool = connect(address, { maxConnections: 4, ...options })
    pools.push(pool)
    return pool
  }
  afterAll(async () => {
    await Promise.all(pools.map((pool) => pool.destroy()))
    await onServer(serverUrl, (admin) => sql`drop database ${sql.id(name)} with (force)`.execute(admin))
  })
  return {
    db: open(adminUrl),
    adminUrl,
    urlOf: (schema) => roleUrl(adminUrl, schema),
    connectAs: (schema, options) => open(roleUrl(adminUrl, schema), options),
  }
}

async function onServer(url: string, deed: (admin: Kysely<Database>) => Promise<unknown>): Promise<void> {
  const admin = connect(url, { maxConnections: 1, statementTimeoutMillis: 60_000 })
  try {
    await deed(admin)
  } finally {
    await admin.destroy()
  }
}
