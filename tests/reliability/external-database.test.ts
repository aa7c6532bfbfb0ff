import { connect } from '@motcua/db'
import { startThrowAwayServer } from '@motcua/db/embedded-server'
import { prepareDatabase } from '@motcua/db/prepare-database'
import { roleUrl } from '@motcua/db/roles'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'

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
