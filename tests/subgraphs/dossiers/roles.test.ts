import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()

test('the dossiers subgraph may not read the units of its neighbour', async () => {
  const db = database.connectAs('dossiers')
  await expect(sql`select 1 from administrative_units.unit`.execute(db)).rejects.toThrow('permission denied')
  await expect(sql`select 1 from dossiers.known_unit`.execute(db)).resolves.toMatchObject({ rows: [] })
})
