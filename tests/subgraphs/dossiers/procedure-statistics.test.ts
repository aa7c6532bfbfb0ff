import { createSubgraph } from '@motcua/dossiers'
import { expect, test } from 'vitest'
import { askSubgraph } from '../../_kit/ask-subgraph.ts'
import { aDossier, plantDossiers } from '../../_kit/builders.ts'
import { plantReference } from '../../_kit/intake.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const { db, connectAs } = await createTestDatabase()
const ask = askSubgraph(createSubgraph(connectAs('dossiers')))
await plantReference(db)

test('a procedure has figures of a province, which add up to those of the country', async () => {
  await plantDossiers(db, [
    aDossier({ receivedAt: '2025-07-02T08:00' }),
    aDossier({ receivedAt: '2025-07-02T08:00', agency: 'muongLat' }),
    aDossier({ receivedAt: '2025-07-02T08:00', agency: 'baDinh' }),
  ])
  const of = (name: string, unit: string) =>
    `${name}: statistics(period: { from: "2025-07-01", until: "2025-08-01" }, within: "${unit}") {
      received { inPeriod } figures(only: [RECEIVED]) { count dossiers { totalCount } } }`
  const { data, errors } = await ask(
    `query ($procedures: [_Any!]!) { _entities(representations: $procedures) { ... on Procedure {
      country: statistics(period: { from: "2025-07-01", until: "2025-08-01" }) { received { inPeriod } }
      ${of('thanhHoa', 'thanh-hoa')} ${of('haNoi', 'ha-noi')} ${of('nowhere', 'nowhere')} ${of('commune', 'hac-thanh')} } } }`,
    { procedures: [{ __typename: 'Procedure', code: '1.001193' }] },
  )
  const counted = (count: number) => ({
    received: { inPeriod: count },
    figures: [{ count, dossiers: { totalCount: count } }],
  })
  expect(data?.['_entities']).toEqual([
    {
      country: { received: { inPeriod: 3 } },
      thanhHoa: counted(2),
      haNoi: counted(1),
      nowhere: null,
      commune: null,
    },
  ])
  expect(errors?.map(({ message }) => message)).toEqual([
    'No province has the id or official code "nowhere". Give within a province, such as 38.',
    '"hac-thanh" is a unit of the commune level. Give within a province, such as 38.',
  ])
})
