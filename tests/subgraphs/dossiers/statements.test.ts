import { expect, test } from 'vitest'
import { nationKey, type Conditions } from '../../../subgraphs/dossiers/src/queries/subjects.ts'
import { findDossiers } from '../../../subgraphs/dossiers/src/queries/find-dossiers.ts'
import { findAgencies, findUnits } from '../../../subgraphs/dossiers/src/queries/find-places.ts'
import { listSenders } from '../../../subgraphs/dossiers/src/queries/list-senders.ts'
import { listSupplements } from '../../../subgraphs/dossiers/src/queries/list-supplements.ts'
import { listDecisions } from '../../../subgraphs/dossiers/src/queries/quarantine/list-decisions.ts'
import {
  listLinesOfBatch,
  listLinesOfIds,
} from '../../../subgraphs/dossiers/src/queries/quarantine/list-quarantined-lines.ts'
import { lockLines } from '../../../subgraphs/dossiers/src/queries/quarantine/store-decision.ts'
import { summariseByDay } from '../../../subgraphs/dossiers/src/queries/summarise-by-day.ts'
import { summariseDossiers } from '../../../subgraphs/dossiers/src/queries/summarise-dossiers.ts'
import { compiledSql } from '../../_kit/compiled-sql.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()
const db = database.connectAs('dossiers')
const july: Conditions = {
  period: { from: '2025-07-01', until: '2025-08-01' },
  level: 'COMMUNE',
  asKnownAt: '2025-09-01T00:00:00.000Z',
}
const competent = { kind: 'COMMUNES', attribution: 'COMPETENT' } as const
const residing = { kind: 'PROVINCES', attribution: 'RESIDENCE' } as const

test.for([
  ['summarise-dossiers-of-communes', summariseDossiers(db, competent, ['a', 'b'], july)],
  ['summarise-dossiers-of-provinces', summariseDossiers(db, residing, ['38'], july)],
  ['summarise-by-day-of-nation', summariseByDay(db, { kind: 'NATION' }, [nationKey], july)],
  ['list-senders', listSenders(db, july.asKnownAt)],
  ['find-dossiers', findDossiers(db, ['H56.102-250701-0001'])],
  ['list-supplements', listSupplements(db, ['H56.102-250701-0001'])],
  ['list-decisions', listDecisions(db, [1, 2])],
  ['list-lines-of-batch', listLinesOfBatch(db, '38', 1)],
  ['list-lines-of-ids', listLinesOfIds(db, '38', [1, 2])],
  ['lock-lines', lockLines(db, { name: 'thanh-hoa', provinceCode: '38' }, [1, 2])],
  ['find-units', findUnits(db, ['38-20250701'])],
  ['find-agencies', findAgencies(db, ['H56.16'])],
] as const)('the statement of %s is as committed, and the database takes it', async ([name, query]) => {
  await expect(compiledSql(query)).toMatchFileSnapshot(`sql/${name}.sql`)
  await expect(query.execute()).resolves.toEqual([])
})
