import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { connect } from '@motcua/db'
import { startThrowAwayServer } from '@motcua/db/embedded-server'
import { findFreePort } from '@motcua/db/free-port'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { freePorts } from '../_kit/free-ports.ts'
import { newDataFolder, serverOn, start, startPlatform, type Platform } from './platform.ts'

/** One sentence and its advice: no stack, and an exit code that says it failed. */
async function refusalOf(platform: Platform): Promise<string> {
  expect(await platform.ended()).toBe(1)
  expect(platform.output()).not.toMatch(/^\s+at /m)
  return platform.output().trim()
}

test('a port that another program holds is named, and the database that had started stops again', async () => {
  const dataFolder = newDataFolder()
  const holder = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void holder.close())
  await new Promise((resolve) => holder.once('listening', resolve))
  const address = holder.address()
  const port = typeof address === 'object' && address !== null ? String(address.port) : ''

  const refusal = await refusalOf(startPlatform({ DATA_DIR: dataFolder, PORT: port }))

  expect(refusal).toBe(
    `Another program listens on 127.0.0.1:${port}. Stop it, or choose another port: PORT=4444 npm start.`,
  )
  expect(serverOn(dataFolder)).toBeUndefined()
})

test('a port of a subgraph that another program holds is named by its own setting', async () => {
  const [first, holder] = [await freePorts(5), createServer()]
  await once(holder.listen(first + 4, '127.0.0.1'), 'listening')
  onTestFinished(() => void holder.close())

  const settings = { DATA_DIR: newDataFolder(), GATEWAY_MODE: 'http', SUBGRAPH_PORT: String(first) }
  expect(await refusalOf(startPlatform(settings))).toBe(
    `Another program listens on 127.0.0.1:${first + 4}. Stop it, or choose another port: SUBGRAPH_PORT=4444 npm start.`,
  )
})

test('a database address where nobody listens is named without its password', async () => {
  const port = await findFreePort()
  const refusal = await refusalOf(startPlatform({ DATABASE_URL: `postgres://me:hush@127.0.0.1:${port}/graph` }))
  expect(refusal).toBe(
    `No database listens at 127.0.0.1:${port}/graph. ` +
      'Start it, or correct DATABASE_URL, or unset it to use the embedded one.',
  )
})

test('a database that refuses the password, or the creation of roles, is told in a sentence that says what to do', async () => {
  const server = await startThrowAwayServer()
  onTestFinished(server.stop)
  const url = new URL(server.adminUrl)
  url.password = 'wrong'
  const wrongPassword = await refusalOf(startPlatform({ DATABASE_URL: url.href }))
  expect(wrongPassword).toBe(
    `The database at ${url.host}/postgres refuses the password. Correct the user and password in DATABASE_URL.`,
  )

  const admin = connect(server.adminUrl)
  await sql`create role modest login password 'modest'`.execute(admin)
  await admin.destroy()
  const [modest, nameless] = [new URL(url), new URL(url)]
  modest.username = modest.password = 'modest'
  const withoutRights = await refusalOf(startPlatform({ DATABASE_URL: modest.href }))
  expect(withoutRights).toContain('may not create the login roles of the gateway and the subgraphs')
  expect(withoutRights).toContain('alter role … createrole')

  nameless.pathname = '/nowhere'
  nameless.password = new URL(server.adminUrl).password
  const noDatabase = await refusalOf(startPlatform({ DATABASE_URL: nameless.href }))
  expect(noDatabase).toContain('has no such database')
})

test('a database that another version of the program made is refused with what to do, and a reset then starts', async () => {
  const server = await startThrowAwayServer()
  onTestFinished(server.stop)
  const admin = connect(server.adminUrl)
  await sql`create table kysely_migration (name text primary key, timestamp text not null)`.execute(admin)
  await sql`insert into kysely_migration values ('20261121T0800-create-seed-step', '2026-11-21')`.execute(admin)
  await sql`create table seed_step (step text)`.execute(admin)
  await admin.destroy()

  const refusal = await refusalOf(startPlatform({ DATABASE_URL: server.adminUrl }))
  expect(refusal).toContain('was made by another version of the program')
  expect(refusal).toContain('Name another database in DATABASE_URL')
  expect(refusal).toContain('pnpm db:reset')

  await start('up', ['--reset'], { DATABASE_URL: server.adminUrl }).says(/migrations ran/)
})

test('every wrong setting is told at once', async () => {
  const refusal = await refusalOf(
    startPlatform({ PORT: 'four', SEED: 'all', GATEWAY_MODE: 'split', DATABASE_URL: 'db' }),
  )
  for (const name of ['PORT', 'SEED', 'GATEWAY_MODE', 'DATABASE_URL']) expect(refusal).toContain(`at ${name}`)
})

test('a data folder that cannot be made is named', async () => {
  const file = path.join(newDataFolder(), 'file')
  writeFileSync(file, '')
  const refusal = await refusalOf(startPlatform({ DATA_DIR: path.join(file, 'data') }))
  expect(refusal).toContain(`The folder ${path.join(file, 'data')} for the database cannot be used`)
})
