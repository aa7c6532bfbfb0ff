import { connect, type Database } from '@motcua/db'
import { deferIndexes } from '@motcua/db/deferred-indexes'
import { sql, type Kysely } from 'kysely'
import { expect, test } from 'vitest'
import { adminUrlOn, holdDatabase, isGoneWithinSeconds, seededDataFolder, serverOn, startPlatform } from './platform.ts'

const tables = ['dossiers.dossier', 'dossiers.dossier_revision', 'dossiers.figure_change', 'dossiers.finding']

/** What the tables and their partitions are found by: how many indexes of each table are valid, and their keys. */
async function indexes(db: Kysely<Database>): Promise<unknown[]> {
  const { rows } = await sql`
    select c.relname as table, count(*) as indexes, max(pg_get_constraintdef(k.oid)) as key
    from unnest(${tables}::regclass[]) as r (parent) cross join lateral pg_partition_tree(r.parent) t
      join pg_class c on c.oid = t.relid join pg_index x on x.indrelid = c.oid and x.indisvalid
      left join pg_constraint k on k.conindid = x.indexrelid and k.contype = 'p'
    group by c.relname
    order by c.relname`.execute(db)
  return rows
}

async function onDatabase<Answer>(adminUrl: string, ask: (db: Kysely<Database>) => Promise<Answer>): Promise<Answer> {
  const db = connect(adminUrl, { maxConnections: 1 })
  try {
    return await ask(db)
  } finally {
    await db.destroy()
  }
}

test('a start makes the indexes that a killed one had put off before it says that it is ready', async () => {
  const dataFolder = seededDataFolder()
  const holder = await holdDatabase(dataFolder)
  const before = await onDatabase(holder.adminUrl, async (db) => {
    const found = await indexes(db)
    await deferIndexes(db, tables)
    expect(await indexes(db)).toEqual([])
    return found
  })
  const server = serverOn(dataFolder) ?? 0
  holder.process.kill('SIGKILL')
  expect(await isGoneWithinSeconds(server, 5)).toBe(true)

  const platform = startPlatform({ DATA_DIR: dataFolder, SEED: 'tiny' })
  await platform.says(/^ready/m)

  expect(before.length).toBeGreaterThan(tables.length)
  expect(await onDatabase(adminUrlOn(dataFolder), indexes)).toEqual(before)
  expect(platform.output()).toMatch(/^build indexes[^]*^ready/m)
  // Every row was there: nothing is seeded again for it.
  expect(platform.output()).not.toMatch(/^(seed|open) /m)
})
