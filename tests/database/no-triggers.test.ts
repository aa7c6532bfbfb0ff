import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { createTestDatabase } from '../_kit/test-database.ts'

const { db } = await createTestDatabase()

test('no trigger changes what is stored of dossiers: every statement is one that somebody wrote', async () => {
  const { rows } = await sql`
    select c.relname as table, t.tgname as trigger
    from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = 'dossiers'::regnamespace and not t.tgisinternal
    order by 1, 2`.execute(db)
  expect(rows).toEqual([])
})

test('no function of dossiers is one for a trigger', async () => {
  const { rows } = await sql`
    select p.proname as function from pg_proc p
    where p.pronamespace = 'dossiers'::regnamespace and p.prorettype in ('trigger'::regtype, 'event_trigger'::regtype)
    order by 1`.execute(db)
  expect(rows).toEqual([])
})
