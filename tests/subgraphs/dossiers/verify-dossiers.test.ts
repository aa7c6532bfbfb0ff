import { silentProgress } from '@motcua/db/progress'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { findSource } from '../../../subgraphs/dossiers/src/intake/source-systems.ts'
import { takeIn } from '../../../subgraphs/dossiers/src/intake/take-in.ts'
import { verifyDossiers } from '../../../subgraphs/dossiers/src/commands/verify-dossiers.ts'
import { aLine, plantReference, plantSource, streamOf } from '../../_kit/intake.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const { db, connectAs } = await createTestDatabase()
const code = 'H56.102-250701-0001'

beforeAll(async () => {
  await plantReference(db)
  await plantSource(db, 'thanh-hoa')
  const source = await findSource(connectAs('dossiers'), 'thanh-hoa')
  if (source === null) throw new Error('There is no source thanh-hoa.')
  await takeIn(connectAs('dossiers'), source, streamOf([aLine({ dossierCode: code })]))
})

const changeChannel = sql`update dossiers.dossier set channel = 'POST' where code = ${code}`

test('what changes while dossiers are verified is no difference', async () => {
  const verified = await db.transaction().execute(async (transaction) => {
    await sql`lock table dossiers.apology`.execute(transaction)
    const verifying = verifyDossiers(db, silentProgress)
    await untilSomebodyWaits()
    await changeChannel.execute(transaction)
    return { verifying }
  })
  expect(await verified.verifying).toEqual([])
})

test('a dossier that is not what its revision gives is told with both values', async () => {
  await changeChannel.execute(db)
  expect(await verifyDossiers(db, silentProgress)).toEqual([
    `38: dossier ${code}: channel is "POST", by its revision "ONLINE"`,
  ])
})

async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const { rows } =
      await sql`select from pg_locks where not granted and relation = 'dossiers.apology'::regclass`.execute(db)
    if (rows.length > 0) return
  }
}
