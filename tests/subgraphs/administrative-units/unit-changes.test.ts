import { createSubgraph } from '@motcua/administrative-units'
import { expect, test } from 'vitest'
import { listUnitChanges } from '../../../subgraphs/administrative-units/src/queries/list-unit-changes.ts'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { compiledSql } from '../../_kit/compiled-sql.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'
import { aUnit } from './a-unit.ts'

const database = await createTestDatabase()
const db = database.connectAs('administrative_units')
const ask = askSubgraph(createSubgraph(db))
await aUnit(database.db, { id: 'p', code: '38', level: 'PROVINCE', type: 'PROVINCE', name: 'Thanh Hóa' })
const end = { until: '2026-01-01', parentId: 'p' }
await aUnit(database.db, { id: 'a', code: '00001', name: 'An', ...end })
await aUnit(database.db, { id: 'b', code: '00002', name: 'Bình', ...end })
// The merged commune takes over the code of one of those it was made of.
await aUnit(database.db, { id: 'ab', code: '00001', name: 'An Bình', from: '2026-01-01', parentId: 'p' })
await database.db
  .insertInto('administrative_units.unit_change')
  .values(
    ['a', 'b'].map((predecessor_id) => ({
      change_id: 'merge-1',
      predecessor_id,
      successor_id: 'ab',
      effective_on: '2026-01-01',
      basis: 'Nghị quyết thử',
      basis_en: 'A resolution of a test',
      recorded_at: new Date('2026-01-02'),
    })),
  )
  .execute()

const fields = 'id changes { id effectiveOn basis basisEn predecessors { id name } successors { id name } }'
const merge = {
  id: 'merge-1',
  effectiveOn: '2026-01-01',
  basis: 'Nghị quyết thử',
  basisEn: 'A resolution of a test',
  predecessors: [
    { id: 'a', name: 'An' },
    { id: 'b', name: 'Bình' },
  ],
  successors: [{ id: 'ab', name: 'An Bình' }],
}

test('a merge is told of the communes that ended and of the one that follows, under one code on different days', async () => {
  const { data } = await ask(`{
    before: administrativeUnit(code: "00001", on: "2025-12-31") { ${fields} }
    after: administrativeUnit(code: "00001", on: "2026-01-01") { ${fields} }
    province: administrativeUnit(code: "38", on: "2026-01-01") { ${fields} } }`)
  expect(data).toEqual({
    before: { id: 'a', changes: [merge] },
    after: { id: 'ab', changes: [merge] },
    province: { id: 'p', changes: [] },
  })
})

test('a merge that was taken back is no longer told', async () => {
  await database.db
    .updateTable('administrative_units.unit_change')
    .set({ revoked_at: new Date('2026-02-01') })
    .execute()
  const { data } = await ask(`{ administrativeUnit(code: "00001", on: "2026-01-01") { ${fields} } }`)
  expect(data).toEqual({ administrativeUnit: { id: 'ab', changes: [] } })
})

test('the statement of the changes of units is as committed', async () => {
  await expect(compiledSql(listUnitChanges(db, ['a', 'b']))).toMatchFileSnapshot('sql/list-unit-changes.sql')
})
