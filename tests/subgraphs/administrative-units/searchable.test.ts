import { searchable } from '@motcua/kit/searchable'
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test, vi } from 'vitest'
import { propertyTestMillis } from '../../_kit/property-test-millis.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'
import { aUnit } from './a-unit.ts'

vi.setConfig({ testTimeout: propertyTestMillis })

const { db } = await createSeededDatabase()
const letters = 'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ'
const word = fc
  .array(fc.constantFrom(...letters.split(''), ...letters.toUpperCase().split('')), { minLength: 1, maxLength: 8 })
  .map((characters) => characters.join(''))
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))

test('PostgreSQL folds a name exactly as a search is folded', async () => {
  await aUnit(db, { id: 'folded', code: '01999', parentId: '01-20250701' })
  await fc.assert(
    fc.asyncProperty(name, async (text) => {
      const row = await db
        .updateTable('administrative_units.unit_version')
        .set({ name: text })
        .where('unit_id', '=', 'folded')
        .returning('searchable')
        .executeTakeFirstOrThrow()
      expect(row.searchable).toBe(searchable(text))
    }),
    { numRuns: 200, seed: 34 },
  )
})

test('every seeded name folds alike in PostgreSQL and in a search', async () => {
  const rows = await db.selectFrom('administrative_units.unit_version').select(['name', 'searchable']).execute()
  expect(rows.length).toBeGreaterThan(3355)
  expect(rows.filter((row) => row.searchable !== searchable(row.name))).toEqual([])
  const { rows: notFolded } = await sql`select searchable from administrative_units.unit_version
    where searchable !~ '^[a-z0-9 ''-]+$'`.execute(db)
  expect(notFolded).toEqual([])
})

test('folding does not depend on normal form or case, and folding twice changes nothing', () => {
  fc.assert(
    fc.property(name, (text) => {
      const folded = searchable(text)
      expect(searchable(text.normalize('NFD'))).toBe(folded)
      expect(searchable(text.normalize('NFC'))).toBe(folded)
      expect(searchable(folded)).toBe(folded)
      expect(searchable(folded.toUpperCase())).toBe(folded)
    }),
    { seed: 34 },
  )
})
