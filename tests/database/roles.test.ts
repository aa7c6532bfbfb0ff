import { connect } from '@motcua/db'
import { prepareDatabase } from '@motcua/db/prepare-database'
import { createRoles, roleName, subgraphSchemas } from '@motcua/db/roles'
import { views } from '@motcua/gateway/start-up/views'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { createTestDatabase } from '../_kit/test-database.ts'

const database = await createTestDatabase()

for (const schema of subgraphSchemas) {
  await sql`create schema if not exists ${sql.id(schema)}`.execute(database.db)
}

test.each(subgraphSchemas)('the role of %s is refused by every other schema', async (schema) => {
  const own = database.connectAs(schema)
  for (const other of subgraphSchemas.filter((name) => name !== schema)) {
    await sql`create table if not exists ${sql.id(other)}.${sql.id('of_others')} (id integer)`.execute(database.db)
    const reading = sql`select * from ${sql.id(other)}.${sql.id('of_others')}`.execute(own)
    await expect(reading).rejects.toMatchObject({ code: '42501' })
  }
})

test('outside its schema a role reads the views it is named for, and writes none of them', async () => {
  const { rows } = await sql<{ reader: string; view: string; privilege: string }>`
    select r.rolname as reader, n.nspname || '.' || c.relname as view, p.privilege_type as privilege
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    cross join lateral aclexplode(c.relacl) as p join pg_roles r on r.oid = p.grantee
    where r.rolname = any(${subgraphSchemas.map(roleName)}) and r.rolname <> 'motcua_' || n.nspname
    order by 2`.execute(database.db)
  expect(rows).toEqual(
    views
      .map(({ reader, schema, name }) => ({
        reader: roleName(reader),
        view: `${schema}.${name}`,
        privilege: 'SELECT',
      }))
      .toSorted((one, other) => (one.view < other.view ? -1 : 1)),
  )
  expect(rows).toHaveLength(12)
  const [evaluations, dossiers] = [database.connectAs('evaluations'), database.connectAs('dossiers')]
  for (const { schema, name: view, reader } of views) {
    const role = reader === 'dossiers' ? dossiers : evaluations
    await expect(sql`select * from ${sql.id(schema, view)} limit 1`.execute(role)).resolves.toBeDefined()
  }
  const units = sql`select * from administrative_units.unit_version`.execute(dossiers)
  await expect(units).rejects.toMatchObject({ code: '42501' })
  for (const table of [
    'figure',
    'figure_change',
    'dossier',
    'batch',
    'known_agency',
    'petition',
    'petition_register',
  ]) {
    const reading = sql`select * from ${sql.id('dossiers', table)}`.execute(evaluations)
    await expect(reading).rejects.toMatchObject({ code: '42501' })
  }
})

test('the intake counts the lines that it has staged, under its own role', async () => {
  const counted = async () => {
    const { rows } = await sql<{ lines: number }>`
      select reltuples::integer as lines from pg_class where oid = 'dossiers.staged_line'::regclass`.execute(
      database.db,
    )
    return rows[0]?.lines
  }
  await sql`insert into dossiers.staged_line (province_code, delivery, line_number, bytes, encoding, deleted)
    select '38', 1, number, 0, 'UTF8', false from generate_series(1, 7) as number`.execute(database.db)
  await sql`analyze dossiers.staged_line (province_code, delivery)`.execute(database.connectAs('dossiers'))
  expect(await counted()).toBe(7)
})

test.each(subgraphSchemas)('the role of %s may neither make tables nor schemas', async (schema) => {
  const own = database.connectAs(schema)
  const table = sql`create table ${sql.id(schema)}.${sql.id('smuggled')} (id integer)`.execute(own)
  await expect(table).rejects.toMatchObject({ code: '42501' })
  await expect(sql`create schema smuggled`.execute(own)).rejects.toMatchObject({ code: '42501' })
  await expect(sql`create table public.smuggled (id integer)`.execute(own)).rejects.toMatchObject({ code: '42501' })
})

test('no role of a subgraph is a superuser or may pass row security by', async () => {
  const names = subgraphSchemas.map(roleName)
  const roles = await sql<{ name: string; rolsuper: boolean; rolbypassrls: boolean; rolcreaterole: boolean }>`
    select rolname as name, rolsuper, rolbypassrls, rolcreaterole from pg_roles
    where rolname = any(${names}) order by 1`.execute(database.db)
  expect(roles.rows).toEqual(
    names.toSorted().map((name) => ({ name, rolsuper: false, rolbypassrls: false, rolcreaterole: false })),
  )
})

test('programs that start at once on one server all get their roles', async () => {
  const pools = Array.from({ length: 8 }, () => connect(database.adminUrl, { maxConnections: 1 }))
  const starts = pools.map(async (db) => {
    for (let round = 0; round < 5; round += 1) await createRoles(db, database.adminUrl)
  })
  await expect(Promise.all(starts)).resolves.toHaveLength(8)
  await Promise.all(pools.map((db) => db.destroy()))
})

test('a wrong password opens nothing', async () => {
  const url = new URL(database.urlOf('dossiers'))
  url.password = 'wrong'
  const db = connect(url.href)
  await expect(sql`select 1`.execute(db)).rejects.toMatchObject({ code: '28P01' })
  await db.destroy()
})

test('programs that start at once on one database are all given their rights', async () => {
  const ready = await createTestDatabase()
  const start = () => prepareDatabase({ adminUrl: ready.adminUrl, dataFolder: undefined }, { isReset: false, views })
  for (let round = 0; round < 3; round += 1) {
    expect(await Promise.all([start(), start(), start(), start()])).toEqual([[], [], [], []])
  }
})
