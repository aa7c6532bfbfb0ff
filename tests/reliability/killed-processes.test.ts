import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { connect } from '@motcua/db'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { holdDatabase, isGoneWithinSeconds, newDataFolder, processesNaming, serverOn, start } from './platform.ts'

function open(adminUrl: string): ReturnType<typeof connect> {
  const db = connect(adminUrl)
  onTestFinished(() => db.destroy())
  return db
}

/** The guard of a server is the shell that was told its process number. */
function guardOf(server: number): number | undefined {
  return processesNaming('read -r word').find((pid) => processesNaming(` ${server}`).includes(pid))
}

test('when the program is killed, its database stops by itself, and what was committed is there at the next start', async () => {
  const dataFolder = newDataFolder()
  const first = await holdDatabase(dataFolder)
  await sql`create table kept as select 7 as value`.execute(open(first.adminUrl))
  const server = serverOn(dataFolder) ?? 0
  expect(server).toBeGreaterThan(0)

  first.process.kill('SIGKILL')

  expect(await isGoneWithinSeconds(server, 5)).toBe(true)
  const second = await holdDatabase(dataFolder)
  expect((await sql`select value from kept`.execute(open(second.adminUrl))).rows).toEqual([{ value: 7 }])
})

test('when program and guard are both killed, the next start stops the orphaned database and goes on', async () => {
  const dataFolder = newDataFolder()
  const first = await holdDatabase(dataFolder)
  const orphan = serverOn(dataFolder) ?? 0
  const guard = guardOf(orphan) ?? 0
  expect(guard).toBeGreaterThan(0)
  process.kill(guard, 'SIGKILL')
  first.process.kill('SIGKILL')
  await first.ended()
  expect(serverOn(dataFolder)).toBe(orphan)

  await holdDatabase(dataFolder)

  expect(await isGoneWithinSeconds(orphan, 0)).toBe(true)
  expect(serverOn(dataFolder)).toBeGreaterThan(0)
})

test('when the database is killed, it comes back on the same port, and an open pool finds it again', async () => {
  const dataFolder = newDataFolder()
  const holder = await holdDatabase(dataFolder)
  const db = open(holder.adminUrl)
  await sql`create table kept as select 7 as value`.execute(db)
  const killed = serverOn(dataFolder) ?? 0

  process.kill(killed, 'SIGKILL')

  await holder.says(/back/)
  expect(serverOn(dataFolder)).not.toBe(killed)
  expect((await sql`select value from kept`.execute(db)).rows).toEqual([{ value: 7 }])
})

test('a second start on the same folder is refused in one sentence, and the first goes on', async () => {
  const dataFolder = newDataFolder()
  const first = await holdDatabase(dataFolder)
  const second = start('up', [], { DATA_DIR: dataFolder })
  expect(await second.ended()).toBe(1)
  expect(second.output().trim()).toBe(
    `Một Cửa Graph already runs from this folder (process ${first.process.pid}, data in ${dataFolder}). ` +
      'Stop that one with Ctrl-C first, or give this one its own DATA_DIR and PORT.',
  )
  expect((await sql`select 1 as one`.execute(open(first.adminUrl))).rows).toEqual([{ one: 1 }])
})

test('what an interrupted start left half-made is swept away', async () => {
  const dataFolder = newDataFolder()
  const halfMade = path.join(dataFolder, 'postgres-18.new-killed')
  mkdirSync(path.join(halfMade, 'cluster'), { recursive: true })
  writeFileSync(path.join(dataFolder, 'start.lock'), JSON.stringify({ pid: process.pid, birth: 'of another process' }))

  await holdDatabase(dataFolder)

  expect(statSync(halfMade, { throwIfNoEntry: false })).toBeUndefined()
})
