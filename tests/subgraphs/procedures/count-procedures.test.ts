import { expect, test } from 'vitest'
import {
  countProcedures,
  countProceduresByLevel,
  countProceduresByServiceLevel,
  countProceduresOfFields,
} from '../../../subgraphs/procedures/src/queries/count-procedures.ts'
import { findFields, listFields } from '../../../subgraphs/procedures/src/queries/find-fields.ts'
import { listSources } from '../../../subgraphs/procedures/src/queries/list-sources.ts'
import { compiledSql } from '../../_kit/compiled-sql.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'

const database = await createSeededDatabase()
const db = database.connectAs('procedures')
const everything = { words: [], fieldCode: null, level: null }

test('the statements are as reviewed', async () => {
  await expect(compiledSql(countProceduresByLevel(db))).toMatchFileSnapshot('sql/count-procedures-by-level.sql')
  await expect(compiledSql(countProceduresByServiceLevel(db))).toMatchFileSnapshot(
    'sql/count-procedures-by-service-level.sql',
  )
  await expect(compiledSql(countProceduresOfFields(db, ['a', 'b']))).toMatchFileSnapshot(
    'sql/count-procedures-of-fields.sql',
  )
  await expect(compiledSql(findFields(db, ['a', 'b']))).toMatchFileSnapshot('sql/find-fields.sql')
  await expect(compiledSql(listFields(db))).toMatchFileSnapshot('sql/list-fields.sql')
  await expect(compiledSql(listSources(db))).toMatchFileSnapshot('sql/list-sources.sql')
})

test('E5: the catalogue holds 1,284 procedures: 1,251 of the national database, which has 17 more without a name, 19 of the portal and 14 of decisions', async () => {
  expect(await countProcedures(db, everything).execute()).toEqual([{ count: 1284 }])
  expect(await listSources(db).execute()).toEqual([
    {
      source: 'Cơ sở dữ liệu quốc gia về thủ tục hành chính, bản đọc tháng 6/2026',
      sourceEn: 'National database of administrative procedures, as read in June 2026',
      leftOut: 17,
    },
    {
      source: 'Cơ sở dữ liệu quốc gia về thủ tục hành chính, bản đọc năm 2025',
      sourceEn: 'National database of administrative procedures, as read in 2025',
      leftOut: 0,
    },
    {
      source: 'Danh mục thủ tục hành chính của Cổng Dịch vụ công quốc gia, bản đọc ngày 18/7/2026',
      sourceEn: 'Catalogue of the National Public Service Portal, as read on 18 July 2026',
      leftOut: 0,
    },
    {
      source: 'Quyết định công bố thủ tục hành chính của Ủy ban nhân dân cấp tỉnh',
      sourceEn: "Decisions of provincial People's Committees that publish procedures",
      leftOut: 0,
    },
  ])
})

test('a procedure decided at two levels counts at each', async () => {
  const counts = await countProceduresByLevel(db).execute()
  expect(counts).toEqual([
    { level: 'PROVINCE', count: 914 },
    { level: 'COMMUNE', count: 466 },
  ])
  const both = await database.db
    .selectFrom('procedures.procedure')
    .where(({ fn }) => fn<number>('cardinality', ['levels']), '=', 2)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  expect(914 + 466 - both.count).toBe(1284)
})

test('service levels add up to all procedures, those of unknown level included', async () => {
  expect(await countProceduresByServiceLevel(db).execute()).toEqual([
    { serviceLevel: 'INFORMATION', count: 239 },
    { serviceLevel: null, count: 1045 },
  ])
})

test('110 fields come with most procedures first, and add up to all procedures', async () => {
  const fields = await listFields(db).execute()
  const codes = fields.map((field) => field.code)
  const counts = new Map(
    (await countProceduresOfFields(db, codes).execute()).map(({ fieldCode, count }) => [fieldCode, count]),
  )
  const inOrder = codes.map((code) => counts.get(code) ?? 0)
  expect(fields).toHaveLength(110)
  expect(fields[0]).toEqual({ code: 'hai-quan', name: 'Hải quan' })
  expect(inOrder).toEqual(inOrder.toSorted((a, b) => b - a))
  expect(inOrder.reduce((sum, count) => sum + count)).toBe(1284)
})

test('an unknown field is not found and counts nothing', async () => {
  expect(await findFields(db, ['no-such-field']).execute()).toEqual([])
  expect(await countProceduresOfFields(db, ['no-such-field']).execute()).toEqual([])
})

test('E5: no two procedures share a name, and none bears the title of a decision on procedures', async () => {
  const rows = await database.db.selectFrom('procedures.procedure').select(['code', 'name']).execute()
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length)
  expect(rows.filter(({ name }) => /quy trình nội bộ/iu.test(name))).toEqual([])
})
