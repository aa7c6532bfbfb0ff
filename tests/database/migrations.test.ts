import { migrateDown, migrateUp, migrationStatus } from '@motcua/db/migrate'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { createTestDatabase } from '../_kit/test-database.ts'

const { db } = await createTestDatabase()

test('migrations can be taken back to any point, and run again from there', async () => {
  const { length } = await migrationStatus(db)
  for (let back = 1; back <= length; back += 1) {
    const taken: string[] = []
    while (taken.length < back) taken.push(...(await migrateDown(db)))
    expect(await migrateUp(db)).toEqual(taken.toReversed())
  }
  expect(length).toBeGreaterThan(7)
}, 60_000)

test('every column of the dossiers says what it means', async () => {
  const { rows } = await sql`
    select c.relname as table, a.attname as column
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'dossiers'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0
      and not a.attisdropped and col_description(c.oid, a.attnum) is null`.execute(db)
  expect(rows).toEqual([])
})
