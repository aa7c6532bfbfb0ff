import { expect, test } from 'vitest'
import { listDecisions } from '../../../subgraphs/dossiers/src/queries/quarantine/list-decisions.ts'
import {
  listLinesOfBatch,
  listLinesOfIds,
} from '../../../subgraphs/dossiers/src/queries/quarantine/list-quarantined-lines.ts'
import { lockLines } from '../../../subgraphs/dossiers/src/queries/quarantine/store-decision.ts'
import { listWaiting } from '../../../subgraphs/dossiers/src/queries/list-waiting.ts'
import {
  findGroupOfCode,
  findGroups,
  findGroupsOfDossiers,
} from '../../../subgraphs/dossiers/src/queries/groups/find-groups.ts'
import { listGroupedDossiers } from '../../../subgraphs/dossiers/src/queries/groups/list-grouped-dossiers.ts'
import {
  listProvincesWithGroups,
  summariseGroups,
} from '../../../subgraphs/dossiers/src/queries/groups/summarise-groups.ts'
import { findPetitions } from '../../../subgraphs/dossiers/src/queries/petitions/find-petitions.ts'
import { listRegisters } from '../../../subgraphs/dossiers/src/queries/petitions/list-registers.ts'
import { summarisePetitions } from '../../../subgraphs/dossiers/src/queries/petitions/summarise-petitions.ts'
import { countFoundDossiers } from '../../../subgraphs/dossiers/src/queries/quality/count-found-dossiers.ts'
import { listFoundDossiers } from '../../../subgraphs/dossiers/src/queries/quality/list-found-dossiers.ts'
import { listPlaces } from '../../../subgraphs/dossiers/src/queries/quality/list-places.ts'
import { countFindings } from '../../../subgraphs/dossiers/src/queries/sync/count-findings.ts'
import { countOpenReasons } from '../../../subgraphs/dossiers/src/queries/sync/count-open-reasons.ts'
import { countWaiting } from '../../../subgraphs/dossiers/src/queries/sync/count-waiting.ts'
import { findReportedDays } from '../../../subgraphs/dossiers/src/queries/sync/find-reported-days.ts'
import { listSyncSources } from '../../../subgraphs/dossiers/src/queries/sync/list-sync-sources.ts'
import { summariseLags } from '../../../subgraphs/dossiers/src/queries/sync/summarise-lags.ts'
import { compiledSql } from '../../_kit/compiled-sql.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()
const db = database.connectAs('dossiers')
const request = { provinceCode: '38', groupCode: 'LT-0001' }
const residing = { kind: 'PROVINCES', attribution: 'RESIDENCE' } as const
const moved = { kind: 'APPOINTMENT_MOVED', provinceCode: '38' } as const

test.for([
  ['list-decisions', listDecisions(db, [1, 2])],
  ['list-lines-of-batch', listLinesOfBatch(db, '38', 1)],
  ['list-lines-of-ids', listLinesOfIds(db, '38', [1, 2])],
  ['lock-lines', lockLines(db, { name: 'thanh-hoa', provinceCode: '38' }, [1, 2])],
  ['find-petitions', findPetitions(db, ['PAKN-38-000001'])],
  ['find-groups-of-dossiers', findGroupsOfDossiers(db, ['H56.102-250701-0001'])],
  ['find-group-of-code', findGroupOfCode(db, 'LT-0001')],
  ['list-registers', listRegisters(db)],
  ['list-places', listPlaces(db, '38')],
] as const)('the statement of %s is as committed, and the database takes it', async ([name, query]) => {
  await expect(compiledSql(query)).toMatchFileSnapshot(`sql/${name}.sql`)
  await expect(query.execute()).resolves.toEqual([])
})

test.for([
  ['count-findings', countFindings(['land'])],
  ['count-found-dossiers', countFoundDossiers('38')],
  ['list-found-dossiers', listFoundDossiers(moved, { first: 20, after: ['38', 'H56.102-250701-0001'] })],
  ['list-sync-sources', listSyncSources(null)],
  ['summarise-lags', summariseLags(['land'])],
  ['count-open-reasons', countOpenReasons(['land'])],
  ['count-waiting', countWaiting(['land'])],
  ['list-waiting', listWaiting(['H56.102-250701-0001'])],
  ['find-groups', findGroups([request])],
  ['list-grouped-dossiers', listGroupedDossiers([request], 100)],
  ['list-provinces-with-groups', listProvincesWithGroups()],
  ['summarise-groups', summariseGroups(residing, ['38'], { from: '2025-07-01', until: '2025-08-01' })],
  ['find-reported-days', findReportedDays(['land'])],
  ['summarise-petitions', summarisePetitions('PROVINCES', ['38'], { from: '2025-07-01', until: '2025-08-01' })],
] as const)('the written statement of %s is as committed, and the database takes it', async ([name, query]) => {
  await expect(compiledSql({ compile: () => query.compile(db) })).toMatchFileSnapshot(`sql/${name}.sql`)
  expect((await query.execute(db)).rows).toEqual([])
})
