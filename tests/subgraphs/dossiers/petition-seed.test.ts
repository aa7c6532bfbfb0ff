import { expect, test } from 'vitest'
import { summarisePetitions } from '../../../subgraphs/dossiers/src/queries/petitions/summarise-petitions.ts'
import { createSeededDatabase } from '../../_kit/seeded-database.ts'

const database = await createSeededDatabase()
const db = database.connectAs('dossiers')

test('the petitions of Thanh Hoá count as the portal counted them on 10 October 2026, and are marked simulated', async () => {
  const { rows } = await summarisePetitions('PROVINCES', ['38', '01'], {
    from: '2026-01-01',
    until: '2026-10-11',
  }).execute(db)
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({
    key: '38',
    submitted: 694,
    received: 674,
    aboutProcedures: 491,
    aboutStaff: 135,
    aboutOther: 48,
    dealtWith: 674,
    dealtWithInTime: 365,
    satisfied: 278,
    carriedOver: 0,
  })
  const registers = await db.selectFrom('dossiers.petition_register').select(['province_code', 'origin']).execute()
  expect(registers).toEqual([{ province_code: '38', origin: 'SIMULATED' }])
})
