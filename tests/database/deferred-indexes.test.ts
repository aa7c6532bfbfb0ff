import type { Database } from '@motcua/db'
import { deferIndexes, makeDeferredIndexes } from '@motcua/db/deferred-indexes'
import { silentProgress, type Progress } from '@motcua/db/progress'
import { sql, type Kysely } from 'kysely'
import { expect, test } from 'vitest'
import { createTestDatabase } from '../_kit/test-database.ts'

const tables = ['dossiers.dossier', 'dossiers.dossier_revision']
/** A month of which no migration made partitions. */
const lateMonth = '2031-05-01'
const openLateMonth = sql`select dossiers.open_partitions(array[${lateMonth}::date], ${lateMonth}::timestamptz)`

/**
 * Every index and constraint of the tables and their partitions, and of which index of the parent each is a part. Partitions keep no
 * names of their own: they follow from the order in which indexes are made.
 */
async function definitions(db: Kysely<Database>): Promise<unknown[]> {
  const { rows } = await sql`
    with relation as (
      select c.oid, c.relname, c.relispartition from unnest(${tables}::regclass[]) as r (parent)
        cross join lateral pg_partition_tree(r.parent) t join pg_class c on c.oid = t.relid
    )
    select r.relname as table, case when r.relispartition then h.inhparent::regclass::text else i.relname end as name,
      replace(pg_get_indexdef(i.oid), ' ' || i.relname || ' ', ' ') as definition, x.indisvalid as valid, x.indisprimary as key
    from relation r join pg_index x on x.indrelid = r.oid join pg_class i on i.oid = x.indexrelid
      left join pg_inherits h on h.inhrelid = i.oid
    union all
    select r.relname, case when r.relispartition and k.contype in ('p', 'u') then null else k.conname end,
      pg_get_constraintdef(k.oid), k.convalidated, k.contype = 'p'
    from relation r join pg_constraint k on k.conrelid = r.oid
    order by 1, 2, 3`.execute(db)
  return rows
}

async function putOff(db: Kysely<Database>): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from public.deferred_index`.execute(db)
  return rows[0]?.n ?? 0
}

async function indexCount(db: Kysely<Database>): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from unnest(${tables}::regclass[]) as r (parent) cross join lateral pg_partition_tree(r.parent) t
    join pg_index x on x.indrelid = t.relid`.execute(db)
  return rows[0]?.n ?? 0
}

/** Breaks off after so many indexes, as a process that dies between two of them. */
function brokenOffAfter(indexes: number): Progress {
  return {
    step: () => ({
      done(done) {
        if (done === indexes) throw new Error('It died here.')
      },
      finish() {},
    }),
  }
}

const expected = await createTestDatabase()
const asMigrated = await definitions(expected.db)
await openLateMonth.execute(expected.db)
const withLateMonth = await definitions(expected.db)

test.each([1, 2])(
  'indexes that are put off are gone, and come back as they were, made %d at a time',
  async (atOnce) => {
    const { db } = await createTestDatabase()
    await deferIndexes(db, tables)
    expect([await indexCount(db), await putOff(db)]).toEqual([0, 11])
    await makeDeferredIndexes(db, silentProgress, atOnce)
    expect(await putOff(db)).toBe(0)
    expect(await definitions(db)).toEqual(asMigrated)
  },
)

test('both may be called twice: nothing is forgotten, and nothing is made again', async () => {
  const { db } = await createTestDatabase()
  await deferIndexes(db, tables)
  await deferIndexes(db, tables)
  expect(await putOff(db)).toBe(11)
  await makeDeferredIndexes(db, silentProgress)
  await makeDeferredIndexes(db, brokenOffAfter(1))
  expect(await definitions(db)).toEqual(asMigrated)
})

test('a partition that is added meanwhile gets every index', async () => {
  const { db } = await createTestDatabase()
  await deferIndexes(db, tables)
  await openLateMonth.execute(db)
  await makeDeferredIndexes(db, silentProgress)
  expect(withLateMonth.length).toBeGreaterThan(asMigrated.length)
  expect(await definitions(db)).toEqual(withLateMonth)
})

test('a process that dies between two indexes leaves the others to the next one, and a partition may be added there, too', async () => {
  const { db } = await createTestDatabase()
  await deferIndexes(db, tables)
  await expect(makeDeferredIndexes(db, brokenOffAfter(4))).rejects.toThrow('It died here.')
  expect(await putOff(db)).toBe(7)
  expect(await definitions(db)).not.toEqual(asMigrated)
  await openLateMonth.execute(db)
  await makeDeferredIndexes(db, silentProgress)
  expect(await putOff(db)).toBe(0)
  expect(await definitions(db)).toEqual(withLateMonth)
})
