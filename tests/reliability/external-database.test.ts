import { connect } from '@motcua/db'
import { startThrowAwayServer } from '@motcua/db/embedded-server'
import { prepareDatabase } from '@motcua/db/prepare-database'
import { roleUrl } from '@motcua/db/roles'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'

/** A server of somebody else's, where we own one database and may create roles, and nothing more. */
async function databaseOfAnOwner(): Promise<string> {
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
  return url.href
}

test('a user who owns the database and may create roles is enough, at the first start and at every other', async () => {
  const adminUrl = await databaseOfAnOwner()
  expect((await prepareDatabase(adminUrl, { isReset: false })).length).toBeGreaterThan(0)
  expect(await prepareDatabase(adminUrl, { isReset: false })).toEqual([])

  const subgraph = connect(roleUrl(adminUrl, 'procedures'))
  onTestFinished(() => subgraph.destroy())
  const role = await sql`select current_user::text as name`.execute(subgraph)
  expect(role.rows).toEqual([{ name: 'motcua_procedures' }])
})

test('a reset takes every table back and makes it anew', async () => {
  const adminUrl = await databaseOfAnOwner()
  const first = await prepareDatabase(adminUrl, { isReset: false })
  expect(await prepareDatabase(adminUrl, { isReset: true })).toEqual(first)
})

test('an address without a password is refused, since the passwords of the roles would follow from nothing', async () => {
  const url = new URL(await databaseOfAnOwner())
  url.password = ''
  await expect(prepareDatabase(url.href, { isReset: false })).rejects.toThrow('holds no password')
})
