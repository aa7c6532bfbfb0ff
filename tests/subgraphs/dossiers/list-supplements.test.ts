import { expect, test } from 'vitest'
import { findSource } from '../../../subgraphs/dossiers/src/intake/source-systems.ts'
import { takeIn } from '../../../subgraphs/dossiers/src/intake/take-in.ts'
import { listSupplements } from '../../../subgraphs/dossiers/src/queries/list-supplements.ts'
import { aLine, plantReference, plantSource, streamOf } from '../../_kit/intake.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()
const db = database.connectAs('dossiers')
await plantReference(database.db)
await plantSource(database.db, 'thanh-hoa')

test('the requests for supplements of a dossier are those of its current revision', async () => {
  const source = await findSource(db, 'thanh-hoa')
  if (source === null) throw new Error('There is no source thanh-hoa.')
  const [first, second] = ['2025-07-01T10:00:00+07:00', '2025-07-03T10:00:00+07:00']
  const awaited = aLine({ revision: 1, supplements: [{ requestedAt: first }] })
  const again = [{ requestedAt: first, completedAt: '2025-07-02T10:00:00+07:00' }, { requestedAt: second }]
  expect(await takeIn(db, source, streamOf([awaited, aLine({ revision: 2, supplements: again })]))).toMatchObject({
    accepted: 2,
  })
  const dossier = { provinceCode: '38', code: 'H56.102-250701-0001' }
  expect(await listSupplements(db, [dossier.code, 'H56.102-250701-9999']).execute()).toEqual([
    { ...dossier, requestedAt: new Date(first), completedAt: new Date('2025-07-02T10:00:00+07:00') },
    { ...dossier, requestedAt: new Date(second), completedAt: null },
  ])
})
