import { setTimeout as wait } from 'node:timers/promises'
import { connect, type Database } from '@motcua/db'
import { sql, type Kysely } from 'kysely'
import { expect, test } from 'vitest'
import {
  adminUrlOn,
  isGoneWithinSeconds,
  newDataFolder,
  seededDataFolder,
  serverOn,
  startPlatform,
} from './platform.ts'

async function onDatabase<Answer>(dataFolder: string, ask: (db: Kysely<Database>) => Promise<Answer>): Promise<Answer> {
  const db = connect(adminUrlOn(dataFolder), { maxConnections: 1 })
  try {
    return await ask(db)
  } finally {
    await db.destroy()
  }
}

/** Waits until one step is done and the next one is copying rows. */
async function isCopying(dataFolder: string): Promise<void> {
  await onDatabase(dataFolder, async (db) => {
    for (;;) {
      const copying = await sql`select 1 from pg_stat_activity where query ilike 'copy%' and state = 'active'
        and exists (select 1 from public.seed_step)`.execute(db)
      if (copying.rows.length > 0) return
      await wait(2)
    }
  })
}

/** Rows of every table of the subgraphs, by name. */
async function rowCounts(dataFolder: string): Promise<Record<string, number>> {
  return onDatabase(dataFolder, async (db) => {
    const tables = await db.introspection.getTables()
    const counts: Record<string, number> = {}
    for (const { schema, name } of tables.filter((table) => table.schema !== 'public')) {
      const answer = await sql<{ n: number }>`select count(*) as n from ${sql.id(schema ?? '', name)}`.execute(db)
      counts[`${schema}.${name}`] = answer.rows[0]?.n ?? 0
    }
    return counts
  })
}

test('a start that is killed in the middle of its seed leaves nothing half, and the next one completes it', async () => {
  const [undisturbed, interrupted] = [seededDataFolder(), newDataFolder()]
  const first = startPlatform({ DATA_DIR: interrupted, SEED: 'tiny' })
  await first.says(/^seed \w+/m)
  await isCopying(interrupted)
  const server = serverOn(interrupted) ?? 0
  first.process.kill('SIGKILL')
  expect(await isGoneWithinSeconds(server, 5)).toBe(true)

  const second = startPlatform({ DATA_DIR: interrupted, SEED: 'tiny' })
  const other = startPlatform({ DATA_DIR: undisturbed, SEED: 'tiny' })
  await Promise.all([second.says(/^ready/m), other.says(/^ready/m)])

  expect(second.output()).not.toContain('seed administrative_units')
  expect(await rowCounts(interrupted)).toEqual(await rowCounts(undisturbed))
})

test('a start that is told to stop in the middle of its seed stops within five seconds', async () => {
  const dataFolder = newDataFolder()
  const platform = startPlatform({ DATA_DIR: dataFolder, SEED: 'tiny' })
  await platform.says(/^seed \w+/m)
  await isCopying(dataFolder)
  const server = serverOn(dataFolder) ?? 0

  platform.process.kill('SIGTERM')

  expect(await isGoneWithinSeconds(server, 5)).toBe(true)
  expect(await platform.ended()).toBe(0)
  expect(platform.output()).not.toContain('Error')
})
