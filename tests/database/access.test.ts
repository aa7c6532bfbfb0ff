import { hash } from 'node:crypto'
import { findHolder } from '@motcua/db/access/find-holder'
import { addHolder, renewToken, revokeToken } from '@motcua/db/access/grant-tokens'
import { gatewayUrl, subgraphSchemas } from '@motcua/db/roles'
import { connect } from '@motcua/db'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { plantToken } from '../_kit/intake.ts'
import { createTestDatabase } from '../_kit/test-database.ts'

const database = await createTestDatabase()
const { db } = database
const day = '2026-11-30'

test('of a token its hash is all that is stored', async () => {
  const token = await plantToken(db, { name: 'hashed', role: 'units', provinceCode: null })
  expect(token).toMatch(/^mcg_[\w-]{43}$/)
  const { rows } = await sql<{ row: string }>`
    select to_jsonb(t)::text as row from access.token t where holder_name = 'hashed'
    union all select to_jsonb(h)::text from access.holder h where name = 'hashed'`.execute(db)
  const stored = rows.map(({ row }) => row).join()
  expect(stored).toContain(hash('sha256', token, 'hex'))
  expect(stored).not.toContain(token)
})

test.each(subgraphSchemas)(
  'the role of %s asks whose a token is, and reads and writes no row of it',
  async (schema) => {
    const own = database.connectAs(schema)
    const name = `of-${schema.replaceAll('_', '-')}`
    const token = await plantToken(db, { name, role: 'staff', provinceCode: '38' })
    expect(await findHolder(own, token, day)).toEqual({ name, role: 'staff', provinceCode: '38' })
    const { rows } = await sql<{ name: string }>`select access.names_with_token('staff') as name`.execute(own)
    expect(rows).toContainEqual({ name })
    for (const statement of [
      sql`select * from access.token`,
      sql`select * from access.holder`,
      sql`update access.token set revoked_at = null, revoked_by = null`,
      sql`insert into access.holder (name, role) values ('smuggled', 'units')`,
      sql`delete from access.token`,
      sql`create function access.smuggled() returns integer language sql as 'select 1'`,
    ]) {
      await expect(statement.execute(own)).rejects.toMatchObject({ code: '42501' })
    }
  },
)

test('the gateway, which looks at no row, may not ask whose a token is either', async () => {
  const gateway = connect(gatewayUrl(database.adminUrl), { maxConnections: 1 })
  await expect(findHolder(gateway, 'mcg_guessed', day)).rejects.toMatchObject({ code: '42501' })
  await gateway.destroy()
})

test('a holder has one token that may be used; the one before stays, with who took it back', async () => {
  const holder = { name: 'renewed', role: 'reports', provinceCode: '38' } as const
  const first = (await addHolder(db, holder, 'one')) ?? ''
  expect(await addHolder(db, { ...holder, role: 'units' }, 'two')).toBeNull()
  const renewals = [1, 2].map(() => db.transaction().execute((own) => renewToken(own, 'renewed', 'three')))
  const [second, third] = await Promise.all(renewals)
  const found = await Promise.all([first, second, third].map((token) => findHolder(db, token ?? '', day)))
  expect(found.filter((one) => one !== null)).toEqual([holder])
  expect(found[0]).toBeNull()
  expect(await revokeToken(db, 'renewed', 'four')).toBe(true)
  expect(await revokeToken(db, 'renewed', 'five')).toBe(false)
  const { rows } = await sql`
    select created_by as made, revoked_by as revoked from access.token where holder_name = 'renewed'
    order by created_at, revoked_at`.execute(db)
  expect(rows).toEqual([
    { made: 'one', revoked: 'three' },
    { made: 'three', revoked: 'three' },
    { made: 'three', revoked: 'four' },
  ])
  expect(await db.transaction().execute((own) => renewToken(own, 'nobody', 'six'))).toBeNull()
})

test('a token writes its last day of use once a day', async () => {
  const token = await plantToken(db, { name: 'busy', role: 'units', provinceCode: null })
  const version = async () => {
    const { rows } = await sql<{ xmin: string; day: string }>`
      select xmin::text, last_used_on as day from access.token where holder_name = 'busy'`.execute(db)
    return rows[0]
  }
  await findHolder(db, token, day)
  const once = await version()
  await findHolder(db, token, day)
  await findHolder(db, token, '2026-11-29')
  expect(await version()).toEqual(once)
  await findHolder(db, token, '2026-12-01')
  expect(await version()).toMatchObject({ day: '2026-12-01' })
})

test.each([
  ['a source without a province', sql`insert into access.holder (name, role) values ('x1', 'source')`],
  ['a holder of a commune', sql`insert into access.holder (name, role, province_code) values ('x1', 'units', '14797')`],
  [
    'a token that is stored as it is',
    sql`insert into access.token (token_hash, holder_name, created_at, created_by) values ('mcg_x', 'busy', now(), 'x')`,
  ],
  ['a revocation by nobody', sql`update access.token set revoked_at = now()`],
])('%s is refused by the table', async (_what, statement) => {
  await expect(statement.execute(db)).rejects.toMatchObject({ code: '23514' })
})
