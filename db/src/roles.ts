import { createHmac } from 'node:crypto'
import { sql, type QueryExecutorProvider } from 'kysely'
import { grantAccess } from './access/grant-access.ts'
import { mayNot } from './may-not.ts'
import { StartProblem } from './start-problem.ts'
import { roleName, subgraphSchemas, type SubgraphSchema } from './subgraph-schemas.ts'

export { roleName, subgraphSchemas, type SubgraphSchema } from './subgraph-schemas.ts'

/**
 * The address under which a subgraph reaches its own schema. The password follows from the administrator's, so that
 * the administrator's address is the only secret there is to keep.
 */
export const roleUrl = (adminUrl: string, schema: SubgraphSchema): string => urlAs(adminUrl, roleName(schema))

/** The gateway looks which data is committed, and may read no row of it. */
const gatewayRole = 'motcua_gateway'

/** The address under which the gateway reaches the database. */
export const gatewayUrl = (adminUrl: string): string => urlAs(adminUrl, gatewayRole)

function urlAs(adminUrl: string, role: string): string {
  const url = new URL(adminUrl)
  url.username = role
  url.password = rolePassword(adminUrl, role)
  return url.href
}

/**
 * Creates the login roles of the gateway and the subgraphs, or renews their passwords. Run before the migrations, which may grant to
 * a role; roles belong to the whole server, not to one database.
 */
export async function createRoles(db: QueryExecutorProvider, adminUrl: string): Promise<void> {
  try {
    for (const role of [gatewayRole, ...subgraphSchemas.map(roleName)]) await createRole(db, adminUrl, role)
  } catch (problem) {
    throw (
      mayNot(problem, 'create the login roles of the gateway and the subgraphs', 'alter role … createrole') ?? problem
    )
  }
}

/** Tables whose rows a role only adds: what was sent, believed or decided stays as it was. */
export const appendOnlyTables: readonly { readonly schema: SubgraphSchema; readonly table: string }[] = [
  'dossier_revision',
  'supplement_pause',
  'apology',
  'hand_over',
  'grouped_revision',
  'quarantine_decision',
].map((table) => ({ schema: 'dossiers', table }))

/** Tables that a role fills with thousands of rows at once and counts itself (ANALYZE), so that the next plan knows of them. */
const selfCountedTables: readonly { readonly schema: SubgraphSchema; readonly table: string }[] = [
  { schema: 'dossiers', table: 'staged_line' },
]

/**
 * Lets each role read and write its own schema, including the tables that later migrations add. Run after the migrations,
 * which create the schemas. What a role may read of a neighbour are views (views.ts), and of access two functions.
 */
export async function grantSchemas(db: QueryExecutorProvider): Promise<void> {
  for (const schema of await presentSchemas(db)) {
    const [own, role] = [sql.id(schema), sql.id(roleName(schema))]
    await sql`revoke all on schema ${own} from public`.execute(db)
    await sql`grant usage on schema ${own} to ${role}`.execute(db)
    await sql`grant select, insert, update, delete on all tables in schema ${own} to ${role}`.execute(db)
    await sql`grant usage, select on all sequences in schema ${own} to ${role}`.execute(db)
    await sql`alter default privileges in schema ${own}
      grant select, insert, update, delete on tables to ${role}`.execute(db)
    await sql`alter default privileges in schema ${own} grant usage, select on sequences to ${role}`.execute(db)
  }
  await revokeChanges(db)
  await grantCounting(db)
  await grantAccess(db)
}

/** Before PostgreSQL 17 the owner alone may count a table; ANALYZE of another does nothing there, and says so in the log. */
async function grantCounting(db: QueryExecutorProvider): Promise<void> {
  for (const { schema, table } of selfCountedTables) {
    const { rows } = await sql<{ isGrantable: boolean }>`
      select to_regclass(${`${schema}.${table}`}) is not null
        and current_setting('server_version_num')::integer >= 170000 as "isGrantable"`.execute(db)
    if (rows[0]?.isGrantable !== true) continue
    await sql`grant maintain on ${sql.id(schema, table)} to ${sql.id(roleName(schema))}`.execute(db)
  }
}

/** A partition that is added later gets the rights of a new table: the function that adds it revokes them too. */
async function revokeChanges(db: QueryExecutorProvider): Promise<void> {
  for (const { schema, table } of appendOnlyTables) {
    const { rows } = await sql<{ name: string }>`
      select t.relid::regclass::text as name from pg_partition_tree(to_regclass(${`${schema}.${table}`})) t
      union select ${`${schema}.${table}`} where to_regclass(${`${schema}.${table}`}) is not null`.execute(db)
    for (const { name } of rows) {
      await sql`revoke update, delete, truncate on ${sql.table(name)} from ${sql.id(roleName(schema))}`.execute(db)
    }
  }
}

async function createRole(db: QueryExecutorProvider, adminUrl: string, role: string): Promise<void> {
  await writeRole(db, role, rolePassword(adminUrl, role))
  const reach = await sql<{ may: boolean }>`
    select has_database_privilege(${role}, current_database(), 'connect') as may`.execute(db)
  if (reach.rows[0]?.may !== true) {
    const database = await sql<{ name: string }>`select current_database() as name`.execute(db)
    await sql`grant connect on database ${sql.id(database.rows[0]?.name ?? '')} to ${sql.id(role)}`.execute(db)
  }
}

/** Roles are those of the whole server: two programs that write one at once both write the same, and one is refused. */
async function writeRole(db: QueryExecutorProvider, role: string, password: string, attempts = 10): Promise<void> {
  const known = await sql`select 1 from pg_roles where rolname = ${role}`.execute(db)
  const verb = sql.raw(known.rows.length === 0 ? 'create' : 'alter')
  try {
    // A new role has no other right by itself; naming one, even to deny it, needs more than CREATEROLE.
    await sql`${verb} role ${sql.id(role)} login password ${sql.lit(password)}`.execute(db)
  } catch (problem) {
    if (attempts <= 1 || !isWrittenAtOnce(problem)) throw problem
    await writeRole(db, role, password, attempts - 1)
  }
}

/** Another session created the role since it was looked for (42710, 23505), or altered it at the same moment (XX000). */
function isWrittenAtOnce(problem: unknown): boolean {
  if (!(problem instanceof Error) || !('code' in problem)) return false
  if (problem.code === 'XX000') return problem.message === 'tuple concurrently updated'
  return problem.code === '42710' || problem.code === '23505'
}

async function presentSchemas(db: QueryExecutorProvider): Promise<SubgraphSchema[]> {
  const found = await sql<{ name: string }>`select nspname as name from pg_namespace`.execute(db)
  const names = new Set(found.rows.map((row) => row.name))
  return subgraphSchemas.filter((schema) => names.has(schema))
}

/** The password of the administrator: the one secret there is. Refuses an address without it. */
export function requireAdminPassword(adminUrl: string): string {
  const adminPassword = decodeURIComponent(new URL(adminUrl).password)
  if (adminPassword !== '') return adminPassword
  throw new StartProblem(
    'The database address holds no password, and the passwords of the subgraphs are derived from it.',
    'Write it into DATABASE_URL: postgres://user:password@host:5432/database.',
  )
}

/** HMAC-SHA256 of the role's name under the administrator's password; URL-safe, so that it needs no escaping. */
function rolePassword(adminUrl: string, role: string): string {
  return createHmac('sha256', requireAdminPassword(adminUrl)).update(role).digest('base64url')
}
