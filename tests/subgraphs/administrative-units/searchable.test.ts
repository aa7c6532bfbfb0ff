import { searchable } from '@motcua/kit/searchable'
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test, vi } from 'vitest'
import { agencyNameEn } from '../../../subgraphs/administrative-units/src/rules/agency-name-en.ts'
import { listUnits } from '../../../subgraphs/administrative-units/src/queries/list-units.ts'
import { toUnitSearch } from '../../../subgraphs/administrative-units/src/rules/unit-search.ts'
import { propertyTestMillis } from '../../_kit/property-test-millis.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'

vi.setConfig({ testTimeout: propertyTestMillis })

const { db } = await createSeededDatabase()
const on = '2026-11-21'
const units = await db
  .selectFrom('administrative_units.unit as u')
  .innerJoin('administrative_units.unit_version as v', 'v.unit_id', 'u.id')
  .where('v.valid_until', 'is', null)
  .select(['u.code', 'v.name', 'v.type'])
  .execute()

async function foundBy(search: string): Promise<ReadonlySet<string>> {
  const filter = { on, level: null, within: null, search: toUnitSearch(search) }
  return new Set((await listUnits(db, filter, { first: 5000, after: null }).execute()).map(({ code }) => code))
}

test('every stored name of a unit and of an agency is folded by the rule that folds a search', async () => {
  const names = await db.selectFrom('administrative_units.unit_version').select(['name', 'searchable']).execute()
  expect(names.length).toBeGreaterThan(3355)
  expect(names.filter((row) => row.searchable !== searchable(row.name))).toEqual([])
  const agencies = await db.selectFrom('administrative_units.agency').select(['code', 'name', 'searchable']).execute()
  expect(agencies.length).toBeGreaterThan(3300)
  const textOf = (code: string, name: string) => searchable(`${code} ${name} ${agencyNameEn(name) ?? ''}`)
  expect(agencies.filter(({ code, name, searchable: stored }) => stored !== textOf(code, name))).toEqual([])
  const { rows: notFolded } = await sql`select searchable from administrative_units.unit_version
    where searchable !~ '^[a-z0-9 ]+$'`.execute(db)
  expect(notFolded).toEqual([])
})

/** As people and systems write one name: marks, case, normal form, apostrophe, dash, tone, i for y, the Icelandic Ð. */
const spellings: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.normalize('NFD'),
  (name) => name.normalize('NFD').replaceAll(/\p{M}/gu, ''),
  (name) => name.replaceAll('Đ', 'Ð'),
  (name) => name.replaceAll("'", '’').replaceAll(' - ', '–'),
  (name) => name.replaceAll('oà', 'òa').replaceAll('uỷ', 'ủy').replaceAll(' ', '  '),
  (name) =>
    name
      .replaceAll('ỹ', 'ĩ')
      .replaceAll('ý', 'í')
      .replaceAll(/(?<=[aâuư])í/g, 'ý')
      .replaceAll(/(?<=[aâuư])ĩ/g, 'ỹ'),
]

test('F: a browser and PostgreSQL find the same units by every spelling of any name', async () => {
  expect(units).toHaveLength(3355)
  for (const spell of spellings) {
    const strange = units.filter(({ name }) => searchable(spell(name)) !== searchable(name))
    // Quí is Quý; í after another u, as in Thuý, is no spelling of it.
    expect(strange.map(({ name }) => name)).toEqual([])
  }
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...units), fc.constantFrom(...spellings), async ({ code, name }, spell) => {
      expect(await foundBy(spell(name))).toContain(code)
    }),
    { numRuns: 150 },
  )
})

const letters = 'aàáảãạăằắẳẵặâầấẩẫậbcdđÐeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ ’-%_\\'
const anyText = fc
  .array(fc.constantFrom(...letters.split(''), ...letters.toUpperCase().split('')), { minLength: 2, maxLength: 4 })
  .map((characters) => characters.join(''))
const partOfName = fc
  .tuple(fc.constantFrom(...units), fc.nat(), fc.integer({ min: 2, max: 3 }))
  .map(([{ name }, from, length]) => name.slice(from % name.length).slice(0, length))

test('F: what PostgreSQL finds by any text is what a browser finds by it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyText, partOfName), async (text) => {
      fc.pre(text.trim() !== '' && searchable(text).length < 3)
      const wanted = searchable(text) || text.trim()
      const inBrowser = units.filter(({ code, name }) => searchable(name).includes(wanted) || code.startsWith(wanted))
      expect([...(await foundBy(text))].toSorted()).toEqual(inBrowser.map(({ code }) => code).toSorted())
    }),
    { numRuns: 150 },
  )
})
