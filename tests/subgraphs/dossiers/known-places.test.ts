import type { Database } from '@motcua/db'
import { sql, type Transaction } from 'kysely'
import { expect, test } from 'vitest'
import { copyKnownPlaces } from '@motcua/dossiers/reference/known-places'
import type { SeedContext } from '@motcua/db/seed-step'
import { createTestDatabase } from '../../_kit/test-database.ts'
import { aUnit } from '../administrative-units/a-unit.ts'

const database = await createTestDatabase()

/** The same rows by INSERT: COPY needs the connection of a seed. */
const copyInto =
  (db: Transaction<Database>): SeedContext['copy'] =>
  async (table, columns, rows) => {
    let many = 0
    for await (const row of rows) {
      const names = sql.join(columns.map((column) => sql.id(column)))
      await sql`insert into ${sql.table(table)} (${names}) values (${sql.join(row.map((value) => sql`${value}`))})`.execute(
        db,
      )
      many += 1
    }
    return many
  }

test('a commune that was merged away stays known, with its last day and what it went into, beside one that bears its code', async () => {
  await aUnit(database.db, { id: 'p', code: '38', level: 'PROVINCE', type: 'PROVINCE' })
  await aUnit(database.db, { id: 'old', code: '00001', until: '2026-01-01', parentId: 'p' })
  await aUnit(database.db, { id: 'new', code: '00001', from: '2026-01-01', parentId: 'p' })
  const change = { change_id: 'x', predecessor_id: 'old', successor_id: 'new', effective_on: '2026-01-01' }
  const recorded_at = new Date('2026-01-02T00:00:00Z')
  await database.db
    .insertInto('administrative_units.unit_change')
    .values({ ...change, basis: 'thử', basis_en: 'a test', recorded_at })
    .execute()

  await database.db.transaction().execute((db) => copyKnownPlaces(db, copyInto(db)))

  const known = database.db.selectFrom('dossiers.known_unit').select(['id', 'code', 'province_code', 'ended_on'])
  expect(await known.orderBy('id').execute()).toEqual([
    { id: 'new', code: '00001', province_code: '38', ended_on: null },
    { id: 'old', code: '00001', province_code: '38', ended_on: '2026-01-01' },
    { id: 'p', code: '38', province_code: '38', ended_on: null },
  ])
  expect(await database.db.selectFrom('dossiers.known_unit_change').selectAll().execute()).toEqual([
    { ...change, recorded_at, revoked_at: null },
  ])
})
