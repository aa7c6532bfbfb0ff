import { connect } from '@motcua/db'
import { startThrowAwayServer } from '@motcua/db/embedded-server'
import { prepareDatabase } from '@motcua/db/prepare-database'
import { requireDatabase } from '@motcua/db/require-database'
import { roleUrl } from '@motcua/db/roles'
import { sql } from 'kysely'
import { expect, onTestFinished, test, vi } from 'vitest'

/** A server of somebody else's, where we own one database and may create roles, and nothing more. */
async function databaseOfAnOwner() {
  const server = await startThrowAwayServer()
  onTestFinished(server.stop)
  const admin = connect(server.adminUrl)
  await sql`create role owner_of_graph login createrole password 'modest'`.execute(admin)
  await sql`create database graph owner owner_of_graph`.execute(admin)
  await admin.destroy()
  const url = new URL(server.adminUrl)
  url.username = 'owner_of_graph'
  url.password = 'modest'
  url.pathname = '/graph'
  return { adminUrl: url.href, dataFolder: undefined }
}

test('a user who owns the database and may create roles is enough, at the first start and at every other', async () => {
  const database = await databaseOfAnOwner()
  expect((await prepareDatabase(database, { isReset: false })).length).toBeGreaterThan(0)
  expect(await prepareDatabase(database, { isReset: false })).toEqual([])

  const subgraph = connect(roleUrl(database.adminUrl, 'procedures'))
  onTestFinished(() => subgraph.destroy())
  const role = await sql`select current_user::text as name`.execute(subgraph)
  expect(role.rows).toEqual([{ name: 'motcua_procedures' }])
})

test('a reset drops every table and makes it again', async () => {
  const database = await databaseOfAnOwner()
  const first = await prepareDatabase(database, { isReset: false })
  expect(await prepareDatabase(database, { isReset: true })).toEqual(first)
})

test('an address without a password is refused, since the passwords of the roles would follow from nothing', async () => {
  const database = await databaseOfAnOwner()
  const url = new URL(database.adminUrl)
  url.password = ''
  await expect(prepareDatabase({ ...database, adminUrl: url.href }, { isReset: false })).rejects.toThrow(
    'holds no password',
  )
})

test('what the code relies on holds on a server and a database that are set otherwise', async () => {
  const { adminUrl } = await databaseOfAnOwner()
  const owner = connect(adminUrl)
  onTestFinished(() => owner.destroy())
  for (const setting of [
    "TimeZone = 'America/New_York'",
    "DateStyle = 'SQL, DMY'",
    'jit = on',
    "default_transaction_isolation = 'serializable'",
    'default_transaction_read_only = on',
    "search_path = 'nowhere'",
    "client_encoding = 'LATIN1'",
  ]) {
    await sql`alter database graph set ${sql.raw(setting)}`.execute(owner)
  }
  const db = connect(adminUrl)
  onTestFinished(() => db.destroy())
  const { rows } = await sql<Record<string, string>>`
    select current_setting('TimeZone') as zone, current_setting('DateStyle') as days, current_setting('jit') as jit,
      current_setting('transaction_isolation') as isolation, current_setting('transaction_read_only') as "readOnly",
      current_setting('search_path') as path, current_setting('client_encoding') as encoding, 'Đắk Lắk' as name,
      (date '2025-07-31')::text as day`.execute(db)
  expect(rows).toEqual([
    {
      zone: 'Asia/Ho_Chi_Minh',
      days: 'ISO, YMD',
      jit: 'off',
      isolation: 'read committed',
      readOnly: 'off',
      path: 'public',
      encoding: 'UTF8',
      name: 'Đắk Lắk',
      day: '2025-07-31',
    },
  ])
})

test('a database that has no room for Vietnamese letters is refused in one sentence', async () => {
  const server = await startThrowAwayServer()
  onTestFinished(server.stop)
  const admin = connect(server.adminUrl)
  await sql`create database ascii encoding 'SQL_ASCII' template template0`.execute(admin)
  await admin.destroy()
  const url = new URL(server.adminUrl)
  url.pathname = '/ascii'
  await expect(requireDatabase(url.href)).rejects.toThrow('keeps its text as SQL_ASCII')
})

test('what PG variables say is not listened to', async () => {
  const { adminUrl } = await databaseOfAnOwner()
  vi.stubEnv('PGSSLMODE', 'require')
  vi.stubEnv('PGOPTIONS', '-c TimeZone=UTC')
  vi.stubEnv('PGUSER', 'somebody')
  onTestFinished(() => void vi.unstubAllEnvs())
  const db = connect(adminUrl)
  onTestFinished(() => db.destroy())
  const { rows } = await sql<{ name: string; zone: string }>`
    select current_user::text as name, current_setting('TimeZone') as zone`.execute(db)
  expect(rows).toEqual([{ name: 'owner_of_graph', zone: 'Asia/Ho_Chi_Minh' }])
})
