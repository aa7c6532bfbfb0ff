import { mkdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { connect } from '@motcua/db'
import { commandOf } from '@motcua/db/processes'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { holdDatabase, newDataFolder, serverOn, start } from './platform.ts'

test('a folder that only its owner may enter will do, and the database never runs as root', async () => {
  const closed = path.join(newDataFolder(), 'closed')
  mkdirSync(closed, { mode: 0o700 })
  const holder = await holdDatabase(path.join(closed, 'data'))
  const db = connect(holder.adminUrl)
  onTestFinished(() => db.destroy())
  const answer = await sql<{ cluster: string; pid: number }>`
    select current_setting('data_directory') as cluster, pg_backend_pid() as pid`.execute(db)
  const { cluster, pid } = answer.rows[0] ?? { cluster: '', pid: 0 }
  if (cluster.startsWith('/var/lib/mot-cua-graph/'))
    onTestFinished(() => rmSync(path.join(cluster, '../..'), { recursive: true }))

  expect(statSync(`/proc/${pid}`).uid).not.toBe(0)
  expect(statSync(cluster).mode & 0o777).toBe(0o700)
  expect(statSync(path.join(cluster, '../admin-password')).mode & 0o777).toBe(0o600)
})

test('the address of the administrator stands in no command line', async () => {
  const dataFolder = newDataFolder()
  const holder = await holdDatabase(dataFolder)
  const password = new URL(holder.adminUrl).password
  expect(password.length).toBeGreaterThan(30)
  expect(commandOf(serverOn(dataFolder) ?? 0)).not.toContain(password)
})

test('the migrations run, and are taken back, from the command line', async () => {
  const dataFolder = newDataFolder()
  const up = start('migrate', ['up'], { DATA_DIR: dataFolder })
  expect(await up.ended()).toBe(0)
  expect(up.output()).toContain('create-load-step')
  const status = start('migrate', ['status'], { DATA_DIR: dataFolder })
  expect(await status.ended()).toBe(0)
  expect(status.output()).not.toContain('not run')
  const down = start('migrate', ['down'], { DATA_DIR: dataFolder })
  expect(await down.ended()).toBe(0)
  expect(down.output()).toMatch(/took back:\n {2}\d{8}T\d{4}-/)
  expect(serverOn(dataFolder)).toBeUndefined()
})
