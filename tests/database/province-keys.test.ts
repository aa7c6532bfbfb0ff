import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { createTestDatabase } from '../_kit/test-database.ts'

const { db } = await createTestDatabase()

/** Tables of dossiers that carry the province: those that several nodes would share by it. */
const carrying = sql`
  select a.attrelid as oid, a.attnum as province from pg_attribute a join pg_class c on c.oid = a.attrelid
  where c.relnamespace = 'dossiers'::regnamespace and c.relkind in ('r', 'p') and a.attname = 'province_code'
    and not a.attisdropped`

/** Small tables of which every node would have a copy: they carry the province as a fact, and are not shared by it. */
const copiedEverywhere: Record<string, string> = {
  known_agency: 'found by code for any province',
  known_unit: 'found by id or code for any province, communes below provinces',
  opening_profile: 'a calendar is read whole',
  source_system: 'found by name, before anybody knows of which province it is',
}
const isShared = (table: string) => !(table in copiedEverywhere)

test('every key of a table that is shared by province contains the province: it is unique on one node', async () => {
  const { rows } = await sql<{ table: string; key: string }>`
    select c.relname as table, i.relname as key
    from (${carrying}) t join pg_class c on c.oid = t.oid join pg_index x on x.indrelid = t.oid
      join pg_class i on i.oid = x.indexrelid
    where (x.indisunique or x.indisexclusion) and not t.province = any((x.indkey::int2[])[0:x.indnkeyatts - 1])
    order by 1, 2`.execute(db)
  expect(rows.filter(({ table }) => isShared(table))).toEqual([])
  // Each exception is one: no table stands in the list that could be shared.
  expect([...new Set(rows.map(({ table }) => table))]).toEqual(Object.keys(copiedEverywhere))
})

test('a foreign key between two tables that are shared by province joins them by it, and none leads into one from a copy', async () => {
  const { rows } = await sql<{ key: string; from: string; to: string; isByProvince: boolean }>`
    select k.conname as key, k.conrelid::regclass::text as from, c.relname as to, coalesce(
        array_position(k.conkey, o.province) = array_position(k.confkey, r.province), false) as "isByProvince"
    from pg_constraint k join (${carrying}) r on r.oid = k.confrelid join pg_class c on c.oid = r.oid
      left join (${carrying}) o on o.oid = k.conrelid
    where k.contype = 'f'
    order by 1`.execute(db)
  const intoShared = rows.filter(({ to }) => isShared(to))
  expect(intoShared.length).toBeGreaterThan(3)
  expect(intoShared.filter(({ isByProvince }) => !isByProvince)).toEqual([])
})

test('the code of a province is compared in one way everywhere', async () => {
  const { rows } = await sql<{ collation: string; columns: number }>`
    select k.collname as collation, count(*) as columns
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_collation k on k.oid = a.attcollation
    where c.relnamespace = 'dossiers'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and a.attname = 'province_code'
    group by 1`.execute(db)
  expect(rows).toEqual([{ collation: 'default', columns: expect.any(Number) as number }])
})
