import { expect, test } from 'vitest'
import { listAgencies } from '../../../subgraphs/administrative-units/src/queries/list-agencies.ts'
import { agencyWords } from '../../../subgraphs/administrative-units/src/rules/agency-words.ts'
import { findAgencies, findAgenciesOfUnits } from '../../../subgraphs/administrative-units/src/queries/find-agencies.ts'
import { compiledSql } from '../../_kit/compiled-sql.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'

const database = await createSeededDatabase()
const db = database.connectAs('administrative_units')

test('the statements are as reviewed', async () => {
  await expect(compiledSql(findAgencies(db, ['H56', 'H21.227']))).toMatchFileSnapshot('sql/find-agencies.sql')
  await expect(compiledSql(findAgenciesOfUnits(db, ['a', 'b']))).toMatchFileSnapshot('sql/find-agencies-of-units.sql')
  const page = { first: 20, after: ['1', 'H56'] }
  await expect(compiledSql(listAgencies(db, ['so', 'noi', 'vu'], page))).toMatchFileSnapshot('sql/list-agencies.sql')
})

test('an agency carries the name that the national portal prints', async () => {
  expect(await findAgencies(db, ['H21.227', 'H56', 'H99']).execute()).toEqual(
    expect.arrayContaining([
      {
        code: 'H56',
        name: 'UBND tỉnh Thanh Hóa',
        kind: 'PEOPLES_COMMITTEE',
        level: 'PROVINCE',
        unitId: '38-20250701',
        codeBasis: 'OFFICIAL',
      },
      {
        code: 'H21.227',
        name: 'UBND xã Vân Canh',
        kind: 'PEOPLES_COMMITTEE',
        level: 'COMMUNE',
        unitId: '21994-20250701',
        codeBasis: 'OFFICIAL',
      },
    ]),
  )
})

test("every province and every unit of the commune level has one People's Committee", async () => {
  const units = await database.db.selectFrom('administrative_units.unit as u').select('u.id').execute()
  const agencies = await findAgenciesOfUnits(
    db,
    units.map((unit) => unit.id),
  ).execute()
  const committees = agencies.filter((agency) => agency.kind === 'PEOPLES_COMMITTEE')
  expect(committees).toHaveLength(34 + 3321)
  expect(new Set(committees.map((agency) => agency.unitId))).toEqual(new Set(units.map((unit) => unit.id)))
})

test('the codes of Gia Lai are official and those of all others below the province are of the platform', async () => {
  const counts = await database.db
    .selectFrom('administrative_units.agency as a')
    .where('a.code', 'like', 'H%.%')
    .groupBy(['a.code_basis', 'a.level'])
    .select(({ fn }) => ['a.code_basis', 'a.level', fn.countAll<number>().as('count')])
    .orderBy('a.code_basis')
    .orderBy('a.level')
    .execute()
  expect(counts).toEqual([
    { code_basis: 'OFFICIAL', level: 'PROVINCE', count: 14 },
    { code_basis: 'OFFICIAL', level: 'COMMUNE', count: 135 },
    { code_basis: 'PLATFORM', level: 'PROVINCE', count: 21 },
    { code_basis: 'PLATFORM', level: 'COMMUNE', count: 3186 },
  ])
})

test('the name of a commune-level committee names its unit, but for two spellings of the source', async () => {
  const rows = await database.db
    .selectFrom('administrative_units.agency as a')
    .innerJoin('administrative_units.unit_version as v', 'v.unit_id', 'a.unit_id')
    .where('a.level', '=', 'COMMUNE')
    .select(['a.name as agency', 'v.name as unit'])
    .execute()
  const differing = rows.filter(({ agency, unit }) => !agency.replace(' - Gia Lai', '').endsWith(` ${unit}`))
  expect(differing.toSorted((a, b) => a.agency.localeCompare(b.agency))).toEqual([
    { agency: 'UBND xã Albá', unit: 'Al Bá' },
    { agency: 'UBND xã Ia Chía', unit: 'Ia Chia' },
  ])
})

const found = async (typed: string) =>
  (await listAgencies(db, agencyWords(typed), { first: 10, after: null }).execute()).map(({ code }) => code)

test('F: agencies are found by name, English name and code', async () => {
  expect(await found('Sở Nội vụ')).toEqual(['H21.11', 'H56.07'])
  expect(await found('so noi vu thanh hoa')).toEqual(['H56.07'])
  expect(await found('Department of Home Affairs')).toEqual(['H21.11', 'H56.07'])
  expect((await found('H56'))[0]).toBe('H56')
  expect((await found('h56.12'))[0]).toBe('H56.12')
  expect((await found('Ủy ban nhân dân tỉnh Thanh Hoá'))[0]).toBe('H56')
  expect((await found('UBND tỉnh Quảng Ninh'))[0]).toBe('H49')
  expect(await found('%')).toEqual([])
})
