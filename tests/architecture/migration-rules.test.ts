import { expect, test } from 'vitest'
import { dossierTablesWithTriggers, foreignImports } from './migration-rules.ts'

test.each([
  ['plainly', 'create trigger keep after insert on dossiers.dossier', 'dossiers.dossier'],
  [
    'over lines',
    'create or replace trigger keep\n  before update or delete\n  on dossiers.finding',
    'dossiers.finding',
  ],
  ['as a constraint', 'CREATE CONSTRAINT TRIGGER keep AFTER INSERT ON dossiers.batch', 'dossiers.batch'],
  ['quoted', 'create trigger keep after insert on "dossiers"."dossier"', '"dossiers"."dossier"'],
  [
    'by names that are computed',
    "create trigger ${sql.id(`${table}_keep`)} after ${sql.raw(deed)} on ${sql.id('dossiers', table)}",
    "${sql.id('dossiers', table)}",
  ],
])('a trigger on a table of dossiers is found when it is written %s', (_how, statement, table) => {
  expect(dossierTablesWithTriggers(`await sql\`${statement} execute function f()\`.execute(db)`)).toEqual([table])
})

test('triggers of other schemas, functions of triggers and what is said of them are none', () => {
  const migration = `
    await sql\`create trigger keep before update on administrative_units.unit_change execute function f()\`.execute(db)
    await sql\`create trigger keep before update on evaluations.dossiers execute function f()\`.execute(db)
    await sql\`create function dossiers.keep() returns trigger language plpgsql as ''\`.execute(db)
    await sql\`drop trigger keep on dossiers.dossier\`.execute(db)
    await sql\`comment on table dossiers.figure is 'Kept by triggers on dossier.'\`.execute(db)`
  expect(dossierTablesWithTriggers(migration)).toEqual([])
})

test('each of several triggers is found by its own table', () => {
  const migration = `create trigger a after insert on staff.member execute function f();
    create trigger b after insert on dossiers.dossier execute function f();`
  expect(dossierTablesWithTriggers(migration)).toEqual(['dossiers.dossier'])
})

test('whatever a migration imports beside kysely is found, types and later imports included', () => {
  const migration = `import { sql, type Kysely } from 'kysely'
import * as first from './20261121T2100-create-figures.ts'
import type { Database } from '@motcua/db'
import {
  schemas,
} from '../src/subgraph-schemas.ts'
export { down } from './20261121T0800-create-seed-step.ts'
import 'node:fs'
const later = await import('../src/roles.ts')`
  expect(foreignImports(migration)).toEqual([
    './20261121T2100-create-figures.ts',
    '@motcua/db',
    '../src/subgraph-schemas.ts',
    './20261121T0800-create-seed-step.ts',
    'node:fs',
    '../src/roles.ts',
  ])
  expect(foreignImports("import { sql } from 'kysely'\n// import of figures from './old.ts'")).toEqual([])
})
