import type { RawBuilder } from 'kysely'
import { expect, test } from 'vitest'
import { allOf, nationKey, type Conditions } from '../../../subgraphs/dossiers/src/queries/subjects.ts'
import { findDossiers, findListedDossiers } from '../../../subgraphs/dossiers/src/queries/find-dossiers.ts'
import { findAgencies, findUnits } from '../../../subgraphs/dossiers/src/queries/find-places.ts'
import { findPromises } from '../../../subgraphs/dossiers/src/queries/find-promises.ts'
import { countDossiers } from '../../../subgraphs/dossiers/src/queries/count-dossiers.ts'
import { countFacets } from '../../../subgraphs/dossiers/src/queries/count-facets.ts'
import { listApologies } from '../../../subgraphs/dossiers/src/queries/list-apologies.ts'
import { listDossiers } from '../../../subgraphs/dossiers/src/queries/list-dossiers.ts'
import { listFindings } from '../../../subgraphs/dossiers/src/queries/list-findings.ts'
import { listRevisions } from '../../../subgraphs/dossiers/src/queries/list-revisions.ts'
import { listSenders } from '../../../subgraphs/dossiers/src/queries/list-senders.ts'
import { listUnitChanges } from '../../../subgraphs/dossiers/src/queries/list-unit-changes.ts'
import { listSupplements } from '../../../subgraphs/dossiers/src/queries/list-supplements.ts'
import { summariseByDay } from '../../../subgraphs/dossiers/src/queries/summarise-by-day.ts'
import { summariseDossiers } from '../../../subgraphs/dossiers/src/queries/summarise-dossiers.ts'
import type { DossierConditions } from '../../../subgraphs/dossiers/src/queries/where-dossiers.ts'
import { compiledSql } from '../../_kit/compiled-sql.ts'
import { createTestDatabase } from '../../_kit/test-database.ts'

const database = await createTestDatabase()
const db = database.connectAs('dossiers')
const july: Conditions = {
  ...allOf({ from: '2025-07-01', until: '2025-08-01' }),
  level: 'COMMUNE',
  asKnownAt: '2025-09-01T00:00:00.000Z',
}
const competent = { kind: 'COMMUNES', attribution: 'COMPETENT' } as const
const overdue: DossierConditions = {
  counted: { figure: 'OVERDUE', period: july.period },
  due: null,
  appointed: { from: '2025-07-01', through: '2025-07-20' },
  of: [{ subjects: { kind: 'PROVINCES', attribution: 'COMPETENT' }, key: '38' }],
  attribution: 'COMPETENT',
  level: null,
  asKnownAt: null,
  channel: 'ONLINE',
  statuses: ['PROCESSING', 'SUPPLEMENT_REQUESTED'],
  fieldCode: 'ho-tich',
  code: 'H56.1',
  apologised: false,
  supplementRequests: 2,
  notSynchronised: true,
  groupCode: 'LT-38-0001',
  grouped: true,
}
const overdueThen: DossierConditions = {
  ...overdue,
  asKnownAt: july.asKnownAt,
  statuses: null,
  fieldCode: null,
  apologised: null,
  supplementRequests: null,
  notSynchronised: null,
  groupCode: null,
  grouped: null,
  appointed: null,
}
const receivedAnyDay: DossierConditions = { ...overdue, counted: null, attribution: 'RECEIVING' }
const ages = [
  { name: 'UNDER_1_DAY', from: '2025-07-31', through: '2025-07-31' },
  { name: 'OVER_30_DAYS', from: null, through: '2025-06-18' },
] as const
const byAppointment = { day: 'appointment_on', direction: 'asc' } as const
const newestReceived = { day: 'received_on', direction: 'desc' } as const
const nextPage = { first: 50, after: ['2025-07-15', 'H56.102-250701-0001', '38'] }
const one = [{ provinceCode: '38', code: 'H56.102-250701-0001' }]
const residing = { kind: 'PROVINCES', attribution: 'RESIDENCE' } as const

test.for([
  ['summarise-dossiers-of-communes', summariseDossiers(competent, ['a', 'b'], july)],
  ['summarise-dossiers-of-provinces', summariseDossiers(residing, ['38'], july)],
  ['summarise-by-day-of-nation', summariseByDay({ kind: 'NATION' }, [nationKey], july)],
  ['list-senders', listSenders(db, july.asKnownAt)],
  ['list-dossiers', listDossiers(db, overdue, byAppointment, nextPage)],
  ['list-dossiers-of-the-country', listDossiers(db, { ...overdue, of: [] }, newestReceived, nextPage)],
  ['list-dossiers-as-known-at', listDossiers(db, overdueThen, byAppointment, nextPage)],
  ['find-listed-dossiers', findListedDossiers(db, one)],
  ['list-apologies', listApologies(db, ['H56.102-250701-0001'])],
  ['list-findings', listFindings(['H56.102-250701-0001'])],
  ['list-revisions', listRevisions(db, ['H56.102-250701-0001'])],
  ['find-dossiers', findDossiers(db, ['H56.102-250701-0001'])],
  ['find-promises', findPromises(db, ['H56.102-250701-0001'])],
  ['list-supplements', listSupplements(db, ['H56.102-250701-0001'])],
  ['list-unit-changes', listUnitChanges(db, july.asKnownAt)],
  ['find-units', findUnits(db, ['38-20250701'])],
  ['find-agencies', findAgencies(db, ['H56.16'])],
] as const)('the statement of %s is as committed, and the database takes it', async ([name, query]) => {
  await expect(compiledSql(query)).toMatchFileSnapshot(`sql/${name}.sql`)
  await expect(rowsOf(query)).resolves.toEqual([])
})

test.for([
  ['count-dossiers', countDossiers(db, overdue, 10_000)],
  ['count-facets', countFacets(db, overdue, { on: '2025-07-31', most: 500_000, ages })],
  ['count-facets-of-no-day', countFacets(db, receivedAnyDay, { on: null, most: 500_000, ages: null })],
] as const)('the statement of %s is as committed, and counts nothing in an empty database', async ([name, query]) => {
  await expect(compiledSql(query)).toMatchFileSnapshot(`sql/${name}.sql`)
  await expect(rowsOf(query)).resolves.toMatchObject([{ count: 0 }])
})

type Statement = { execute(): Promise<readonly unknown[]> } | RawBuilder<unknown>

async function rowsOf(statement: Statement): Promise<readonly unknown[]> {
  return 'isRawBuilder' in statement ? (await statement.execute(db)).rows : statement.execute()
}
