import { expect, test } from 'vitest'
import { countProcedures } from '../../../subgraphs/procedures/src/queries/count-procedures.ts'
import { listProcedures } from '../../../subgraphs/procedures/src/queries/list-procedures.ts'
import type { ProcedureFilter } from '../../../subgraphs/procedures/src/queries/where-procedures.ts'
import { searchWords } from '../../../subgraphs/procedures/src/rules/search-words.ts'
import { compiledSql } from '../../_kit/compiled-sql.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'

const database = await createSeededDatabase()
const db = database.connectAs('procedures')

function aFilter(filter: Partial<ProcedureFilter> = {}): ProcedureFilter {
  return { words: [], fieldCode: null, level: null, ...filter }
}

async function codesOf(filter: Partial<ProcedureFilter>): Promise<string[]> {
  const procedures = await listProcedures(db, aFilter(filter), { first: 2000, after: null }).execute()
  return procedures.map((procedure) => procedure.code)
}

const found = (search: string, filter: Partial<ProcedureFilter> = {}) =>
  codesOf({ ...filter, words: searchWords(search) })

test('the statements are as reviewed', async () => {
  const filter = aFilter({ words: ['khai', 'sinh'], fieldCode: 'ho-tich', level: 'COMMUNE' })
  await expect(compiledSql(listProcedures(db, aFilter(), { first: 50, after: null }))).toMatchFileSnapshot(
    'sql/list-procedures.sql',
  )
  await expect(compiledSql(listProcedures(db, filter, { first: 50, after: ['1.001193'] }))).toMatchFileSnapshot(
    'sql/list-procedures-of-a-search.sql',
  )
  await expect(compiledSql(countProcedures(db, filter))).toMatchFileSnapshot('sql/count-procedures.sql')
})

test('a search finds with and without diacritics, in any case and in any order of words', async () => {
  const expected = await found('đăng ký khai sinh')
  expect(expected).toContain('1.001193')
  expect(await found('dang ky khai sinh')).toEqual(expected)
  expect(await found('SINH khai  KÝ đăng')).toEqual(expected)
})

test('every word must occur', async () => {
  const [both, birth, marriage] = await Promise.all(['khai sinh kết hôn', 'khai sinh', 'kết hôn'].map((s) => found(s)))
  expect(both).toEqual(birth?.filter((code) => marriage?.includes(code)))
  expect(await found('khai sinh xyzzy')).toEqual([])
})

test('a code is found whole, in part, and with the suffix of a province', async () => {
  expect(await found('1.001193')).toEqual(['1.001193'])
  expect(await found('1.001193.000.00.00.H56')).toEqual(['1.001193'])
  expect(await found('1.0011')).toContain('1.001193')
})

test('a per cent sign and an underscore are looked for as such', async () => {
  expect(await found('%')).toEqual(
    (await codesOfAll()).filter(({ name }) => name.includes('%')).map(({ code }) => code),
  )
  expect(await found('1_001193')).toEqual([])
})

test('a field and a level narrow the list, and together they narrow it further', async () => {
  const civilStatus = await codesOf({ fieldCode: 'ho-tich' })
  const communes = await codesOf({ level: 'COMMUNE' })
  expect(civilStatus).toHaveLength(41)
  expect(await codesOf({ fieldCode: 'ho-tich', level: 'COMMUNE' })).toEqual(
    civilStatus.filter((code) => communes.includes(code)),
  )
  expect(await codesOf({ fieldCode: 'no-such-field' })).toEqual([])
  expect(await codesOf({ level: 'MINISTRY' })).toEqual([])
})

test('pages in order of code hold every procedure once, and the last has no row too many', async () => {
  const codes: string[] = []
  let after: readonly string[] | null = null
  for (;;) {
    const rows = await listProcedures(db, aFilter(), { first: 100, after }).execute()
    const page = rows.slice(0, 100).map((row) => row.code)
    codes.push(...page)
    if (rows.length <= 100) break
    after = page.slice(-1)
  }
  expect(codes).toEqual([...new Set(codes)].toSorted())
  expect(codes).toHaveLength((await countProcedures(db, aFilter()).executeTakeFirstOrThrow()).count)
})

function codesOfAll() {
  return database.db.selectFrom('procedures.procedure').select(['code', 'name']).orderBy('code').execute()
}
