import { searchable } from '@motcua/kit/searchable'
import { expect, test } from 'vitest'
import { findProcedures } from '../../../subgraphs/procedures/src/queries/find-procedures.ts'
import { compiledSql } from '../../_kit/compiled-sql.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'

const database = await createSeededDatabase()
const db = database.connectAs('procedures')

test('the statement is as reviewed', async () => {
  await expect(compiledSql(findProcedures(db, ['1.001193', '2.000815']))).toMatchFileSnapshot('sql/find-procedures.sql')
})

test('1.001193 is the registration of a birth; the source lost the unit of its time limit', async () => {
  expect(await findProcedures(db, ['1.001193']).execute()).toEqual([
    {
      code: '1.001193',
      name: 'Thủ tục đăng ký khai sinh',
      fieldCode: 'ho-tich',
      fieldName: 'Hộ tịch',
      ministry: 'Bộ Tư pháp',
      levels: ['COMMUNE'],
      alsoDecidedElsewhere: false,
      timeLimitAmount: 1,
      timeLimitUnit: null,
      serviceLevel: null,
      channels: ['DIRECT', 'ONLINE', 'POST'],
      audiences: ['CITIZEN'],
      announcedBy: '163/QĐ-BTP',
      source: 'Cơ sở dữ liệu quốc gia về thủ tục hành chính, bản đọc tháng 6/2026',
      sourceEn: 'National database of administrative procedures, as read in June 2026',
    },
  ])
})

test('a procedure known from a decision alone has neither channels nor audiences nor a time limit', async () => {
  const [procedure] = await findProcedures(db, ['1.000890']).execute()
  expect(procedure).toEqual({
    code: '1.000890',
    name: 'Thủ tục cấp Giấy phép kinh doanh chuyển khẩu',
    fieldCode: 'xuat-nhap-khau',
    fieldName: 'Xuất nhập khẩu',
    ministry: 'Bộ Công Thương',
    levels: ['PROVINCE'],
    alsoDecidedElsewhere: false,
    timeLimitAmount: null,
    timeLimitUnit: null,
    serviceLevel: null,
    channels: [],
    audiences: [],
    announcedBy: null,
    source: 'Quyết định công bố thủ tục hành chính của Ủy ban nhân dân cấp tỉnh',
    sourceEn: "Decisions of provincial People's Committees that publish procedures",
  })
})

test('a code in circulation that is not in the catalogue is not found', async () => {
  expect(await findProcedures(db, ['1.001640', '', "'; select 1"]).execute()).toEqual([])
})

test('the database folds every title as a search folds what is typed', async () => {
  const rows = await database.db.selectFrom('procedures.procedure').select(['code', 'name', 'searchable']).execute()
  expect(rows).toHaveLength(1284)
  expect(rows.filter((row) => row.searchable !== searchable(`${row.code} ${row.name}`))).toEqual([])
})
