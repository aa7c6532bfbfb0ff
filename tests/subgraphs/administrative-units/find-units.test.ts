import { expect, test } from 'vitest'
import { findUnitsByCode, findUnitsById } from '../../../subgraphs/administrative-units/src/queries/find-units.ts'
import { findUnitVersions } from '../../../subgraphs/administrative-units/src/queries/find-unit-versions.ts'
import { compiledSql } from '../../_kit/compiled-sql.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'
import { aUnit } from './a-unit.ts'

const database = await createSeededDatabase()
const db = database.connectAs('administrative_units')
const benNghe = { id: 'ben-nghe', code: '26740', from: '1999-01-01', until: '2025-07-01', type: 'WARD' } as const
await aUnit(database.db, { ...benNghe, name: 'Bến Nghé', parentId: '79-20250701' })

const namesByCode = async (code: string, on: string) =>
  (await findUnitsByCode(db, [code], on).execute()).map((unit) => unit.name)

test('the statements are as reviewed', async () => {
  await expect(compiledSql(findUnitsByCode(db, ['38'], '2025-07-01'))).toMatchFileSnapshot('sql/find-units-by-code.sql')
  await expect(compiledSql(findUnitsById(db, ['a', 'b'], '2025-07-01'))).toMatchFileSnapshot('sql/find-units-by-id.sql')
  await expect(compiledSql(findUnitVersions(db, ['a', 'b']))).toMatchFileSnapshot('sql/find-unit-versions.sql')
})

test('a unit is found by its code with everything that is known of it', async () => {
  expect(await findUnitsByCode(db, ['38'], '2025-07-01').execute()).toEqual([
    {
      id: '38-20250701',
      code: '38',
      name: 'Thanh Hóa',
      type: 'PROVINCE',
      level: 'PROVINCE',
      parentId: null,
      mergedFrom: ['Thanh Hóa'],
      tileColumn: 2,
      tileRow: 4,
      validFrom: '2025-07-01',
      validUntil: null,
    },
  ])
})

test('a code that was used again names another unit on another day', async () => {
  expect(await namesByCode('26740', '2025-06-30')).toEqual(['Bến Nghé'])
  expect(await namesByCode('26740', '2025-07-01')).toEqual(['Sài Gòn'])
})

test('before its first day a unit is not found', async () => {
  expect(await namesByCode('38', '2025-06-30')).toEqual([])
  expect(await namesByCode('26740', '1998-12-31')).toEqual([])
})

test.each([
  ['75', '2026-04-29', 'PROVINCE'],
  ['75', '2026-04-30', 'CITY'],
  ['22', '2026-08-31', 'PROVINCE'],
  ['22', '2026-09-01', 'CITY'],
  ['24', '2026-09-19', 'PROVINCE'],
  ['24', '2026-09-20', 'CITY'],
  ['26368', '2026-04-29', 'COMMUNE'],
  ['26368', '2026-04-30', 'WARD'],
])('unit %s is on %s a %s', async (code, on, type) => {
  expect((await findUnitsByCode(db, [code], on).execute()).map((unit) => unit.type)).toEqual([type])
})

test('an identity that no longer exists is still answered to those who hold it', async () => {
  const ended = await findUnitsById(db, ['ben-nghe'], '2026-11-21').execute()
  expect(ended.map(({ name, validUntil }) => ({ name, validUntil }))).toEqual([
    { name: 'Bến Nghé', validUntil: '2025-07-01' },
  ])
})

const typeOfDongNaiOn = async (on: string) =>
  (await findUnitsById(db, ['75-20250701'], on).execute()).map((unit) => unit.type)

test('an identity is answered with its type of the day, before its first day with its first type', async () => {
  expect(await typeOfDongNaiOn('2020-01-01')).toEqual(['PROVINCE'])
  expect(await typeOfDongNaiOn('2026-04-29')).toEqual(['PROVINCE'])
  expect(await typeOfDongNaiOn('2026-04-30')).toEqual(['CITY'])
  expect(await typeOfDongNaiOn('2026-11-21')).toEqual(['CITY'])
})

test('an unknown identity has no row', async () => {
  expect(await findUnitsById(db, ['atlantis'], '2026-11-21').execute()).toEqual([])
})
