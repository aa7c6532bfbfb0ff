import { expect, test } from 'vitest'
import { startGraph } from '../_kit/graph.ts'
import { aLine, plantReference, plantSource } from '../_kit/intake.ts'
import { createTestDatabase } from '../_kit/test-database.ts'

const database = await createTestDatabase()
await plantReference(database.db)
const token = await plantSource(database.db, 'thanh-hoa')
const otherToken = await plantSource(database.db, 'other')
const graph = await startGraph(database.adminUrl, 'hive')

const send = (by?: string) =>
  graph.ask<{ syncDossiers: object | null }>(
    `mutation Send($dossiers: [DossierRecord!]!) {
      syncDossiers(source: "thanh-hoa", dossiers: $dossiers) { ... on DossierBatch { accepted } } }`,
    { dossiers: [aLine({ dossierCode: 'H56.102-250701-0001' })] },
    by,
  )

test('behind Hive Gateway a subgraph knows whose token a request bears', async () => {
  expect(await send()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
  expect(await send(otherToken)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] })
  expect(await send(token)).toEqual({ data: { syncDossiers: { accepted: 1 } } })
})
