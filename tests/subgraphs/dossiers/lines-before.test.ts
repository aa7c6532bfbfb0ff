import { migrateDown, migrateUp } from '@motcua/db/migrate'
import { expect, test } from 'vitest'
import { findSource } from '../../../subgraphs/dossiers/src/intake/source-systems.ts'
import { takeIn } from '../../../subgraphs/dossiers/src/intake/take-in.ts'
import { aLine, plantReference, plantSource, streamOf } from '../../_kit/intake.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const { db } = await createTestDatabase()
const migration = '20261122T0110-know-what-waits'

function readable() {
  return db
    .selectFrom('dossiers.quarantine as q')
    .select(['q.source_name', 'q.line_number', 'q.dossier_code', 'q.revision'])
    .orderBy('q.id')
    .execute()
}

test('the dossiers of lines that came before are read from them as if they came now, in the mapping of each source', async () => {
  await plantReference(db)
  await plantSource(db, 'platform')
  await plantSource(db, 'national', { base: 'NATIONAL_EXCHANGE', fields: { SoLan: 'revision' } })
  const wrong = { ...aLine({ status: 'LOST', revision: '7' }), MaHoSo: 'H56.102-250701-0009', SoLan: 3, PhienBan: 8 }
  const lines = [wrong, { ...wrong, dossierCode: 'x', revision: -1 }, '{"dossierCode": ', '["H56.102-250701-0001"]']
  for (const name of ['platform', 'national']) {
    const source = await findSource(db, name)
    if (source === null) throw new Error('The source was planted.')
    await takeIn(db, source, streamOf([...lines, Buffer.from([0x7b, 0xff])]))
  }
  const now = await readable()
  expect(now).toHaveLength(10)
  expect(now.filter((line) => line.dossier_code !== null)).toMatchObject([
    { source_name: 'platform', line_number: 1, revision: 7 },
    { source_name: 'national', dossier_code: 'H56.102-250701-0009', revision: 3 },
    { source_name: 'national', dossier_code: 'H56.102-250701-0009', revision: 3 },
  ])
  while (!(await migrateDown(db)).includes(migration));
  await migrateUp(db)
  expect(await readable()).toEqual(now)
})
