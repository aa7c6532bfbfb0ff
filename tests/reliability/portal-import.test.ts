import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { connect } from '@motcua/db'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { aPortalAnswer } from '../subgraphs/evaluations/a-capture-file.ts'
import { holdDatabase, seededDataFolder, start } from './platform.ts'

const tables = ['capture', 'capture_entry', 'capture_group', 'capture_indicator', 'capture_national_group'] as const

test('an import that is killed between two of its tables leaves nothing, and the same import afterwards is whole', async () => {
  const dataFolder = seededDataFolder()
  const { adminUrl } = await holdDatabase(dataFolder)
  const db = connect(adminUrl)
  onTestFinished(() => db.destroy())
  const list = path.join(dataFolder, 'list.json')
  writeFileSync(list, JSON.stringify(aPortalAnswer(Array.from({ length: 34 }, (_, at) => ({ code: `H${at + 10}` })))))
  const startImport = () =>
    start('portal', ['import', list, '--captured-at', '2026-10-20T09:30:00+07:00'], { DATA_DIR: dataFolder })
  const rows = async () => {
    const counted = await Promise.all(
      tables.map((table) => sql<{ n: number }>`select count(*) as n from ${sql.id('evaluations', table)}`.execute(db)),
    )
    return counted.map((answer) => answer.rows[0]?.n ?? 0)
  }
  const before = await rows()

  // Held back at its last table, with the capture, its entries and its groups written and not committed.
  await db.transaction().execute(async (transaction) => {
    await sql`lock table evaluations.capture_national_group in access exclusive mode`.execute(transaction)
    const killed = startImport()
    const isHeldBack = async () =>
      (
        await sql`select 1 from pg_locks where relation = 'evaluations.capture_national_group'::regclass and not granted`.execute(
          transaction,
        )
      ).rows.length > 0
    while (!(await isHeldBack())) await wait(20)
    killed.process.kill('SIGKILL')
    expect(await killed.ended()).toBeNull()
  })
  expect(await rows()).toEqual(before)

  const again = startImport()
  expect(await again.ended()).toBe(0)
  expect(again.output()).toContain('34 agencies, 0 indicators. It is capture 1 of that day.')
  const added = (await rows()).map((count, at) => count - (before[at] ?? 0))
  expect(added).toEqual([1, 34, 204, 0, 1])
})
